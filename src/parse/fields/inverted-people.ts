import type { CslName } from '../../model/index.ts';
import type { NoteText } from '../note-text.ts';
import { fact } from '../words.ts';
import { isGivenName, isGivenNameAt } from './given-names.ts';
import { readHeadDate } from './head-date.ts';
import { readInvertedPerson } from './inverted-person.ts';
import { isNameWord, isParticle, isPinyin, readPerson, type PersonMention } from './person.ts';

const LONGEST_FAMILY = 4;
const LONGEST_GIVEN = 4;
const MOST_PEOPLE = 30;

const isSpokenWord = (t: NoteText, at: number): boolean => t.tokens[at]?.kind === 'word' && !t.isInitial(at);

interface Inverted extends PersonMention {
  /** The given names are initials, or words that the vocabulary knows as given names. */
  readonly sure: boolean;
  /** So is the first of them, or it is Chinese. */
  readonly likely: boolean;
}

const isShortCapitals = fact(({ kind, text }) => kind === 'word' && /^\p{Lu}{1,3}$/u.test(text));

/** `Holm T`, `Lund JR`: initials without full stops. */
const isUnstopped = (t: NoteText, at: number): boolean => {
  const token = t.tokens[at];
  return token !== undefined && !token.dot && isShortCapitals(token.word);
};

/** The end of given names, or of initials alone, that start at a token: `Anna M.`, `Karl Heinz`, `J.-P.`, `Eva von`. */
function givenTo(t: NoteText, from: number, end: number, full: boolean): number {
  let at = from;
  while (at < end && at - from < LONGEST_GIVEN) {
    if (t.isInitial(at)) {
      at++;
      if (t.tokens[at]?.kind === 'dash' && t.isInitial(at + 1)) at++;
      continue;
    }
    if (!full) break;
    if (!isNameWord(t, at) && !(at > from && isParticle(t, at))) break;
    if (t.term(at, 'and', 'editor', 'et-al')) break;
    at++;
    // The full stop after a whole word ends the name.
    if (t.token(at - 1)?.dot) break;
  }
  return at;
}

/** `Holm, Anna`, `van der Tuin, A. M.`, `Holm A.`: surname first, whatever follows. */
function invertedAt(t: NoteText, at: number, end: number): Inverted | undefined {
  let to = at;
  while (to < end && to - at < LONGEST_FAMILY && !t.isInitial(to) && (isNameWord(t, to) || isParticle(t, to))) {
    if (to > at && isUnstopped(t, to)) return unstoppedAt(t, at, to);
    to++;
    if (t.token(to - 1)?.dot) return undefined;
  }
  const comma = t.char(to) === ',' && !t.isStop(to);
  if (to === at || !isNameWord(t, to - 1) || !(comma || t.isInitial(to))) return undefined;
  // `Verena Holm, Jon Berg (eds)` are two people; `Der Spiegel, Nr. 12` is none
  if ((to - at > 1 && isGivenNameAt(t, at)) || t.term(to + 1, 'number', 'issue', 'volume')) return undefined;
  const from = comma ? to + 1 : to;
  const shown = readInvertedPerson(t, at, end);
  if (shown) return { ...shown, sure: true, likely: true };
  const last = givenTo(t, from, end, comma);
  // `Mary L. Holm` is in natural order
  if (last === from || (!comma && isNameWord(t, last))) return undefined;
  let given = last;
  while (given > from && !t.isInitial(given - 1) && isParticle(t, given - 1)) given--;
  if (given === from) return undefined;
  let words = 0;
  let known = 0;
  for (let k = from; k < given; k++) {
    if (!isSpokenWord(t, k)) continue;
    words++;
    if (isGivenNameAt(t, k)) known++;
  }
  const name: CslName = {
    ...familyOf(t, at, to),
    given: withStop(t, from, given),
    ...(last > given && { 'dropping-particle': t.slice(given, last) }),
  };
  return {
    from: at,
    to: last,
    name,
    words: to - at,
    initials: given - from - words,
    inverted: true,
    sure: known === words,
    likely: (known > 0 && (known === words || to - at === 1)) || words === 0 || isPinyin(t.char(from)),
  };
}

/** What follows the names has to bear out that capitals alone are initials. */
function unstoppedAt(t: NoteText, from: number, at: number): Inverted {
  const name = { ...familyOf(t, from, at), given: t.char(at) };
  return { from, to: at + 1, name, words: at - from, initials: 1, inverted: true, sure: false, likely: true };
}

