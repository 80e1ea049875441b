import type { NoteText } from '../note-text.ts';
import { isGivenNameAt } from './given-names.ts';
import { givenName, readPerson, type PersonMention } from './person.ts';

const MOST_INITIALS = 3;

/** `S.`, `J. P.`, `Sidney`: given names that stand alone; index after them, or 0. */
function givenEnd(t: NoteText, at: number): number {
  let to = at;
  while (to - at < MOST_INITIALS && t.isInitial(to)) to++;
  if (to > at) return to;
  return t.token(at)?.kind === 'word' && t.isCapitalised(at) && isGivenNameAt(t, at) ? at + 1 : 0;
}

/** `S. and B. Holm`, `Ida & Nils Holm`: two people whose surname is printed once. */
export function readSharedSurname(
  t: NoteText,
  at: number,
  end: number,
): readonly [PersonMention, PersonMention] | undefined {
  const given = givenEnd(t, at);
  if (!given || given >= end) return undefined;
  const and = t.char(given) === '&' ? given + 1 : t.term(given, 'and');
  const second = and && and < end ? readPerson(t, and, end) : undefined;
  const { family } = second?.name ?? {};
  const likewise = second !== undefined && t.isInitial(second.from) === t.isInitial(at);
  if (!second || family === undefined || !likewise || second.initials + second.words < 2) return undefined;
  if (second.initials === 0 && !isGivenNameAt(t, second.from)) return undefined;
  const first = { ...second, from: at, to: given, name: { ...second.name, given: givenName(t, at, given) } };
  return [first, second];
}
