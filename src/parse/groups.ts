import type { Token } from './tokens.ts';

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
const GUILLEMETS = '«»‹›';
const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

const opens = (before: Token | undefined, token: Token, after: Token | undefined): boolean =>
  token.text in CLOSERS &&
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
  tokens.forEach((token, at) => {
    if (token.kind !== 'quote' && token.kind !== 'bracket') return;
    const innermost = open.at(-1);
    // `(« Title »)`: guillemets have a direction, once one of them stands open
    const directed = GUILLEMETS.includes(token.text) && innermost?.closers.includes(token.text) === true;
    const opening =
      token.kind === 'bracket' ? token.text in BRACKETS : !directed && opens(tokens[at - 1], token, tokens[at + 1]);
    const possessive = !opening && innermost !== undefined && isPossessive(tokens, at, innermost.closers);
    if (!opening && !possessive) {
      // A closing mark closes the nearest open one of its kind within reach; what is open inside it was stray.
      for (let depth = open.length - 1; depth >= Math.max(0, open.length - 4); depth--) {
        const candidate = open[depth];
        if (!candidate?.closers.includes(token.text)) continue;
        partner[candidate.at] = at;
        partner[at] = candidate.at;
        open.length = depth;
        return;
      }
    }
    if (opening) {
      const closers = token.kind === 'bracket' ? BRACKETS[token.text] : CLOSERS[token.text];
      if (closers !== undefined) open.push({ at, closers });
    }
  });
  return partner;
}
