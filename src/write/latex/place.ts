import {
  DATE_VARIABLES,
  NAME_VARIABLES,
  TEXT_VARIABLES,
  type CslDate,
  type CslItem,
  type CslName,
  type Variable,
} from '../../model/index.ts';
import { edtf } from '../edtf.ts';
import { labelOf } from '../label.ts';
import type { Loss } from '../losses.ts';
import { oneLine } from './escape.ts';
import { plainName } from './names.ts';
import { SHELF_MARK } from './shelf-mark.ts';

/** A field that can hold a value: in every type of entry that has it, or only in those named. */
export type Choice<Field extends string, Type extends string> = Field | readonly [field: Field, ...types: Type[]];

/**
 * Where each variable goes: the fields that can hold it, the best first; it takes the first one that the entry has and
 * that is free. None at all: the format has no place for it, so it goes to the note. The variables of a shelf mark are
 * one value, placed as `archive` is.
 */
export type Places<Field extends string, Type extends string> = Readonly<
  Record<Exclude<Variable, 'note'>, readonly Choice<Field, Type>[] | 'shelf-mark'>
>;

export type Value = string | readonly CslName[] | CslDate;

/** The fields of an entry, as they are written between `=` and the comma. */
export type Fields = ReadonlyMap<string, string>;

export type Written = readonly (readonly [field: string, value: string])[];

/** Where a value comes from. The variable of a shelf mark is the first of its variables. */
export interface Source {
  readonly item: CslItem;
  readonly variable: Variable;
}

export interface Format<Field extends string, Type extends string> {
  readonly name: string;
  readonly places: Places<Field, Type>;
  /** Where the shelf mark goes. */
  readonly shelfMark: readonly Choice<Field, Type>[];
  /** Whether an entry of this type can have the field beside those that it has already. */
  readonly admits: (type: Type, field: Field, taken: Fields) => boolean;
  /** The field or fields of a value, as they are written in the file; undefined where it cannot be said in them. */
  readonly write: (field: Field, value: Value, source: Source) => Written | undefined;
}

export const isText = (value: Value | undefined): value is string => typeof value === 'string';
export const isNames = (value: Value): value is readonly CslName[] => Array.isArray(value);
export const isDate = (value: Value): value is CslDate => !isText(value) && !isNames(value);

/** A value as one reads it, on one line. */
function plainValue(value: Value): string {
  if (isText(value)) return oneLine(value);
  if (!isNames(value)) return edtf(value) ?? oneLine(value.literal ?? '');
  return value
    .map((name) => oneLine(plainName(name)))
    .filter((name) => name !== '')
    .join(', ');
}

/** Where several variables want a field, these come first. */
const FIRST = ['author', 'editor', 'volume-title', 'volume'] as const;
const ORDER = [...new Set<Variable>([...FIRST, ...NAME_VARIABLES, ...TEXT_VARIABLES, ...DATE_VARIABLES])].filter(
  (variable) => variable !== 'note',
);

/** What of an item is in fields, and what is left for the note, with its label. */
export interface Draft {
  readonly fields: Map<string, string>;
  readonly rest: readonly string[];
}

/** Gives every value of an item its field, and tells of each that has none. */
export function place<Field extends string, Type extends string>(
  item: CslItem,
  type: Type,
  key: string,
  format: Format<Field, Type>,
  report: ((loss: Loss) => void) | undefined,
): Draft {
  const fields = new Map<string, string>();
  const rest: string[] = [];
  const put = (choices: readonly Choice<Field, Type>[], variable: Variable, value: Value): boolean => {
    for (const choice of choices) {
      const [field, ...types] = typeof choice === 'string' ? [choice] : choice;
      if (types.length > 0 && !types.includes(type)) continue;
      if (fields.has(field) || !format.admits(type, field, fields)) continue;
      const written = format.write(field, value, { item, variable });
      if (written === undefined) continue;
      for (const [name, text] of written) fields.set(name, text);
      return true;
    }
    return false;
  };
  const leave = (variable: Variable, value: Value): void => {
    const text = plainValue(value);
    if (text === '') return;
    rest.push(`${labelOf(variable).replace(' Of ', ' of ')}: ${text}`);
    report?.({
      code: `no-field-in-${format.name.toLowerCase()}`,
      id: oneLine(item.id),
      variable,
      fate: `${format.name} has no field for it here; it is in the note`,
    });
  };
  const shelf = SHELF_MARK.find((variable) => item[variable] !== undefined);
  const shelved = shelf !== undefined && put(format.shelfMark, shelf, item[shelf] ?? '');
  for (const variable of ORDER) {
    const given = item[variable];
    const value = isText(given) ? oneLine(given) : given;
    if (value === undefined || value === '' || (variable === 'citation-key' && value === key)) continue;
    const choices = format.places[variable];
    const placed = choices === 'shelf-mark' ? shelved : put(choices, variable, value);
    if (!placed) leave(variable, value);
  }
  return { fields, rest };
}
