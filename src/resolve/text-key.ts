/** Letters that have no decomposition into a base letter and marks. */
const BASE: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i', ð: 'd', þ: 'th' };

/** Lower case, no marks, no apostrophes: authors spell a name differently from note to note. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđłıðþ]/g, (letter) => BASE[letter] ?? letter)
    .replace(/[’'ʼ]/g, '');

/** The words of a text in plain letters. */
export const words = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
