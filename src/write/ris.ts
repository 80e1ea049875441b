import { TAGS, type Tag } from '../formats/ris/tags.ts';
import { isTold, RIS_TYPES } from '../formats/ris/types.ts';
import { isDateVariable, isNameVariable } from '../formats/variables.ts';
import type { CslDate, CslItem, CslName, Variable } from '../model/index.ts';
import { edtf } from './edtf.ts';
import { labelOf } from './label.ts';
import { isWholeInRis, nameParts, oneLine, pageRange, risDate } from './ris/values.ts';
import type { Writer, WriteOptions } from './writer.ts';

type Line = readonly [tag: Tag | 'TY' | 'ID' | 'PY' | 'EP' | 'M2', value: string];

/** What a value comes to: lines with its tag, and what did not go into them, each in a note line with its label. */
interface Written {
  readonly lines: readonly Line[];
  readonly notes: readonly string[];
}

/** A name in a note line, as Zotero reads it in Extra: `Holm || Anna`. */
function noteName(name: CslName): string {
  const [family = '', ...rest] = nameParts(name);
  return rest.length === 0 ? family : `${family} || ${rest.join(', ')}`;
}

function writeNames(names: readonly CslName[], tag: Tag | undefined): Written {
  return tag === undefined
    ? { lines: [], notes: names.map(noteName) }
    : { lines: names.map((name) => [tag, nameParts(name).join(', ')]), notes: [] };
}

function dateLines(date: string, tag: Tag): readonly Line[] {
  if (tag !== 'DA') return [[tag, date]];
  const [year = '', month] = date.split('/');
  return [...(month === '' ? [] : [[tag, date] as const]), ['PY', year]];
}

/** RIS dates have one day and no doubt: a range, a season or circa is said in full in a note line, too. */
function writeDate(value: CslDate, tag: Tag | undefined): Written {
  const date = risDate(value);
  return {
    lines: date === undefined || tag === undefined ? [] : dateLines(date, tag),
    notes: tag !== undefined && isWholeInRis(value) ? [] : [edtf(value) ?? value.literal ?? ''],
  };
}

function textLines(variable: Variable, text: string, tag: Tag): readonly Line[] {
  if (tag === 'KW') return text.split(/[,;]/).map((word) => [tag, word]);
  if (variable !== 'page') return [[tag, text]];
  const [first, last = ''] = pageRange(oneLine(text));
  return [
    [tag, first],
    ['EP', last],
  ];
}

const writeText = (variable: Variable, text: string, tag: Tag | undefined): Written =>
  tag === undefined ? { lines: [], notes: [text] } : { lines: textLines(variable, text, tag), notes: [] };

function writeValue(item: CslItem, variable: Variable, tag: Tag | undefined): Written | undefined {
  if (isNameVariable(variable)) return item[variable] && writeNames(item[variable], tag);
  if (isDateVariable(variable)) return item[variable] && writeDate(item[variable], tag);
  return item[variable] === undefined ? undefined : writeText(variable, item[variable], tag);
}

/** RIS divides a name at its commas and has no way to write one that belongs to a part. */
const holdsComma = (names: readonly CslName[]): boolean =>
  names.some((name) => nameParts(name).some((part, position) => position < 2 && part.includes(',')));

function* itemLines(item: CslItem, report: NonNullable<WriteOptions['report']>): Generator<Line> {
  const id = oneLine(item.id);
  const type = RIS_TYPES[item.type];
  const kept: Line[] = [];
  const keep = (variable: Variable | 'type', values: readonly string[]) => {
    kept.push(...values.map((value) => ['M2', `${labelOf(variable)}: ${value}`] as const));
    report({ code: 'no-field-in-ris', id, variable, fate: 'no field of RIS holds it whole; it is in a note (M2)' });
  };

  yield ['TY', type];
  yield ['ID', id];
  if (!isTold(item.type)) keep('type', [item.type]);
  for (const [variable, tag] of TAGS[type]) {
    const written = writeValue(item, variable, tag);
    if (!written) continue;
    yield* written.lines;
    const notes = written.notes.filter((note) => oneLine(note) !== '');
    if (notes.length > 0) keep(variable, notes);
    if (isNameVariable(variable) && tag !== undefined && holdsComma(item[variable] ?? []))
      report({ code: 'divided-name-in-ris', id, variable, fate: 'readers of RIS divide a name at its comma' });
  }
  yield* kept;
}

/** A line that would have no value is left out. */
const lineText = ([tag, value]: Line): string => {
  const text = oneLine(value);
  return text === '' ? '' : `${tag}  - ${text}\r\n`;
};

/**
 * Items as RIS (the specification of 2011, as Zotero reads it): UTF-8 without a mark, CRLF, no wrapped lines, `TY` first
 * and `ER` last in each record. A value for whose variable RIS has no tag in this type goes into a line `M2`, `Archive
 * Collection: …`, which Zotero adds to Extra, and is reported.
 */
export const ris: Writer = {
  name: 'ris',
  file: 'references.ris',
  title: 'RIS',
  *write(items, { report = () => undefined }) {
    for (const item of items) yield `${[...itemLines(item, report)].map(lineText).join('')}ER  - \r\n\r\n`;
  },
};
