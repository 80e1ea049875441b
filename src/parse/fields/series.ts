import type { NoteText } from '../note-text.ts';
import { bracketedSeries } from './bracketed-series.ts';
import type { Contributors } from './contributors.ts';
import { yearAt } from './date.ts';
import { trim, unquoted, type Piece } from './pieces.ts';

/** A series that a book belongs to; token ranges. */
export interface SeriesMention {
  readonly title: Piece;
  readonly number?: Piece;
  readonly editors?: Contributors;
}

/** `« Points » 12`, `Archives n° 4`: the number in the series and where it starts. */
function closingNumber(t: NoteText, { from, to }: Piece): (Piece & { label: number }) | undefined {
  if (to - from < 2 || t.token(to - 1)?.kind !== 'number') return undefined;
  const label = t.term(to - 2, 'number', 'issue', 'volume') === to - 1 ? to - 2 : to - 1;
  return label > from && (label < to - 1 || t.token(label - 1)?.kind === 'quote')
    ? { from: to - 1, to, label }
    : undefined;
}

/** The whole piece names a series: `coll. « Points »`, `collection Archives, n° 4`; unlabelled only in quotation marks. */
export function readSeries(t: NoteText, { from, to }: Piece): SeriesMention | undefined {
  const label = t.norm(from).length > 1 ? t.term(from, 'series') : 0;
  const start = label || from;
  const quoted = t.tokens[start]?.kind === 'quote' && (t.partner[start] ?? -1) > start;
  if (start >= to || !(quoted || (label && t.isCapitalised(label)))) return undefined;
  const number = closingNumber(t, { from: start, to });
  const title = unquoted(t, trim(t, start, number?.label ?? to));
  if (!label && title.from === start) return undefined;
  return { title, ...(number && { number: { from: number.from, to: number.to } }) };
}

/** A series in a bracket, and where the bracket opens. */
export interface BracketSeries extends SeriesMention {
  readonly open: number;
}

const LONGEST_BRACKET = 16;

/** The series in a bracket at the end of the range, in quotation marks or labelled: `PUF (« Que sais-je ? »)`. */
export function bracketSeries(t: NoteText, from: number, to: number): BracketSeries | undefined {
  const open = t.char(to - 1) === ')' ? (t.partner[to - 1] ?? -1) : -1;
  if (open <= from || to - open > LONGEST_BRACKET) return undefined;
  const series = readSeries(t, { from: open + 1, to: to - 1 });
  return series && { ...series, open };
}

/** `Skip (The Sea and its People)`: a bracket behind the publisher needs no quotation marks either. */
export function seriesBehindPublisher(t: NoteText, from: number, to: number): BracketSeries | undefined {
  const open = t.char(to - 1) === ')' ? (t.partner[to - 1] ?? -1) : -1;
  if (open <= from || to - open > LONGEST_BRACKET) return undefined;
  const series = bracketedSeries(t, open, true);
  return series ? { ...series, open } : bracketSeries(t, from, to);
}

/** The series in a bracket behind the year, where it needs no quotation marks: `1999 (NRF Essais)`, `2001 (= Salz 4)`. */
export function seriesBehindYear(t: NoteText, from: number, to: number): BracketSeries | undefined {
  const open = t.char(to - 1) === ')' ? (t.partner[to - 1] ?? -1) : -1;
  if (open <= from || to - open > LONGEST_BRACKET || !yearAt(t, open - 1)) return undefined;
  if (yearAt(t, to - 2)) return bracketSeries(t, from, to);
  const series = bracketedSeries(t, open, true);
  return series ? { ...series, open } : bracketSeries(t, from, to);
}
