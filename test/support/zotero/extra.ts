import { fieldOf, LABELLED, normalised, TYPES, typesOfCsl } from './schema.ts';

const LINE = /^([a-z][a-z -_]+):(.+)/i;
/** The old way of citeproc-js: `{:original-date: 1844}`. */
const OLD_LINE = /^\{:([a-z -_]+):(.+)\}/i;

function labelled(line: string): readonly [label: string, value: string] | undefined {
  const [, label, value = ''] = LINE.exec(line) ?? OLD_LINE.exec(line) ?? [];
  return label === undefined || value.trim() === '' ? undefined : [normalised(label), value.trim()];
}

const NO_TYPES = ['note', 'attachment', 'annotation', 'article'];

/** The item type that a value of `Type:` names; the same where its line only repeats what is known. */
function namedType(value: string, type: string): string | undefined {
  if (NO_TYPES.includes(value) || /^\d+$/.test(value)) return undefined;
  if (TYPES.has(value)) return value;
  const possible = typesOfCsl(value);
  return possible.includes(type) ? type : possible[0];
}

/** What the lines of Extra come to when an item is made of JSON that has `given` fields, too. */
export interface ReadExtra {
  readonly type: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly extra: string;
}

/** Lines whose labels are fields of the type, and not given, become these fields; the first of each label counts. */
export function readExtra(text: string, given: readonly string[], itemType: string): ReadExtra {
  let type = itemType;
  let isTyped = false;
  const untyped = text.split('\n').filter((line) => {
    const [label, value = ''] = labelled(line) ?? [];
    const named = label === 'type' && !isTyped ? namedType(value, type) : undefined;
    if (named === undefined) return true;
    isTyped = named !== type;
    type = named;
    return false;
  });
  const fields = new Map<string, string>();
  const used = new Set<string>();
  const kept = untyped.filter((line) => {
    const [label, value = ''] = labelled(line) ?? [];
    if (label === undefined || label === 'type' || used.has(label)) return true;
    // Only the first meaning is tried: where the type has no such field, the line stays.
    const [field] = LABELLED.get(label) ?? [];
    if (field === undefined || given.includes(field) || fieldOf(type, field) === undefined) return true;
    fields.set(field, value);
    used.add(label);
    return false;
  });
  return { type, fields, extra: kept.join('\n') };
}

/** `originalDate` → `Original Date` */
const titleCase = (name: string): string =>
  name.replace(/^[a-z]/, (letter) => letter.toUpperCase()).replace(/([a-z])([A-Z])/g, '$1 $2');

/** What has no place of its own, put before the lines of Extra, or in the place of a line with its label. */
export function writeExtra(extra: string, fields: ReadonlyMap<string, string>): string {
  const left = new Map(fields);
  const lines = (extra === '' ? [] : extra.split('\n')).map((line) => {
    const [label] = labelled(line) ?? [];
    const field = [...left.keys()].find((name) => normalised(name) === label);
    if (field === undefined) return line;
    const value = left.get(field) ?? '';
    left.delete(field);
    return `${line.slice(0, line.indexOf(':'))}: ${value}`;
  });
  return [...Array.from(left, ([name, value]) => `${titleCase(name)}: ${value}`).sort(), ...lines].join('\n');
}
