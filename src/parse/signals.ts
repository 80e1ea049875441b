import { trim } from './fields/pieces.ts';
import type { NoteText } from './note-text.ts';

/** Signals before a citation: `See also`, `quoted in`, with the comma or colon behind them. Index after them. */
export function skipSignals(t: NoteText, from: number, to: number): number {
  let at = from;
  for (let next = from; next < to;) {
    const after = t.term(next, 'signal', 'quoted-in');
    if (!after || after >= to) break;
    at = after;
    while (at < to && (t.char(at) === ',' || t.char(at) === ':')) at++;
    next = at;
  }
  return at < to ? at : from;
}

const LONGEST_SIGNAL = 8;

/** The stretch is the whole note, or all that stands between two of its semicolons, signals left out. */
export function standsAlone(t: NoteText, from: number, to: number): boolean {
  const end = trim(t, to, t.length).from;
  if (end < t.length && t.find(';', to, end) < 0) return false;
  let start = from;
  while (start > 0 && from - start < LONGEST_SIGNAL && t.char(start - 1) !== ';') start--;
  if (start > 0 && t.char(start - 1) !== ';') return false;
  return start === from || skipSignals(t, t.term(start, 'and') || start, from + 1) === from;
}
