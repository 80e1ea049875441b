import { readContributors } from '../fields/contributors.ts';
import { readHeadDate } from '../fields/head-date.ts';
import { hasInitial, isKnownByGiven } from '../fields/given-names.ts';
import { readInvertedPeople } from '../fields/inverted-people.ts';
import type { NoteText } from '../note-text.ts';
import { COST, type Boundary } from './boundary.ts';

/** `Holm, Anna (1999)`, `Holm A. Salt`: names, surname first, with the year or a full stop behind them. */
function opensEntry(t: NoteText, at: number): boolean {
  const from = t.term(at, 'signal', 'quoted-in') || at;
  const list = readInvertedPeople(t, from, t.length);
  if (!list) return opensNaturally(t, from);
  if (readHeadDate(t, list.to, t.length)) return true;
  const next = t.tokens[list.to];
  return next?.text === '.' || (t.token(list.to - 1)?.dot === true && next !== undefined && next.kind !== 'mark');
}

/** `Anna Holm. Salt`, `A. Holm et al. Salt`, `Jon Berg (ed.). Salt`: names in natural order, and a full stop. */
function opensNaturally(t: NoteText, from: number): boolean {
  const list = t.isCapitalised(from) ? readContributors(t, from, Math.min(t.length, from + LONGEST_NAMES)) : undefined;
  const [first] = list?.names ?? [];
  if (!list || list.bare || !first || !(hasInitial(first) || isKnownByGiven(first))) return false;
  return t.char(list.to) === '.' || (t.token(list.to - 1)?.dot === true && t.isCapitalised(list.to));
}

const LONGEST_NAMES = 40;

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
