import { readContributors } from './fields/contributors.ts';
import { yearOfWork } from './fields/head-date.ts';
import type { NoteText } from './note-text.ts';

const LONGEST = 12;
const FEWEST = 3;
/** One citation of that kind in so many notes is a habit. */
const SHARE = 4;
const ENDS = new Set(['', ',', ';', ':', '.', ')']);

/** A comma and a year stand near: a quick look. */
function holdsYear(t: NoteText, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (t.char(at) === ',' && yearOfWork(t, at + 1)) return true;
  return false;
}

/** Authors and a year, and behind them nothing or a place: `Holm, 1999`, `Holm & Lund, 1999a, p. 4`. */
function isAuthorYear(t: NoteText, at: number): boolean {
  const to = Math.min(t.length, at + LONGEST);
  const list = t.isCapitalised(at) && holdsYear(t, at, to) ? readContributors(t, at, to) : undefined;
  if (!list || !(list.bare || list.inverted) || t.char(list.to) !== ',' || !yearOfWork(t, list.to + 1)) return false;
  const after = list.to + 2;
  return ENDS.has(t.char(after)) && !(t.tokens[list.to + 1]?.dot === true && t.isCapitalised(after));
}

/** The citations of a note that name authors and year alone. */
function countIn(t: NoteText): number {
  let count = 0;
  for (let at = 0; at < t.length;) {
    const after = t.term(at, 'signal') || at;
    if (isAuthorYear(t, after)) count++;
    const semicolon = t.find(';', at, t.length);
    at = semicolon < 0 ? t.length : semicolon + 1;
  }
  return count;
}

/**
 * The notes cite by author and year, with a comma between. Only their habit tells `Holm, 1999, p. 4` from
 * `Message, 1861, p. 4`.
 */
export function citeByYear(notes: readonly NoteText[]): boolean {
  let count = 0;
  for (const t of notes) count += countIn(t);
  return count >= FEWEST && count * SHARE >= notes.length;
}
