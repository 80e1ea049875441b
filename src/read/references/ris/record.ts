import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { DATE_VARIABLES, NAME_VARIABLES, type CslName } from '../../../model/index.ts';
import { TAGS, type Tag } from '../../../write/ris/tags.ts';
import { readRemarks } from '../labelled.ts';
import { isRecord, type Fields } from '../reader.ts';
import type { RisRecord } from './records.ts';
import { readType } from './types.ts';

const NAMES: ReadonlySet<string> = new Set(NAME_VARIABLES);
const DATES: ReadonlySet<string> = new Set(DATE_VARIABLES);

/** Tags of the specification of 2001, and of other programs, that stand in for another one; the best first. */
const STAND_INS: Readonly<Partial<Record<Tag, readonly string[]>>> = {
  AU: ['A1'],
  TI: ['T1', 'CT'],
  T2: ['JF', 'JO', 'BT'],
  J2: ['JA', 'J1', 'JO'],
  DA: ['Y1', 'PY'],
  AB: ['N2'],
  AN: ['AV'],
};

/** Files and accounts of other programs: nothing of the work is in them. */
const PRIVATE = new Set([
  'L1',
  'L2',
  'L3',
  'L4',
  'LK',
  'U1',
  'U2',
  'U3',
  'U4',
  'U5',
  'RP',
  'RN',
  'ID',
  'AD',
  'LB',
  'OL',
  'CA',
]);

/** `Holm, Anna, Jr.`; what has no comma is undivided, unless it is one word. */
function readName(text: string): CslName {
  const [family = '', given, suffix, ...more] = text.split(/, */);
  if (more.length > 0 || family === '' || given === '') return { literal: text };
  if (given === undefined) return /\s/.test(family) ? { literal: family } : { family };
  return { family, given, ...(suffix && { suffix }) };
}

/** `1969/04/24/`, and the fourth part, which may be anything; what has no slashes stays as it is. */
function readDate(text: string): unknown {
  const [year = '', month = '', day = '', other = ''] = text.split('/').map((part) => part.trim());
  if (!/^\d{1,4}$/.test(year)) return text;
  const season = /^(?:spring|summer|autumn|fall|winter)$/i.test(other) ? { season: other } : {};
  return { 'date-parts': [[year, month, day].filter((part) => part !== '')], ...season };
}

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

  rest(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries([...this.#values].filter(([tag]) => !PRIVATE.has(tag)));
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

/** What plugin-ris makes of the tags that have no other reading. */
function readOthers(type: string, others: Readonly<Record<string, readonly string[]>>): Fields {
  const single = Object.entries(others).map(([tag, values]) => [tag, values.length === 1 ? values[0] : values]);
  const data = plugins.input.data({ TY: type, ...Object.fromEntries(single) }, '@ris/record');
  return isRecord(data) ? data : {};
}

/**
 * A record as CSL data. Its tags are read as we write them, that is, as Zotero does; plugin-ris, which knows many more
 * types and tags but puts some of these elsewhere, reads the others.
 */
export function recordToCsl(record: RisRecord): Fields {
  const { type, like } = readType(record.type) ?? { type: record.type, like: 'ANCIENT' };
  const values = new Values(record);
  const data: Record<string, unknown> = {};
  const [id] = values.take('ID');
  for (const [variable, tag] of TAGS[like]) {
    if (tag === undefined || tag === 'N1') continue;
    const found = values.take(tag, ...(STAND_INS[tag] ?? []));
    const [first] = found;
    if (first === undefined) continue;
    if (NAMES.has(variable)) data[variable] = found.map(readName);
    else if (DATES.has(variable)) data[variable] = readDate(first);
    else if (tag === 'KW') data[variable] = found.join(', ');
    else {
      const [name, value] = readText(variable, first, values);
      data[name] ??= value;
    }
  }
  const editors = values.take('ED').map(readName);
  if (editors.length > 0) data.editor ??= editors;
  // The year of a date that has been read
  values.take('PY');
  const remarks = readRemarks(values.take('M2'));
  const note = [...values.take('N1'), ...remarks.note].join('\n');
  return { ...readOthers(like, values.rest()), ...data, ...(note && { note }), type, ...remarks.values, id };
}