function familyOf(t: NoteText, from: number, to: number): CslName {
  let family = from;
  while (family < to - 1 && isParticle(t, family) && !t.isCapitalised(family)) family++;
  return {
    ...(family > from && { 'non-dropping-particle': t.slice(from, family) }),
    family: t.slice(family, to),
  };
}

function withStop(t: NoteText, from: number, to: number): string {
  const text = t.slice(from, to);
  return t.token(to - 1)?.dot && t.isInitial(to - 1) && !text.endsWith('.') ? `${text}.` : text;
}

/** What follows says that names have ended, though no vocabulary knows them: a year, `(eds.)`, `et al.` */
const endsForSure = (t: NoteText, at: number, end: number): boolean =>
  readHeadDate(t, at, end) !== undefined ||
  t.term(at, 'et-al') > 0 ||
  t.term(t.char(at) === ',' || t.char(at) === '(' ? at + 1 : at, 'editor', 'translator') > 0;

/** A name must be followed by something that can follow names. */
function canEnd(t: NoteText, at: number, end: number): boolean {
  const token = t.tokens[at];
  if (at >= end || !token) return true;
  if (t.token(at - 1)?.dot || token.kind === 'quote') return true;
  return token.kind === 'mark' ? ',:;'.includes(token.text) : endsForSure(t, at, end);
}

/** A list of people that begins with the surname of the first, as bibliographies and German notes print it. */
export interface InvertedList {
  readonly people: readonly PersonMention[];
  readonly to: number;
  /** `and` stands before the last. */
  readonly closed: boolean;
}

/** `Holm, Anna, Jon Berg and Eva Lund`, `Holm, A. / Berg, J.`, `Holm A., Berg J.`; `undefined` for anything else. */
export function readInvertedPeople(t: NoteText, at: number, end: number): InvertedList | undefined {
  const first = invertedAt(t, at, end);
  if (!first) return undefined;
  const people: Inverted[] = [first];
  let to = first.to;
  let closed = false;
  while (!closed && people.length < MOST_PEOPLE) {
    const joint = ',;/'.includes(t.char(to) || ' ') ? to + 1 : to;
    const and = t.char(joint) === '&' ? joint + 1 : t.term(joint, 'and');
    if (!and && joint === to) break;
    const next = personAfter(t, and || joint, end, first);
    if (!next || (!and && !canEnd(t, next.to, end) && !t.term(next.to, 'and'))) break;
    people.push(next);
    to = next.to;
    closed = and > 0;
  }
  if (!canEnd(t, to, end)) return undefined;
  // `Holm, Maria Grazia; Lund, Per: Salt`
  const listed = people.length > 1 && t.char(people[0]?.to ?? 0) === ';' && t.char(to) === ':';
  const sure =
    people.every((person) => person.sure) ||
    ((listed || endsForSure(t, to, end)) && people.every((person) => person.likely));
  return sure ? { people, to, closed } : undefined;
}

/** The next one may stand in natural order. Initials go with initials. */
function personAfter(t: NoteText, at: number, end: number, first: Inverted): Inverted | undefined {
  const inverted = invertedAt(t, at, end);
  if (inverted && (inverted.sure || first.initials === 0 || !first.sure)) return inverted;
  const person = readPerson(t, at, end);
  if (!person?.name.given) return undefined;
  const sure = person.initials > 0 || person.name.given.split(' ').every(isGivenName);
  return sure ? { ...person, sure, likely: true } : undefined;
}

const LONGEST_PERSON = LONGEST_FAMILY + LONGEST_GIVEN + 1;

/** The semicolon at a token stands between two people of one list: `Holm, Anna; Lund, Per (eds.)`, `Holm, Anna; Lund, Per: Salt`. */
export function joinsPeople(t: NoteText, at: number): boolean {
  const behind = readInvertedPeople(t, at + 1, t.length);
  if (!behind || !(t.char(behind.to) === ':' || readsRole(t, behind.to))) return false;
  for (let from = at - 2; from >= Math.max(0, at - LONGEST_PERSON); from--)
    if (invertedAt(t, from, at)?.likely === true && invertedAt(t, from, at)?.to === at) return true;
  return false;
}

const readsRole = (t: NoteText, at: number): boolean =>
  t.term(t.char(at) === ',' || t.char(at) === '(' ? at + 1 : at, 'editor', 'translator') > 0;
