/**
 * What no page may hold: controls, embeddings and overrides of direction, which would turn what follows, lone
 * surrogates, noncharacters, and U+FEFF and the annotation marks, which no font shows. Joiners and the marks U+200E and
 * U+200F stay: Persian, Indic scripts and emoji need them.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu;
/** White space that breaks or fills lines; the spaces that typography asks for (no-break, thin) stay. */
const BREAKING_SPACE = /[ \t\n\v\f\r\x85\u2028\u2029]+/g;

/** Text in Latin letters as nearly all is: nothing to mend, told in one pass. */
const SOUND = /^(?:[!-~\xa0-\u024f\u2010-\u2027]| (?! ))*$/;

/** Text of one line, single-spaced, without what cannot be printed. */
export const oneLine = (text: string): string =>
  SOUND.test(text) ? text : text.replace(BREAKING_SPACE, ' ').replace(UNPRINTABLE, '');

/** What RFC 3986 keeps out of addresses, quotation marks and brackets of every format among them. */
const NOT_IN_ADDRESSES = /[^!-~]|["<>\\^`{|}]/gu;

/** An address for a live link: http or https, ASCII, nothing in it that a format would take for its own; or undefined. */
export function address(href: string): string | undefined {
  const bare = oneLine(href).trim();
  return /^https?:\/\/[^/]/i.test(bare) ? bare.replace(NOT_IN_ADDRESSES, encodeURIComponent) : undefined;
}
