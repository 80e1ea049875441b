import type { NoteText } from '../../note-text.ts';
import { readDate } from '../date.ts';
import type { Piece } from '../pieces.ts';
import { isWeekday } from '../weekday.ts';
import { isSymbol } from './signature.ts';

const GENRES = [
  'genre-document',
  'genre-letter',
  'genre-telegram',
  'genre-report',
  'genre-manuscript',
  'genre-speech',
  'genre-interview',
] as const;

/** A day or a month that fills a piece; `n.d.` too. */
export function isDay(t: NoteText, { from, to }: Piece): boolean {
  const date = readDate(t, isWeekday(t.norm(from)) ? from + 1 : from);
  return date?.to === to ? date.precision !== 'year' : t.term(from, 'no-date') === to;
}

const LONGEST_DAY = 8;

/** `Decree made at Oslo on 16 March 1789`: a day at the end of a piece. */
export function endsInDay(t: NoteText, { from, to }: Piece): boolean {
  for (let at = Math.max(from, to - LONGEST_DAY); at < to; at++) {
    const date = readDate(t, at);
    if (date?.to === to && date.precision !== 'year') return true;
  }
  return false;
}

/** A kind of document, a quoted title, a paper's number, a day, a letter: what a document is rather than where it lies. */
export function describes(t: NoteText, piece: Piece): boolean {
  const { from, to } = piece;
  if (t.term(from, ...GENRES) || t.tokens[from]?.kind === 'quote' || isDay(t, piece) || isSymbol(t, piece)) return true;
  for (let at = from + 1; at < to - 1; at++)
    if (t.term(at, 'to') && t.isCapitalised(from) && t.isCapitalised(t.term(at, 'to'))) return true;
  return false;
}

/** `Holm minute`, `NEC minutes`: a kind of document at the end of a name. */
export const namesGenre = (t: NoteText, { from, to }: Piece): boolean => t.hasTerm(from, to, ...GENRES);
