import type { CslName } from '../../model/index.ts';
import type { NoteText } from '../note-text.ts';
import { fact } from '../words.ts';
import { readVolume } from './volume.ts';
import { givenName, isNameWord, isParticle, isSuffix, isTitleOpener, type PersonMention } from './person.ts';

const LONGEST_FAMILY = 4;
const LONGEST_GIVEN = 6;
/** Fewer capitals than these before a comma may be an abbreviation: `ANC, Fons` is an archive. */
const SHORTEST_CAPITALS = 5;

const isFamilyWord = (t: NoteText, at: number): boolean => !t.isInitial(at) && (isNameWord(t, at) || isParticle(t, at));

/** The words before the comma: `Foucault`, `SAZ CAMPOS`, `von HUMBOLDT`. Index of the comma, or 0. */
function familyEnd(t: NoteText, at: number, end: number): number {
  let comma = at;
  while (comma < end && comma - at < LONGEST_FAMILY && isFamilyWord(t, comma)) comma++;
  return comma > at && t.char(comma) === ',' && !t.isStop(comma) ? comma : 0;
}

/** `van der Holm`: the particles before a surname are no part of it. */
function familyName(t: NoteText, from: number, to: number): CslName {
  let start = from;
  while (start < to - 1 && isParticle(t, start) && !t.isCapitalised(start)) start++;
  const family = t.slice(start, to);
  return start > from ? { 'non-dropping-particle': t.slice(from, start), family } : { family };
}

/** Index after the initials (`J.`, `J.-P.`) that start at a token. */
function initialsEnd(t: NoteText, at: number, end: number): number {
  let to = at;
  while (to < end && t.isInitial(to) && !isSuffix(t, to)) {
    to++;
    if (t.tokens[to]?.kind === 'dash' && t.isInitial(to + 1)) to++;
  }
  return to;
}

const isCapitals = (t: NoteText, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (t.isCapitalised(at) && (t.char(at).length < 2 || t.char(at) !== t.char(at).toUpperCase())) return false;
  return t.isCapitalised(from) || to - from > 1;
};

/** The particle that belongs to the surname stands last: `José Murilo de`, `Laura de Mello e`. */
const isTrailing = (t: NoteText, at: number): boolean => isParticle(t, at) || t.norm(at) === 'e';

/** `Maria das Dores`: a particle inside the given names. */
const joinsGiven = (t: NoteText, at: number): boolean =>
  isParticle(t, at) && !t.isCapitalised(at) && !t.tokens[at]?.dot && isNameWord(t, at + 1);

/** What follows names that a bibliography turns round. */
function closes(t: NoteText, to: number, family: { from: number; to: number }): boolean {
  if (t.token(to - 1)?.dot || t.tokens[to]?.kind === 'bracket' || ':;/&'.includes(t.char(to) || ' ')) return true;
  if (t.term(to, 'et-al', 'editor', 'and') > 0) return true;
  const long = family.to - family.from > 1 || t.char(family.from).length >= SHORTEST_CAPITALS;
  // `CASANOVA, España, p. 5`: a place behind the comma makes the word before it a short title
  return long && t.char(to) === ',' && !t.hits(to + 1).some(({ label }) => label !== undefined);
}

/** Given names in full behind a surname in capitals: `JULIÁ, Santos:`, `CARVALHO, José Murilo de.` */
function fullGiven(t: NoteText, family: number, comma: number, end: number): PersonMention | undefined {
  if (!isCapitals(t, family, comma) || isTitleOpener(t, comma + 1)) return undefined;
  let to = comma + 1;
  let words = 0;
  while (to < end && to - comma <= LONGEST_GIVEN && isNameWord(t, to) && !t.isInitial(to)) {
    words++;
    to++;
    if (t.token(to - 1)?.dot) break;
    while (to < end && joinsGiven(t, to)) to++;
  }
  if (words === 0) return undefined;
  let given = { from: comma + 1, to };
  if (!t.token(to - 1)?.dot) given = { from: comma + 1, to: (to = initialsEnd(t, to, end)) };
  while (to < end && to - given.to < 3 && !t.isCapitalised(to) && isTrailing(t, to) && !t.token(to - 1)?.dot) to++;
  if (to > end || (to < end && !closes(t, to, { from: family, to: comma }))) return undefined;
  return {
    from: family,
    to,
    name: {
      ...familyName(t, family, comma),
      given: t.isInitial(given.to - 1) ? givenName(t, given.from, given.to) : t.slice(given.from, given.to),
      ...(to > given.to && { 'dropping-particle': t.slice(given.to, to) }),
    },
    words: comma - family + words,
    initials: 0,
    inverted: true,
  };
}

const AFTER_NAMES = new Set([',', ';', ':', '(', ')', '/', '&', '']);

/** Scripts whose notes set initials behind the surname as a rule. */
const CYRILLIC = /^\p{Script=Cyrillic}/u;

const inCyrillic = fact(({ text }) => CYRILLIC.test(text));

