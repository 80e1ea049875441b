/** Letters that have no decomposition, in the spelling that people give them in ASCII. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th',
  ł: 'l', Ł: 'L', ı: 'i', ŋ: 'n', Ŋ: 'N',
}; // prettier-ignore

/** Text in ASCII: marks fall off, other scripts fall out. */
export const toAscii = (text: string): string =>
  text.normalize('NFD').replace(/\P{ASCII}/gu, (letter) => SPELLINGS[letter] ?? '');

/** Everything else means something to BibTeX, biber, LaTeX or the shell (btxdoc, 4; biblatex manual, 2.4.2). */
const NO_KEY = /[^A-Za-z0-9:._/+-]/g;
const LONGEST = 100;

/** A text as a key, which starts with a letter; empty where nothing of it can be one. */
export function toKey(text: string): string {
  const key = toAscii(text).replace(NO_KEY, '').slice(0, LONGEST);
  return key === '' || /^[A-Za-z]/.test(key) ? key : `w${key}`;
}
