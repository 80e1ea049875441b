import { isDateVariable, isNameVariable, isTextVariable } from '../../formats/variables.ts';
import { CSL_TYPES, type CslItem, type CslName, type CslType, type NameVariable } from '../../model/index.ts';
import { readRemarks } from '../../read/references/labelled.ts';
import { creatorVariable } from '../../write/zotero/creators.ts';
import { OWN_LABELS } from '../../write/zotero/extra.ts';
import { fieldsOf } from '../../write/zotero/fields.ts';
import { nameLine, zoteroName } from '../../write/zotero/names.ts';
import { cslType, isItemType, type ItemType } from '../../write/zotero/types.ts';
import type { CreatorJson, ItemJson } from '../api.ts';
import { cslDate } from './dates.ts';
import { cslName } from './names.ts';
import { splitShelfMark } from './shelf-mark.ts';
import { isWorkField } from './work-json.ts';

/** What Zotero has read of a date field: `1967-09-14 14 September 1967`. */
export type ReadDate = (field: string) => string;

/** `originalDate` → `Original Date`, as Zotero itself writes labels into Extra. */
const labelOf = (field: string): string =>
  field.replace(/^[a-z]/, (letter) => letter.toUpperCase()).replace(/([a-z])([A-Z])/g, '$1 $2');

/** A line whose label is our own for a variable, with the label that all others know. */
function relabelled(line: string): string {
  const colon = line.indexOf(': ');
  const variable = colon < 0 ? undefined : OWN_LABELS.get(line.slice(0, colon));
  return variable === undefined ? line : `${variable}${line.slice(colon)}`;
}

type Values = Record<string, unknown>;

function putFields(values: Values, type: ItemType, json: ItemJson, readDate: ReadDate): string[] {
  const known = new Map(fieldsOf(type).map(([field, [variable]]) => [field as string, variable]));
  const homeless: string[] = [];
  for (const [field, value] of Object.entries(json)) {
    if (typeof value !== 'string' || value === '' || !isWorkField(field) || field === 'extra') continue;
    const variable = known.get(field);
    if (variable === undefined) homeless.push(`${labelOf(field)}: ${value}`);
    else if (variable === 'archive_location') Object.assign(values, splitShelfMark(value));
    else values[variable] = isDateVariable(variable) ? cslDate(value, readDate(field)) : value;
  }
  return homeless;
}

function putCreators(values: Values, type: ItemType, creators: readonly CreatorJson[]): string[] {
  const found = new Map<NameVariable, CslName[]>();
  const homeless: string[] = [];
  for (const creator of creators) {
    const name = cslName(creator);
    if (!name) continue;
    const variable = creatorVariable(type, creator.creatorType);
    if (variable) found.set(variable, [...(found.get(variable) ?? []), name]);
    else {
      const line = zoteroName(name);
      if (line) homeless.push(`${labelOf(creator.creatorType)}: ${nameLine(line)}`);
    }
  }
  for (const [variable, names] of found) values[variable] = names;
  return homeless;
}

const isCslType = (value: unknown): value is CslType => CSL_TYPES.some((type) => type === value);

/** What lines of Extra say in the names of CSL, unless a field has said it; the rest is the note. */
function putExtra(values: Values, extra: string): string[] {
  const remarks = readRemarks(
    extra
      .split('\n')
      .filter((line) => line !== '')
      .map(relabelled),
  );
  const note: string[] = [];
  for (const [variable, value] of Object.entries(remarks.values)) {
    if (variable === 'type') continue;
    if (values[variable] !== undefined) note.push(`${variable}: ${String(value)}`);
    else if (isNameVariable(variable) || isTextVariable(variable)) values[variable] = value;
    else values[variable] = cslDate(String(value));
  }
  return [...note, ...remarks.note];
}

/** The type that a line of Extra names. */
function saidType(extra: string): CslType | undefined {
  const { type } = readRemarks(extra.split('\n')).values;
  return isCslType(type) ? type : undefined;
}

/**
 * A work of Zotero's as CSL. What CSL has no variable for is in the note, with the field's name; a type that no one
 * knows is a document.
 */
export function cslOf(json: ItemJson, readDate: ReadDate = () => ''): Omit<CslItem, 'id'> {
  const type = isItemType(json.itemType) ? json.itemType : 'document';
  const extra = typeof json.extra === 'string' ? json.extra : '';
  const values: Values = {};
  const note = [
    ...putFields(values, type, json, readDate),
    ...putCreators(values, type, json.creators ?? []),
    ...putExtra(values, extra),
  ];
  if (note.length > 0) values.note = note.join('\n');
  return { type: cslType(type, saidType(extra)), ...values };
}
