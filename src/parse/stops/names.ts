import { fullNameEnd, isCyrillic, readInvertedPerson, surnameAndInitials } from '../fields/inverted-person.ts';
import { isGivenName } from '../fields/given-names.ts';
import { readPerson } from '../fields/person.ts';
import type { NoteText } from '../note-text.ts';
import { stopsAt } from './full-stop.ts';

const FARTHEST_NUMBER = 40;

const canOpenTitle = (t: NoteText, at: number): boolean =>
  t.isCapitalised(at) || t.tokens[at]?.kind === 'quote' || t.tokens[at]?.kind === 'number' || t.char(at) === '[';

/** `John F. Kennedy, Profiles`, `John F. Kennedy. Profiles`: the initial stands inside a name. */
function isGivenFirst(t: NoteText, at: number): boolean {
  const person = isCyrillic(t, at) ? undefined : readPerson(t, at, t.length);
  if (!person) return false;
  return t.char(person.to) === ',' || (t.token(person.to - 1)?.dot === true && isGivenName(t.char(at)));
}

/** Index after the names, surname first, that start at a token; 0 where none do. */
function namesEnd(t: NoteText, at: number): number {
  let to = 0;
  for (let from = at; from < t.length; from = to + 1) {
    const person = readInvertedPerson(t, from, t.length) ?? surnameAndInitials(t, from, t.length);
    if (!person) break;
    to = person.to;
    if (!',;'.includes(t.char(to) || ' ')) break;
  }
  return to > 0 && !isGivenFirst(t, at) ? to : fullNameEnd(t, at, t.length);
}

/** `“Salt.” Journal 24`: a title in quotation marks, and numbers behind it. */
function isQuoted(t: NoteText, at: number): boolean {
  const close = t.tokens[at]?.kind === 'quote' ? (t.partner[at] ?? -1) : -1;
  if (close < at) return false;
  for (let k = close + 1; k < t.length && k < close + FARTHEST_NUMBER && t.char(k) !== ';'; k++)
    if (t.tokens[k]?.kind === 'number') return true;
  return false;
}

/** Where the names end that stand, surname first, before a title: `Holm A. B. Salt`, `Holm, Anna. Salt`. */
export function namesEnds(t: NoteText, stops: readonly number[]): number[] {
  const found: number[] = [];
  for (let at = 0; at >= 0 && at < t.length; at = nextStart(t, at)) {
    let from = t.term(at, 'signal', 'quoted-in') || at;
    if (t.char(from) === ':') from++;
    const end = namesEnd(t, from);
    // Another part must follow the title: `Holm, Salt. Another sentence`
    if (!end || !stopsAt(t, end - 1) || !canOpenTitle(t, end)) continue;
    if (isQuoted(t, end) || stops.some((stop) => stop >= end)) found.push(end - 1);
  }
  return found;
}

function nextStart(t: NoteText, from: number): number {
  const semicolon = t.find(';', from, t.length);
  return semicolon < 0 ? -1 : semicolon + 1;
}
