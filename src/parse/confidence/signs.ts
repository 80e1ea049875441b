import type { Reading, Term, TextVariable, Variable } from '../../model/index.ts';
import { isPlace } from '../fields/imprint.ts';
import type { Piece } from '../fields/pieces.ts';
import type { NoteText } from '../note-text.ts';
import { proseWords } from '../prose.ts';

/** A citation as it was chosen, before anyone says how sure it is. */
export interface Judged {
  readonly t: NoteText;
  readonly reading: Reading;
  /** Evidence beyond what a citation costs. */
  readonly value: number;
  /** Evidence beyond that of the next best construct. */
  readonly margin: number;
  /** What it paid for running over proposed boundaries. */
  readonly crossed: number;
  /** Where its values are printed in this note. */
  readonly printed: ReadonlyMap<Variable, Piece>;
}

/** One thing that readings show when they are wrong more often, or less often, than others. */
export interface Sign {
  readonly name: string;
  readonly holds: (judged: Judged) => boolean;
}

/** Where the values of a reading are printed in a note. */
export function printedIn(t: NoteText, { fields }: Reading): Map<Variable, Piece> {
  const printed = new Map<Variable, Piece>();
  for (const { variable, origin } of fields) {
    if (origin.from === 'printed' && origin.note === t.note.position)
      printed.set(variable, { from: t.tokenAt(origin.span.start), to: t.tokenAt(origin.span.end) });
  }
  return printed;
}

/** Words that open other fields: in a value, they say that it runs on too far. */
const LABELS: readonly Term[] = [
  'locator-page', 'locator-folio', 'op-cit', 'edited-by', 'translated-by', 'editor', 'volume', 'edition', 'accessed', 'issue', 'number',
  'signal', 'hereafter', 'archive-location', 'genre-thesis',
]; // prettier-ignore

type Test = (t: NoteText, piece: Piece) => boolean;

const some =
  (holds: (t: NoteText, at: number) => boolean): Test =>
  (t, { from, to }) => {
    for (let at = from + 1; at < to; at++) if (holds(t, at)) return true;
    return false;
  };

const comma = some((t, at) => t.char(at) === ',');
const bracket = some((t, at) => t.tokens[at]?.kind === 'bracket');
const number = some((t, at) => t.tokens[at]?.kind === 'number');
const stop = some((t, at) => t.char(at) === '.' || (t.tokens[at]?.dot === true && t.char(at).length > 3));
const semicolon = some((t, at) => t.char(at) === ';');
const label: Test = (t, { from, to }) => t.hasTerm(from + 1, to, ...LABELS);
const longerThan =
  (length: number): Test =>
  (_, { from, to }) =>
    to - from > length;
const prose: Test = (t, piece) => proseWords(t, piece) > 0;

const inValue = (variable: TextVariable, what: string, test: Test): Sign => ({
  name: `${variable}: ${what}`,
  holds: (judged) => {
    const piece = judged.printed.get(variable);
    return piece !== undefined && test(judged.t, piece);
  },
});

const isQuoted: Test = (t, { from }) => t.token(from - 1)?.kind === 'quote';
/** What quotation marks hold has its end, whatever else is in it. */
const unquoted =
  (test: Test): Test =>
  (t, piece) =>
    !isQuoted(t, piece) && test(t, piece);

const NAMES = ['author', 'editor', 'translator', 'container-author'] as const;
const has = ({ reading }: Judged, ...variables: readonly Variable[]): boolean =>
  reading.fields.some(({ variable }) => variables.includes(variable));

const isFull = ({ reading }: Judged): boolean => reading.reference === undefined;

/** Some name has a digit, small letters at its start, or more words than names have. */
const oddName = ({ reading }: Judged): boolean =>
  reading.fields.some(
    ({ variable, value }) =>
      (NAMES as readonly Variable[]).includes(variable) &&
      Array.isArray(value) &&
      value.some((name: { family?: string; given?: string }) => {
        const [family = '', given = ''] = [name.family, name.given];
        return /\d/.test(family + given) || family.split(' ').length > 3 || given.split(' ').length > 3;
      }),
  );

