/** Texts without what does not tell values apart: case, quotation marks, punctuation, kinds of dashes and spaces. */

const cache = new Map();

/** Words with single spaces between: `l etat et l eglise`; accents stay. */
export function fold(text) {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const folded = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  cache.set(text, folded);
  return folded;
}

/** The words of one text stand in the other, next to each other. */
export const isIn = (part, whole) => ` ${fold(whole)} `.includes(` ${fold(part)} `);
