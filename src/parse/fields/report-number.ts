import type { NoteText } from '../note-text.ts';
import type { Piece } from './pieces.ts';
import { isNumber } from './volume.ts';

/** The kind of a report and its number in the series that counts it. */
export interface ReportNumber {
  readonly genre: Piece;
  readonly number: Piece;
}

/** `Working Paper no. 63`, `Report 12`, `Cmnd. 1811`: the piece is nothing else. */
export function readReportNumber(t: NoteText, { from, to }: Piece): ReportNumber | undefined {
  const genre = t.term(from, 'genre-paper', 'genre-report');
  if (!genre || genre >= to) return undefined;
  const at = t.term(genre, 'number', 'issue', 'volume') || genre;
  if (!isNumber(t, at) || at + 1 < to) return undefined;
  return { genre: { from, to: genreEnd(t, from, genre) }, number: { from: at, to } };
}

/** `Technical report`, `Documento di lavoro`: the piece says what kind of report it is, and nothing else. */
export const readGenre = (t: NoteText, { from, to }: Piece): Piece | undefined =>
  t.isCapitalised(from) && t.term(from, 'genre-paper', 'genre-report') === to ? { from, to } : undefined;

/** The vocabulary holds `working paper no.` too: the label is not part of the genre. */
const genreEnd = (t: NoteText, from: number, to: number): number => {
  for (let at = from + 1; at < to; at++) if (t.term(at, 'number') === to) return at;
  return to;
};