/** What full citations of a kind say at least: all of one of these lists. */
const WHOLE: readonly (readonly Variable[])[] = [
  ['author', 'title', 'publisher-place', 'publisher', 'issued'],
  ['editor', 'title', 'publisher-place', 'publisher', 'issued'],
  ['author', 'title', 'container-title', 'volume', 'issued', 'page'],
  ['author', 'title', 'container-title', 'volume', 'issued'],
  ['author', 'title', 'container-title', 'publisher-place', 'issued'],
  ['author', 'title', 'container-title', 'URL'],
  ['title', 'issued', 'archive', 'archive_location'],
];

export const SIGNS: readonly Sign[] = [
  { name: 'says all of its kind', holds: (judged) => WHOLE.some((list) => list.every((variable) => has(judged, variable))) },
  { name: 'surname alone in a full citation', holds: (judged) => isFull(judged) && judged.reading.fields.some(({ variable, value }) => variable === 'author' && Array.isArray(value) && value.some((name: { family?: string; given?: string }) => name.family !== undefined && name.given === undefined)) },
  { name: 'several names', holds: ({ reading }) => reading.fields.some(({ variable, value }) => variable === 'author' && Array.isArray(value) && value.length > 2) },
  { name: 'title: small letter', holds: (judged) => { const piece = judged.printed.get('title'); return piece !== undefined && !judged.t.isCapitalised(piece.from); } },
  { name: 'words unexplained', holds: ({ reading }) => reading.unexplained.length > 0 },
  { name: 'many words unexplained', holds: ({ reading }) => reading.unexplained.reduce((sum, { start, end }) => sum + end - start, 0) > 15 },
  { name: 'little evidence', holds: ({ value }) => value < 0.8 },
  { name: 'much evidence', holds: ({ value }) => value > 2 },
  { name: 'another reading is as good', holds: ({ margin }) => margin < 0.15 },
  { name: 'another reading is nearly as good', holds: ({ margin }) => margin < 0.6 },
  { name: 'runs over a boundary', holds: ({ crossed }) => crossed > 0.05 },
  { name: 'runs over several boundaries', holds: ({ crossed }) => crossed > 0.85 },
  { name: 'no names', holds: (judged) => isFull(judged) && !has(judged, ...NAMES) },
  { name: 'a name by itself', holds: (judged) => isFull(judged) && has(judged, 'author') && !has(judged, 'title') },
  { name: 'no date', holds: (judged) => isFull(judged) && !has(judged, 'issued') },
  { name: 'no title', holds: (judged) => isFull(judged) && !has(judged, 'title') },
  { name: 'odd name', holds: oddName },
  { name: 'a body as author', holds: ({ reading }) => reading.fields.some(({ variable, value }) => variable === 'author' && Array.isArray(value) && value.some((name: { literal?: string }) => name.literal !== undefined)) },
  { name: 'a place in the work', holds: ({ reading }) => reading.locators.length > 0 },
  { name: 'cited before', holds: ({ reading }) => reading.reference?.kind === 'short' },
  inValue('title', 'in quotation marks', isQuoted),
  inValue('title', 'comma', unquoted(comma)), inValue('title', 'bracket', unquoted(bracket)), inValue('title', 'number', unquoted(number)),
  inValue('title', 'full stop', unquoted(stop)), inValue('title', 'semicolon', unquoted(semicolon)), inValue('title', 'label', unquoted(label)),
  inValue('title', 'prose', unquoted(prose)), inValue('title', 'long', unquoted(longerThan(16))), inValue('title', 'very long', longerThan(30)),
  inValue('container-title', 'comma', comma), inValue('container-title', 'bracket', bracket), inValue('container-title', 'number', number),
  inValue('container-title', 'label', label), inValue('container-title', 'long', longerThan(10)), inValue('container-title', 'full stop', stop),
  inValue('publisher', 'comma', comma), inValue('publisher', 'number', number), inValue('publisher', 'long', longerThan(5)),
  inValue('publisher', 'label', label),
  inValue('publisher-place', 'unknown', (t, piece) => !isPlace(t, piece)),
  inValue('archive_location', 'comma', comma), inValue('archive_location', 'long', longerThan(12)),
  inValue('archive_collection', 'comma', comma), inValue('archive_collection', 'long', longerThan(8)),
  inValue('archive', 'long', longerThan(6)), inValue('archive', 'comma', comma),
  inValue('genre', 'present', () => true), inValue('note', 'present', () => true),
]; // prettier-ignore
