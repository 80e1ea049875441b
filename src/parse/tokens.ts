/**
 * A note's text as tokens. One pass, no backtracking; every character but white space and the full stop
 * after a word or number (kept as a flag) belongs to exactly one token.
 */
export type TokenKind = 'word' | 'number' | 'dash' | 'quote' | 'bracket' | 'url' | 'mark';

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, straight apostrophe, plain hyphen, Romanian comma-below letters: what vocabularies are compared with. */
  readonly norm: string;
  /** A full stop follows directly (words and numbers only). */
  readonly dot: boolean;
  /** White space stands before it. */
  readonly spaced: boolean;
}

const LETTER = /^[\p{L}\p{M}]$/u;
const QUOTES = '‘’“”„‚«»‹›"\'`´';
const BRACKETS = '()[]{}';
const DASHES = '-‐‑‒–—―−';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0xd800 && code <= 0xdfff) return true; // half of a letter outside the BMP
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  return LETTER.test(text[at] ?? '');
}

const isApostrophe = (char: string | undefined): boolean => char === "'" || char === '’' || char === 'ʼ';

/** Lower case with the variants that vocabularies do not list folded. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  for (let k = 0; k < lower.length; k++) {
    if (lower.charCodeAt(k) > 127)
      return lower.replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-').replace(/ş/g, 'ș').replace(/ţ/g, 'ț');
  }
  return lower;
}

/** End of a word: letters and digits, with hyphens and apostrophes between letters inside. */
function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && (isLetter(text, at) || isDigit(text.charCodeAt(at)))) at++;
    const joint = text[at];
    const joins = joint === '-' || joint === '‐' || joint === '‑' || isApostrophe(joint);
    if (!joins || !isLetter(text, at + 1)) return at;
    at++;
  }
}

const URL_START = /^(?:https?:\/\/|www\.|doi:\s?10\.|10\.\d{4,9}\/)/i;
const URL_END = /[\s<>"“”«»]/;

/** End of the address that starts at `from`, or `from` where none does. Closing punctuation is left outside. */
function urlEnd(text: string, from: number): number {
  const char = text[from];
  if (char !== 'h' && char !== 'H' && char !== 'w' && char !== 'W' && char !== 'd' && char !== 'D' && char !== '1')
    return from;
  const opening = URL_START.exec(text.slice(from, from + 20));
  if (!opening) return from;
  let at = from + opening[0].length;
  while (at < text.length && !URL_END.test(text[at] ?? '')) at++;
  for (let last = text[at - 1] ?? ''; at > from; last = text[at - 1] ?? '') {
    const closes =
      last === ')'
        ? !text.slice(from, at).includes('(')
        : last === ']'
          ? !text.slice(from, at).includes('[')
          : ".,;:’'!?".includes(last);
    if (!closes) break;
    at--;
  }
  return at;
}

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let at = 0;
  const push = (kind: TokenKind, end: number, dotted: boolean): void => {
    const slice = text.slice(at, end);
    const dot = dotted && text[end] === '.' && text[end + 1] !== '.';
    tokens.push({ kind, start: at, end, text: slice, norm: kind === 'word' ? fold(slice) : slice, dot, spaced });
    spaced = false;
    at = dot ? end + 1 : end;
  };
  while (at < text.length) {
    const char = text[at] ?? '';
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 160) {
      spaced = true;
      at++;
      continue;
    }
    const url = urlEnd(text, at);
    if (url > at) push('url', url, false);
    else if (isDigit(code)) {
      let end = at;
      while (end < text.length && (isDigit(text.charCodeAt(end)) || isLetter(text, end))) end++;
      push('number', end, true);
    } else if (isLetter(text, at)) push('word', wordEnd(text, at), true);
    else if (QUOTES.includes(char)) push('quote', at + 1, false);
    else if (BRACKETS.includes(char)) push('bracket', at + 1, false);
    else if (DASHES.includes(char)) push('dash', at + 1, false);
    else push('mark', at + (code >= 0xd800 && code <= 0xdbff ? 2 : 1), false);
  }
  return tokens;
}

/** The `norm` of a text's first token, without the others. */
export const firstNorm = (text: string): string =>
  isLetter(text, 0) ? fold(text.slice(0, wordEnd(text, 0))) : (tokenize(text)[0]?.norm ?? '');
