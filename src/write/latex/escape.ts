import { lettersAsCommands } from './letters.ts';

/**
 * What prints each character that LaTeX would take for something else. No brace of a text reaches the file, not even as
 * `\{`: BibTeX counts braces without looking at backslashes.
 */
const SPECIALS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '"': '\\textquotedbl{}',
  '`': '\\textasciigrave{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '\u00a0': '~',
  '\u00ad': '\\-',
  '\u2009': '\\,',
  '\u202f': '\\,',
};
/** The same, and the first of pairs that TeX draws as one sign: `--` is a dash, `''` and `,,` are quotation marks. */
const SPECIAL = /[\\{}$&#%_^~"`<>|\u00a0\u00ad\u2009\u202f]|-(?=-)|'(?=')|,(?=,)/g;

const BLANKS = /[\t-\r \u0085\u2028\u2029]+/g;
const UNPRINTABLE = /\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;
/** What may be blank or unprintable; most texts have nothing of it. */
const UNTIDY = /^ | $| {2}|[^ -~\u00a0-\u2027\u202a-\ud7ff]/;

/** One line, without what no text is made of (controls, halves of surrogate pairs). */
export const oneLine = (text: string): string =>
  UNTIDY.test(text) ? text.replace(BLANKS, ' ').replace(UNPRINTABLE, '').replace(/^ | $/g, '') : text;

/** Writes plain text as LaTeX. */
export type Escape = (text: string) => string;

const specials: Escape = (text) => text.replace(SPECIAL, (character) => SPECIALS[character] ?? `${character}{}`);

/**
 * The one escaper of text: whatever goes in is printed as it is, and none of it is ever a command. Letters beyond ASCII
 * stay as they are, or become commands (`\'e`) with `ascii`, as far as LaTeX has commands for them.
 */
export const escaper =
  (ascii: boolean): Escape =>
  (text) =>
    ascii ? lettersAsCommands(specials(text)) : specials(text);

/** What cannot stand in a verbatim field: blanks, braces and backslashes, and the signs that no address may have. */
const VERBATIM = /[\s\\{}"<>^`|]|\p{Cc}|\P{ASCII}/gu;
const utf8 = (character: string): string => {
  try {
    return encodeURIComponent(character);
  } catch {
    return ''; // half of a surrogate pair
  }
};

/** An address for `url` and for `\url{…}`, where `%`, `#`, `&`, `_` and `~` stand for themselves (RFC 3986, 2.1). */
export const verbatim: Escape = (text) => text.trim().replace(VERBATIM, utf8);
