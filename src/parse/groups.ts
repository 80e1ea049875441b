import type { Token } from './tokens.ts';
import { fact } from './words.ts';

/** Which quotation marks may close what one opens; the apostrophe-like ones need their surroundings to tell. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"“',
  '„': '“”"',
  '‚': "‘’'",
  '‘': "’'",
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '"': '"”',
  "'": "'’",
  '`': "'’´`",
  '’': '’',
  '”': '”',
};
const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** The marks that may close what a mark opens; '' where it opens nothing. */
const closersOf = fact(({ text }) => CLOSERS[text] ?? BRACKETS[text] ?? '');

const GUILLEMETS = '«»‹›';
const opens = (before: Token | undefined, token: Token, after: Token | undefined): boolean =>
  closersOf(token.word) !== '' &&
  after !== undefined &&
  (token.text === '«' || (!after.spaced && (after.kind !== 'mark' || after.text === '…' || after.text === '.'))) &&
  (before === undefined ||
    token.spaced ||
    before.kind === 'bracket' ||
    before.kind === 'quote' ||
    before.kind === 'dash' ||
    before.text === '/');

/** `workers’ councils’`: an apostrophe after a plural s when a real closing mark is still to come. */
function isPossessive(tokens: readonly Token[], at: number, closers: string): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before?.norm.endsWith('s') || after?.kind !== 'word' || !after.spaced) return false;
  for (let k = at + 1; k < Math.min(tokens.length, at + 60); k++) {
    const token = tokens[k];
    if (token?.kind !== 'quote') continue;
    const closes = !token.spaced && closers.includes(token.text);
    return (
      closes && (tokens[k + 1]?.spaced !== false || tokens[k + 1]?.kind === 'mark' || tokens[k + 1]?.kind === 'bracket')
    );
  }
  return false;
}

/**
 * Pairs quotation marks and brackets: for each token the index of its partner, -1 where it has none
 * (stray marks pair with nothing). Pairs nest. `tokens` in, an array of the same length out; linear.
 */
export function pairGroups(tokens: readonly Token[]): Int32Array {
  const partner = new Int32Array(tokens.length).fill(-1);
  const open: { at: number; closers: string }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'quote' && token?.kind !== 'bracket') continue;
    const innermost = open.at(-1);
    // `(« Title »)`: guillemets have a direction, once one of them stands open
    const directed = GUILLEMETS.includes(token.text) && innermost?.closers.includes(token.text) === true;
    const opening =
      token.kind === 'bracket'
        ? closersOf(token.word) !== ''
        : !directed && opens(at > 0 ? tokens[at - 1] : undefined, token, tokens[at + 1]);
    const possessive = !opening && innermost !== undefined && isPossessive(tokens, at, innermost.closers);
    if (!opening && !possessive && close(partner, open, token, at)) continue;
    if (opening) open.push({ at, closers: closersOf(token.word) });
  }
  return partner;
}

/** A closing mark closes the nearest open one of its kind within reach; what is open inside it was stray. */
function close(partner: Int32Array, open: { at: number; closers: string }[], { text }: Token, at: number): boolean {
  for (let depth = open.length - 1; depth >= Math.max(0, open.length - FARTHEST); depth--) {
    const candidate = open[depth];
    if (!candidate?.closers.includes(text)) continue;
    partner[candidate.at] = at;
    partner[at] = candidate.at;
    open.length = depth;
    return true;
  }
  return false;
}

const FARTHEST = 4;
