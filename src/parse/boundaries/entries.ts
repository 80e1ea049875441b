import { readHeadDate } from '../fields/head-date.ts';
import { readInvertedPeople } from '../fields/inverted-people.ts';
import type { NoteText } from '../note-text.ts';
import { COST, type Boundary } from './boundary.ts';

/** `Holm, Anna (1999)`, `Holm A. Salt`: names, surname first, with the year or a full stop behind them. */
function opensEntry(t: NoteText, at: number): boolean {
  const from = t.term(at, 'signal', 'quoted-in') || at;
  const list = readInvertedPeople(t, from, t.length);
  if (!list) return false;
  if (readHeadDate(t, list.to, t.length)) return true;
  const next = t.tokens[list.to];
  return next?.text === '.' || (t.token(list.to - 1)?.dot === true && next !== undefined && next.kind !== 'mark');
}

/**
 * Entries as bibliographies print them hold full stops between title, journal and imprint: `Holm, A., 1999. Salt. Sea
 * Trade 24, 1–9.` Boundaries there are cheap to run over, until the next semicolon or the names of another entry.
 */
export function lowerWithinEntries(t: NoteText, boundaries: readonly Boundary[]): Boundary[] {
  let inside = false;
  return boundaries.map((boundary) => {
    const opens = opensEntry(t, boundary.right);
    const lower = inside && !opens && boundary.stop;
    inside = opens || lower;
    return lower ? { ...boundary, cost: Math.min(boundary.cost, COST.part) } : boundary;
  });
}
