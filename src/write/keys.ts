import type { CslItem } from '../model/index.ts';

/** Letters that have no decomposition, in the spelling that people give them in ASCII. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th',
  ł: 'l', Ł: 'L', ı: 'i', ŋ: 'n', Ŋ: 'N',
}; // prettier-ignore

/** Text in ASCII letters: marks fall off, other scripts fall out. */
export const ascii = (text: string): string =>
  text.normalize('NFD').replace(/[^\p{ASCII}]/gu, (letter) => SPELLINGS[letter] ?? '');

/** What BibTeX, biber and LaTeX all take in a key (btxdoc, 4; biblatex manual, 2.4.2). */
const KEY = /[^A-Za-z0-9:._/+-]/g;

/** A text as a key that starts with a letter: `w` stands before one that does not. */
export function asKey(text: string): string {
  const key = ascii(text).replace(KEY, '');
  if (key === '') return 'work';
  return /^[A-Za-z]/.test(key) ? key : `w${key}`;
}

/** `a`, `b`, …, `z`, `aa`: the mark of the nth further work with the same key. */
function postfix(n: number): string {
  const letter = String.fromCharCode(97 + ((n - 1) % 26));
  return n > 26 ? postfix(Math.floor((n - 1) / 26)) + letter : letter;
}

/**
 * Gives out unique keys in order: the first of its kind is bare, the next has `a`, `b`. Keys that differ in capitals
 * alone are one to BibTeX.
 */
export function keyGiver(base: (item: CslItem) => string = ({ id }) => id): (item: CslItem) => string {
  const given = new Set<string>();
  const counts = new Map<string, number>();
  return (item) => {
    const bare = asKey(base(item));
    const same = bare.toLowerCase();
    let count = counts.get(same) ?? 0;
    let key = count === 0 ? bare : bare + postfix(count);
    while (given.has(key.toLowerCase())) key = bare + postfix(++count);
    counts.set(same, count + 1);
    given.add(key.toLowerCase());
    return key;
  };
}
