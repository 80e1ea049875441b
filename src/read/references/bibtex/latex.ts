import { parse } from '@citation-js/plugin-bibtex/lib/input/value.js';

/** Commands that plugin-bibtex does not know, as what they stand for. */
const COMMANDS = new Map(Object.entries({
  aa: 'å', AA: 'Å', ldots: '…', dots: '…', S: '§', P: '¶', pounds: '£', euro: '€', slash: '/',
  par: ' ', newline: ' ', linebreak: ' ', quad: ' ', qquad: ' ', '\\': ' ', ' ': ' ', '\n': ' ', ';': ' ', ':': ' ', ',': '\u202f',
  relax: '', '!': '', '/': '', '@': '', '-': '\u00ad',
})); // prettier-ignore

/** Accents over nothing, which plugin-bibtex sets over `undefined`. */
const BARE_ACCENTS = new Map(Object.entries({
  '~': '\\textasciitilde{}', '^': '\\textasciicircum{}', '`': '\\textasciigrave{}', "'": '´', '"': '¨', '=': '¯', '.': '˙',
})); // prettier-ignore

/** The spaces of Unicode that the parser would make plain ones; characters that no text holds stand for them. */
const SPACES = [
  '\u00a0', '\u1680', '\u2000', '\u2001', '\u2002', '\u2003', '\u2004', '\u2005', '\u2006', '\u2007', '\u2008', '\u2009',
  '\u200a', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000', '\ufeff',
]; // prettier-ignore
const NONCHARACTER = 0xfdd0;
const WIDE_SPACE = /[^\S \t-\r]/g;
const HELD_SPACE = /[\ufdd0-\ufdef]/g;
const hold = (space: string): string => String.fromCharCode(NONCHARACTER + SPACES.indexOf(space));
const release = (held: string): string => SPACES[held.charCodeAt(0) - NONCHARACTER] ?? '';

const BLANKS = /[ \t-\r]+/g;
const BARE_ACCENT = /\\([~^`'"=.])\s*\{\s*\}/g;
/** Its own letter for this accent is `null`; Romanian needs it. */
const COMMA_BELOW = /\\textcommabelow\s*(?:\{\s*([A-Za-z])\s*\}|([A-Za-z]))/g;
const COMMAND = /\\(?:([A-Za-z]+)\s*(?:\{\s*\})?|([^A-Za-z]))/g;
/** Without any of these, LaTeX is plain text. */
const SPECIAL = /[\\{}$~`]|--|''/;
const DOTLESS = /[ıȷ]\p{M}/gu;

/** Names that every object has, and that plugin-bibtex therefore takes for commands it knows. */
const isInherited = (name: string): boolean => name in {};

function replaceCommand(whole: string, word: string | undefined, sign: string | undefined): string {
  const name = word ?? sign ?? '';
  return COMMANDS.get(name) ?? (isInherited(name) ? `\\textbackslash{}${name}` : whole);
}

const prepare = (latex: string): string =>
  latex
    .replace(BARE_ACCENT, (whole, accent: string) => BARE_ACCENTS.get(accent) ?? whole)
    .replace(COMMA_BELOW, (_, braced?: string, bare?: string) => `${braced ?? bare ?? ''}\u0326`.normalize('NFC'))
    .replace(COMMAND, replaceCommand)
    .replace(WIDE_SPACE, hold);

/** Dollars of prices, not of mathematics. */
const withDollars = (latex: string): string => latex.replace(/\\?\$/g, '\\$');

const withoutBraces = (latex: string): string => latex.replace(/[{}]/g, '');

function tryParse(latex: string): string | undefined {
  try {
    const text = parse(latex, 'note');
    return typeof text === 'string' ? text : undefined;
  } catch {
    // The parser says what it expected of its own grammar, which is of no use to anybody
    return undefined;
  }
}

/**
 * LaTeX as text: commands become letters, `\emph` and the like the rich text of CSL (`<i>`), braces go. What is no
 * LaTeX that can be understood stays as it is written.
 */
export function latexToText(latex: string): string {
  if (!SPECIAL.test(latex)) return latex.replace(BLANKS, ' ').trim();
  const prepared = prepare(latex.replace(BLANKS, ' '));
  const text = tryParse(prepared) ?? tryParse(withDollars(prepared)) ?? withoutBraces(latex);
  return text
    .replace(DOTLESS, (letters) => `${letters.startsWith('ı') ? 'i' : 'j'}${letters.slice(1)}`.normalize('NFC'))
    .replace(HELD_SPACE, release)
    .trim();
}
