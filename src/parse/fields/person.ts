import { names as vocabulary, packs } from '../../../locales/index.ts';
import type { CslName } from '../../model/index.ts';
import type { NoteText } from '../note-text.ts';
import { fold } from '../tokens.ts';
import { fact } from '../words.ts';
import { GIVEN_NAMES } from './given-names.ts';

/** A personal name found in a note; token indices. */
export interface PersonMention {
  readonly from: number;
  readonly to: number;
  readonly name: CslName;
  /** Capitalised words that are no initials; 1 for a bare surname. */
  readonly words: number;
  readonly initials: number;
  /** Surname, comma, given name. */
  readonly inverted?: true;
}

const PARTICLES: ReadonlySet<string> = new Set(vocabulary.particles);
const SUFFIXES: ReadonlySet<string> = new Set(vocabulary.suffixes.map((suffix) => fold(suffix.replace('.', ''))));
const CHINESE_SURNAMES: ReadonlySet<string> = new Set(vocabulary.chineseSurnames.map(fold));
const PINYIN: ReadonlySet<string> = new Set(vocabulary.pinyin);
/** Chinese, Japanese and Korean letters. */
const CHARACTERS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const isInCharacters = fact(({ text }) => CHARACTERS.test(text));
const LONGEST_NAME = 7;
/** Particles that, capitalised, are no given names. */
const OPENS_SURNAME: ReadonlySet<string> = new Set(['de', 'del', 'della', 'di', 'du', 'la', 'le', 'van', 'von', 'zu']);

const OPENS_TITLE: ReadonlySet<string> = new Set(
  ['new', ...packs.flatMap(({ stopwords }) => stopwords)].filter((word) => !PARTICLES.has(word)),
);

const opensTitles = fact(({ norm }) => OPENS_TITLE.has(norm));

/** Articles, prepositions and the like open titles, not names: `The Balkans`, `Der Wille`, `New Materialism`. */
export const isTitleOpener = (t: NoteText, at: number): boolean => {
  const token = t.token(at);
  return token !== undefined && opensTitles(token.word);
};

