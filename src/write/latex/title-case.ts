import { markup } from './markup.ts';
import type { Escape } from './escape.ts';

/** Letters and digits with what joins them: `Weapon-Free`, `Brezhnev’s`, `U.S.S.R`. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.&/‑–-]*[\p{L}\p{N}\p{M}])?/gu;
const CAPITAL = /\p{Lu}/u;
const LATER_CAPITAL = /^.+\p{Lu}/su;

const isEnglish = (language: string): boolean => /^en\b/i.test(language);

/** Braces each word that a style would lowercase wrongly, and leaves alone those whose capital it keeps anyway. */
const protectWords =
  (escape: Escape) =>
  (text: string, start: boolean): string => {
    let result = '';
    let end = 0;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const opens = (start && index === 0) || text.slice(Math.max(0, index - 2), index) === ': ';
      const lost = (opens ? LATER_CAPITAL : CAPITAL).test(word);
      result += escape(text.slice(end, index)) + (lost ? `{${escape(word)}}` : escape(word));
      end = index + word.length;
    }
    return result + escape(text.slice(end));
  };

/**
 * A title whose capitals survive the styles that lowercase titles. They lowercase all but the first letter, and the
 * first after `: ` (btxhak, `change.case$`), and mean to undo English headline capitals. Which of those are names no
 * program can tell, and `romania` is worse than `Perceived Threat`: so every English word with a capital is protected,
 * but for the letters that the styles leave alone. The words of other languages have their capitals for good: those
 * titles are braced whole. A title in no known language is treated word by word, which is never wrong.
 */
export const protectedTitle = (title: string, language: string | undefined, escape: Escape): string =>
  language === undefined || isEnglish(language)
    ? markup(title, escape, protectWords(escape))
    : `{${markup(title, escape)}}`;

/**
 * The same for BibLaTeX, whose styles lowercase only titles whose `langid` is English (manual, `\DeclareCaseLangs`):
 * the others need no braces.
 */
export const protectedEnglishTitle = (title: string, language: string | undefined, escape: Escape): string =>
  language === undefined || isEnglish(language) ? markup(title, escape, protectWords(escape)) : markup(title, escape);
