import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { TAGS, type Tag } from '../../../formats/ris/tags.ts';
import { isDateVariable, isNameVariable } from '../../../formats/variables.ts';
import type { CslName } from '../../../model/index.ts';
import { readRemarks } from '../labelled.ts';
import { isRecord, type Fields } from '../reader.ts';
import type { RisRecord } from './records.ts';
import { readType } from './types.ts';

/** Tags of the specification of 2001, and of other programs, that stand in for another one; the best first. */
const STAND_INS: Readonly<Partial<Record<Tag, readonly string[]>>> = {
  AU: ['A1'],
  TI: ['T1', 'CT'],
  T2: ['JF', 'JO', 'BT'],
  J2: ['JA', 'J1', 'JO'],
  AB: ['N2'],
  AN: ['AV'],
};

/** Files, addresses and accounts: nothing of the work is in them. */
const PRIVATE = new Set(
  ['L1', 'L2', 'L3', 'L4', 'LK', 'U1', 'U2', 'U3', 'U4', 'U5', 'RP', 'AD', 'LB', 'OL', 'CA'],
); // prettier-ignore

/** `Holm, Anna, Jr.`; what has no comma is undivided, unless it is one word. */
function readName(text: string): CslName {
  const [family = '', given, suffix, ...more] = text.split(/, */);
  if (more.length > 0 || family === '' || given === '') return { literal: text };
  if (given === undefined) return /\s/.test(family) ? { literal: family } : { family };
  return { family, given, ...(suffix && { suffix }) };
}

const DATE = /^(\d{1,4})(?:\/(\d{0,2})(?:\/(\d{0,2})(?:\/(.*))?)?)?$/;

/** `1969/04/24/`, and a fourth part, which may be a season; anything else stays as it is. */
function readDate(text: string): unknown {
  const [whole, year, month, day, other = ''] = DATE.exec(text) ?? [];
  if (whole === undefined) return text;
  const season = /^(?:spring|summer|autumn|fall|winter)$/i.test(other.trim()) ? { season: other } : {};
  return { 'date-parts': [[year, month, day].filter(Boolean)], ...season };
}

/** Some programs write the day as `DA  - Apr 24` and leave the year to `PY`. */
const withYear = (dates: readonly string[]): string | undefined => dates.find((date) => /\d{4}/.test(date)) ?? dates[0];

const pageRange = (first: string | undefined, last: string | undefined): string | undefined =>
  last === undefined || last === first ? first : first === undefined ? last : `${first}–${last}`;

/** The values of a record, each to be taken once. */
class Values {
  readonly #values = new Map<string, string[]>();
  constructor({ lines }: RisRecord) {
    for (const { tag, value } of lines) {
      const known = this.#values.get(tag);
      if (value === '') continue;
      if (known) known.push(value);
      else this.#values.set(tag, [value]);
    }
  }

  /** All values of the first of the tags that has any. */
  take(...tags: readonly string[]): readonly string[] {
    const tag = tags.find((name) => this.#values.has(name));
    const values = this.#values.get(tag ?? '') ?? [];
    this.#values.delete(tag ?? '');
    return values;
  }

  rest(): (readonly [tag: string, values: readonly string[]])[] {
    return [...this.#values].filter(([tag]) => !PRIVATE.has(tag));
  }
}

const ISSN = /^\d{4}-?\d{3}[\dX]$/i;

/** What the first value of a tag is, given the variable that has the tag. */
function readText(
  variable: string,
  text: string,
  values: Values,
): readonly [variable: string, value: string | undefined] {
  if (variable === 'ISBN' && ISSN.test(text)) return ['ISSN', text];
  if (variable !== 'page' && variable !== 'number-of-pages') return [variable, text];
  const [last] = values.take('EP');
  return last === undefined ? [variable, text] : ['page', pageRange(text, last)];
}

/** What plugin-ris makes of a tag that has no other reading. */
function readOther(type: string, tag: string, values: readonly string[]): Fields {
  const data = plugins.input.data({ TY: type, [tag]: values.length === 1 ? values[0] : values }, '@ris/record');
  return isRecord(data) ? Object.fromEntries(Object.entries(data).filter(([variable]) => variable !== 'type')) : {};
}

/**
 * A record as CSL data, and the tags of which something is left. Its tags are read as we write them, that is, as Zotero
 * does; plugin-ris, which knows more of them but puts some elsewhere, reads the others.
 */
export function recordToCsl(record: RisRecord): { readonly data: Fields; readonly unread: readonly string[] } {
  const { type, like } = readType(record.type) ?? { type: record.type, like: 'ANCIENT' };
  const values = new Values(record);
  const data: Record<string, unknown> = {};
  const unread: string[] = [];
  const [id] = values.take('ID');
  const issued = withYear(['DA', 'Y1', 'PY'].flatMap((tag) => values.take(tag)));
  if (issued !== undefined) data.issued = readDate(issued);
  for (const [variable, tag] of TAGS[like]) {
    if (tag === undefined || tag === 'N1') continue;
    const found = values.take(tag, ...(STAND_INS[tag] ?? []));
    const [first, second] = found;
    if (first === undefined) continue;
    if (isNameVariable(variable)) data[variable] = found.map(readName);
    else if (tag === 'KW') data[variable] = found.join(', ');
    else {
      const [name, value] = isDateVariable(variable) ? [variable, readDate(first)] : readText(variable, first, values);
      data[name] ??= value;
      if (second !== undefined) unread.push(tag);
    }
  }
  const editors = values.take('ED').map(readName);
  if (editors.length > 0) data.editor ??= editors;
  const remarks = readRemarks(values.take('M2'));
  const note = [...values.take('N1'), ...values.take('RN'), ...remarks.note].join('\n');
  if (note !== '') data.note = note;
  for (const [tag, others] of values.rest()) {
    const read = Object.entries(readOther(like, tag, others)).filter(([variable]) => data[variable] === undefined);
    if (read.length === 0) unread.push(tag);
    Object.assign(data, Object.fromEntries(read));
  }
  return { data: { ...data, type, ...remarks.values, id }, unread };
}
