import { parse } from '@citation-js/plugin-bibtex/lib/input/value.js';

/** Commands that plugin-bibtex does not know, as what they stand for. */
const COMMANDS = new Map(Object.entries({
  aa: 'å', AA: 'Å', ldots: '…', dots: '…', S: '§', P: '¶', pounds: '£', euro: '€', slash: '/',
  par: ' ', newline: ' ', linebreak: ' ', quad: ' ', qquad: ' ', '\\': ' ', ' ': ' ', '\n': ' ', ';': ' ', ':': ' ', ',': '\u202f',
  '!': '', '/': '', '@': '', '-': '\u00ad',
})); // prettier-ignore

/** Accents over nothing, which plugin-bibtex sets over `undefined`. */
const BARE_ACCENTS = new Map(Object.entries({
  '~': '\\textasciitilde{}', '^': '\\textasciicircum{}', '`': '\\textasciigrave{}', "'": '´', '"': '¨', '=': '¯', '.': '˙',
})); // prettier-ignore

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
    .replace(COMMAND, replaceCommand);

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
  if (!SPECIAL.test(latex)) return latex.replace(/\s+/g, ' ').trim();
  const prepared = prepare(latex.replace(/\s+/g, ' '));
  const text = tryParse(prepared) ?? tryParse(withDollars(prepared)) ?? withoutBraces(latex);
  return text
    .replace(DOTLESS, (letters) => `${letters.startsWith('ı') ? 'i' : 'j'}${letters.slice(1)}`.normalize('NFC'))
    .trim();
}