export const isCyrillic = (t: NoteText, at: number): boolean => {
  const token = t.token(at);
  return token !== undefined && inCyrillic(token.word);
};

/** Surname and initials without a comma between, whatever follows. */
export function surnameAndInitials(t: NoteText, at: number, end: number): PersonMention | undefined {
  let family = at;
  while (family < end && family - at < LONGEST_FAMILY && isFamilyWord(t, family)) {
    if (t.tokens[family]?.dot) return undefined;
    family++;
  }
  const to = family > at ? initialsEnd(t, family, end) : family;
  const initials = to - family;
  // `Wilhelm I.` is a king
  if (initials === 0 || (initials === 1 && !isCyrillic(t, at) && /^[IVX]$/.test(t.char(family)))) return undefined;
  const last = particlesEnd(t, to, end);
  const name = {
    ...familyName(t, at, family),
    given: givenName(t, family, to),
    ...(last > to && { 'non-dropping-particle': t.slice(to, last) }),
  };
  return { from: at, to: last, name, words: family - at, initials, inverted: true };
}

const MOST_PARTICLES = 2;

/** `Elm S. zu`, `Aue S. von der`: index after the particles behind the initials, where the name ends with them. */
function particlesEnd(t: NoteText, at: number, end: number): number {
  let to = at;
  while (to < end && to - at < MOST_PARTICLES && !t.isCapitalised(to) && isParticle(t, to)) to++;
  const closes = to >= end || AFTER_NAMES.has(t.char(to)) || t.term(to, 'and', 'et-al', 'editor') > 0;
  return closes ? to : at;
}

/** `Холм А. Б.`, `Holm A.B.`: what follows must be able to follow names, since `John F. Kennedy` goes on. */
function withoutComma(t: NoteText, at: number, end: number): PersonMention | undefined {
  const person = surnameAndInitials(t, at, end);
  if (!person) return undefined;
  const closes =
    person.to >= end || AFTER_NAMES.has(t.char(person.to)) || t.term(person.to, 'and', 'et-al', 'editor') > 0;
  return closes ? person : undefined;
}

const MOST_GIVEN = 3;

/** Index after `Holm, Anna`, the given name in full or partly; 0 where the words are none. */
export function fullNameEnd(t: NoteText, at: number, end: number): number {
  const given = at + 2;
  if (t.char(at + 1) !== ',' || t.isStop(at + 1) || !t.isCapitalised(at) || isTitleOpener(t, given)) return 0;
  let to = given;
  while (to < end && to - given < MOST_GIVEN && isNameWord(t, to) && (to === given || !endsWord(t, to - 1))) to++;
  return to > given ? to : 0;
}

const endsWord = (t: NoteText, at: number): boolean => t.tokens[at]?.dot === true && !t.isInitial(at);

/** `Holm, Anna` before the full stop that closes the names of a bibliography's entry. */
function beforeStop(t: NoteText, at: number, end: number): PersonMention | undefined {
  const to = fullNameEnd(t, at, end);
  if (!to || !t.isStop(to)) return undefined;
  const given = t.isInitial(to - 1) ? givenName(t, at + 2, to) : t.slice(at + 2, to);
  const name = { ...familyName(t, at, at + 1), given };
  return { from: at, to, name, words: to - at - 1, initials: 0, inverted: true };
}

/**
 * Surname first, as bibliographies print it: `Foucault, M.`, `Холм А. Б.`, and with the given name in full where
 * capitals or a full stop show which is which (`FOUCAULT, Michel`); `undefined` for anything else.
 */
export function readInvertedPerson(t: NoteText, at: number, end: number): PersonMention | undefined {
  // `The Harbour, No. 10` is a title
  if (isTitleOpener(t, at)) return undefined;
  const comma = familyEnd(t, at, end);
  if (!comma) return withoutComma(t, at, end);
  // `Handbuch der Salze, Bd. 2`
  if (readVolume(t, comma + 1, end)) return undefined;
  const listed = beforeStop(t, at, end);
  if (listed) return listed;
  const to = initialsEnd(t, comma + 1, end);
  if (to === comma + 1) return fullGiven(t, at, comma, end);
  const last = particlesEnd(t, to, end);
  const particle = last > to && { 'non-dropping-particle': t.slice(to, last) };
  return {
    from: at,
    to: last,
    name: { ...familyName(t, at, comma), given: givenName(t, comma + 1, to), ...particle },
    words: comma - at,
    initials: to - comma - 1,
    inverted: true,
  };
}

/** An inverted name ends right before `to`: the semicolon there joins it to the next (`REIS, Ana; LIMA, Rui`). */
export function endsInvertedPerson(t: NoteText, to: number): boolean {
  for (let at = to - 2; at >= Math.max(0, to - LONGEST_FAMILY - LONGEST_GIVEN); at--)
    if (t.isCapitalised(at) && readInvertedPerson(t, at, to)?.to === to) return true;
  return false;
}
