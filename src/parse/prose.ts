import { packs } from '../../locales/index.ts';
import type { Piece } from './fields/pieces.ts';
import type { NoteText } from './note-text.ts';
import { fact } from './words.ts';

/** Words of running prose (finite verbs, pronouns), by language: titles hold few of them. */
const PROSE: ReadonlyMap<string, readonly string[]> = packs.reduce((words, { language, prose }) => {
  for (const word of prose) words.set(word, [...(words.get(word) ?? []), language]);
  return words;
}, new Map<string, string[]>());

const NONE: readonly string[] = [];

/** The languages that have a word, printed in small letters, as one of prose. */
const languagesOf = fact(
  ({ kind, text, norm }) => (kind === 'word' && text === norm ? PROSE.get(norm) : undefined) ?? NONE,
);

/** A finite verb or pronoun in small letters, and the languages that have it. */
export interface ProseWord {
  readonly at: number;
  readonly languages: readonly string[];
}

/** The prose words of a note, found once. */
export function proseIn(t: NoteText): readonly ProseWord[] {
  if (t.prose) return t.prose;
  const found: ProseWord[] = [];
  for (let at = 0; at < t.length; at++) {
    const token = t.tokens[at];
    const languages = token && languagesOf(token.word);
    if (languages && languages.length > 0) found.push({ at, languages });
  }
  return (t.prose = found);
}

/** Number of prose words of the language that has most of them here. */
export function proseWords(t: NoteText, { from, to }: Piece): number {
  let count = 0;
  for (const { at } of proseIn(t)) if (at >= from && at < to) count++;
  if (count < 2) return count;
  const inside = proseIn(t).filter(({ at }) => at >= from && at < to);
  const counts = new Map<string, number>();
  for (const { languages } of inside)
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return Math.max(...counts.values());
}

export const isProseWord = (t: NoteText, at: number): boolean => proseIn(t).some((word) => word.at === at);

const PROSE_COST = 0.5;
const LONG_TITLE = 40;

const PAGES_COST = 1.5;

/** `p. 24-37` in a title: more than one citation has been taken for it. */
function holdsPages(t: NoteText, { from, to }: Piece): boolean {
  if (!t.mentions('locator-page')) return false;
  for (let at = from + 1; at < to - 1; at++) {
    const number = t.char(at - 1) === ',' ? t.term(at, 'locator-page') : 0;
    if (number && number < to && t.tokens[number]?.kind === 'number') return true;
  }
  return false;
}

/** What prose in a title without quotation marks costs; long titles and sentences inside are suspicious, too. */
export function plainTitlePenalty(t: NoteText, title: Piece): number {
  const words = proseWords(t, title);
  const long = Math.max(0, title.to - title.from - LONG_TITLE) * 0.03;
  const lower = t.isCapitalised(title.from) || t.tokens[title.from]?.kind !== 'word' ? 0 : 1.5;
  // `(2 vols., 1697), A Salt Tale`: a title may begin with `(Re)Writing`, not with an imprint
  const bracket = t.char(title.from) === '(' && t.char(t.skip(title.from)) === ',' ? 1.5 : 0;
  const pages = holdsPages(t, title) ? PAGES_COST : 0;
  return -PROSE_COST * Math.max(0, words - 0.5) - long - lower - bracket - pages;
}
