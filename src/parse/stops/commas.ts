import type { NoteText } from '../note-text.ts';
import { comma, type Token } from '../tokens.ts';

/** Marks that a comma takes the place of; it stands behind anything else. */
const REPLACED = new Set(['.', '/']);

/** The note's tokens with a comma for the full stop (or slash, or question mark) at each of the tokens `ends`. */
export function withCommas(t: NoteText, ends: readonly number[]): Token[] {
  const cut = new Set(ends);
  return t.tokens.flatMap((token, at) => {
    if (!cut.has(at)) return [token];
    const { start, end, dot } = token;
    if (REPLACED.has(token.text)) return [comma(start, end, true)];
    const behind = dot ? end + 1 : end;
    return [token, comma(behind, behind, true)];
  });
}