/** `al-Sabouni`, `d’Orsay`, `el-Khoury`: a small first part joined to a capitalised one. */
const JOINED_PARTICLE = /^(?:al|el|ad|an|ar|as|at|az|d|l|ben|bin|von)['’-]/;

function hasJoinedParticle(word: string): boolean {
  const particle = JOINED_PARTICLE.exec(word)?.[0];
  const next = particle === undefined ? '' : word.charAt(particle.length);
  return next !== next.toLowerCase();
}

/** `L'économie`, `D'une`: an elided word before a common noun, where a name goes on with a capital (`L'Hospital`). */
const ELIDED = /^(?:[LDCJ]|Qu)['’]\p{Ll}/u;

const canBeName = fact(
  ({ kind, text, capital, joined }) =>
    kind === 'word' && (joined ? (capital && !ELIDED.test(text)) || hasJoinedParticle(text) : capital),
);

export const isNameWord = (t: NoteText, at: number): boolean => {
  const token = t.token(at);
  return token !== undefined && canBeName(token.word);
};

/** One or two pinyin syllables, as in a Chinese given name. */
export function isPinyin(word: string): boolean {
  const plain = word.toLowerCase().replace(/[-'’]/g, '');
  if (PINYIN.has(plain)) return true;
  for (let cut = 1; cut < plain.length; cut++)
    if (PINYIN.has(plain.slice(0, cut)) && PINYIN.has(plain.slice(cut))) return true;
  return false;
}

const isChineseSurname = fact(({ text }) => CHINESE_SURNAMES.has(fold(text)));
const isChinese = fact(({ text }) => isPinyin(text));

/** `Liu Yong`, but not `Xiaoyuan Liu`: Chinese names print the surname first unless the author turned them round. */
function isSurnameFirst(t: NoteText, at: number): boolean {
  const [first, second] = [t.tokens[at], t.tokens[at + 1]];
  if (!first || !second) return false;
  return isChineseSurname(first.word) && !isChineseSurname(second.word) && isChinese(second.word);
}

const canBeParticle = fact(({ norm }) => PARTICLES.has(norm));

export const isParticle = (t: NoteText, at: number): boolean => {
  const token = t.token(at);
  return token !== undefined && canBeParticle(token.word) && !t.isInitial(at);
};

/** Given and family name of name words in printed order; particles before the last word go with the family name. */
function split(t: NoteText, from: number, to: number): CslName {
  if (to - from === 2 && isSurnameFirst(t, from)) return { family: t.char(from), given: t.char(from + 1) };
  // `Le Brun` alone is a surname
  if (to - from === 2 && OPENS_SURNAME.has(t.norm(from)) && !t.isInitial(from)) return { family: t.slice(from, to) };
  let start = to - 1;
  while (start > from && isParticle(t, start - 1) && (start - 1 > from || !t.isCapitalised(from))) start--;
  let family = start;
  while (family < to - 1 && !t.isCapitalised(family)) family++;
  const surname = t.slice(family, to);
  const given = start > from ? givenName(t, from, start) : undefined;
  if (family === start) return given === undefined ? { family: surname } : { given, family: surname };
  const particle = t.slice(start, family);
  return { ...(given !== undefined && { given }), 'non-dropping-particle': particle, family: surname };
}

/** Given names as printed, the full stop after a last initial kept. */
export function givenName(t: NoteText, from: number, to: number): string {
  const text = t.slice(from, to);
  return t.token(to - 1)?.dot && !text.endsWith('.') ? `${text}.` : text;
}

/** `Vice Admiral Sir`, but not the first of `M. M. Holm`, which may be an initial; index after them or 0. */
function skipHonorifics(t: NoteText, at: number, end: number): number {
  let to = 0;
  for (let next = t.term(at, 'honorific'); next && next < end; next = t.term(next, 'honorific')) {
    if (t.isInitial(next - 1) && t.isInitial(next)) break;
    to = next;
  }
  return to;
}

/** Index after the characters behind a name in transliteration: `Shen Zhihua 沈志华`. */
export function charactersEnd(t: NoteText, at: number, end: number): number {
  let to = at;
  for (let token = t.tokens[to]; to < end && token && isInCharacters(token.word); token = t.tokens[to]) to++;
  return to;
}

/** The personal name that starts at a token, `undefined` where none does. Given names first, as notes print them. */
export function readPerson(t: NoteText, at: number, end: number): PersonMention | undefined {
  // A title in italics is none, whatever its words: `Anna Holm, *Salt and Ships*`
  if (t.opensItalics(at)) return undefined;
  const titled = skipHonorifics(t, at, end);
  // `King, Title`: a title alone is a surname
  return (titled && titled < end ? readName(t, at, titled, end) : undefined) ?? readName(t, at, at, end);
}

function readName(t: NoteText, at: number, from: number, end: number): PersonMention | undefined {
  let to = from;
  let words = 0;
  let initials = 0;
  let particle = false;
  while (to < end && to - from < LONGEST_NAME) {
    const previous = t.token(to - 1);
    if (to > from && previous?.dot && !isShort(previous.text)) break; // a full stop after a whole word ends the name
    if (to > from && t.term(to, 'and', 'et-al', 'editor')) break;
    if (words > 0 && to > from + 1 && isSuffix(t, to)) {
      // `Robert Skelly Jr.` ends here, whatever its full stop
      words++;
      to++;
      break;
    }
    if (t.isInitial(to) || (isLoneCapital(t, to) && to === from)) {
      initials++;
      particle = false;
    } else if (isNameWord(t, to)) {
      words++;
      particle = false;
    } else if (isParticle(t, to) && isAfterParticle(t, to, end)) particle = true;
    else if (
      t.tokens[to]?.kind === 'dash' &&
      !t.tokens[to]?.spaced &&
      t.tokens[to + 1]?.spaced === false &&
      isNameWord(t, to + 1)
    ) {
      to++;
    } else break;
    to++;
  }
  if (words === 0 || particle || (t.isInitial(to - 1) && !isSuffix(t, to - 1))) return undefined;
  const opensTitle = words > 1 && initials === 0 && isTitleOpener(t, from);
  // Given names that are articles or prepositions elsewhere: with one surname they make a name (`Per Holm`, `An Lund`)
  if (opensTitle && !(words === 2 && GIVEN_NAMES.has(t.char(from)))) return undefined;
  // `Regierungserklärung des Kanzlers`
  if (words > 1 && initials === 0 && t.term(from, 'genre-document', 'genre-speech')) return undefined;
  let suffix: string | undefined;
  if (words > 1 && isSuffix(t, to - 1)) suffix = t.slice(to - 1, to);
  const name = split(t, from, suffix === undefined ? to : to - 1);
  if (suffix === undefined && t.char(to) === ',' && isSuffix(t, to + 1) && to + 2 <= end) {
    suffix = t.slice(to + 1, to + 2);
    to += 2;
  }
  to = charactersEnd(t, to, end);
  const whole = suffix === undefined ? name : { ...name, suffix: lastDot(t, to, suffix) };
  return { from: at, to, name: whole, words, initials };
}

const lastDot = (t: NoteText, to: number, text: string): string =>
  t.token(to - 1)?.dot && !text.endsWith('.') ? `${text}.` : text;

/** `Jr.`, `III`; a single letter is an initial. */
export const isSuffix = (t: NoteText, at: number): boolean => {
  const token = t.token(at);
  return token !== undefined && canBeSuffix(token.word);
};

const canBeSuffix = fact(({ norm }) => norm.length > 1 && SUFFIXES.has(norm));

const isShort = (word: string): boolean => word.length <= 3;

const isLoneCapital = (t: NoteText, at: number): boolean =>
  t.char(at).length === 1 && t.isCapitalised(at) && isNameWord(t, at + 1);

/** A particle is followed by a name, or by another particle that is: `van der Tuin`. */
function isAfterParticle(t: NoteText, at: number, end: number): boolean {
  let next = at + 1;
  while (next < end && next < at + 3 && isParticle(t, next) && !t.isCapitalised(next)) next++;
  return next < end && isNameWord(t, next);
}
