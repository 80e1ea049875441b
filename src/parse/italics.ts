import type { Mark } from '../model/index.ts';
import type { Token } from './tokens.ts';

/** A whole note in italics says nothing; no title is so long. */
const LONGEST = 40;
/** Punctuation between works. A title that holds it may as well be several. */
const BETWEEN = ';';

function firstFrom(tokens: readonly Token[], offset: number): number {
  const at = tokens.findIndex(({ start }) => start >= offset);
  return at < 0 ? tokens.length : at;
}

/**
 * Titles are set in italics, and a title is one thing, like a quotation: no comma, colon or full stop in it parts
 * anything. For the first token of each such stretch the index behind its last one; undefined where there are none, as in
 * plain text.
 */
export function italicTitles(
  marks: readonly Mark[],
  tokens: readonly Token[],
): ReadonlyMap<number, number> | undefined {
  const ends = new Map<number, number>();
  for (const { kind, span } of marks) {
    if (kind !== 'italic') continue;
    const from = firstFrom(tokens, span.start);
    const to = firstFrom(tokens, span.end);
    const words = tokens.slice(from, to);
    if (words.length < 2 || words.length > LONGEST || words.length === tokens.length) continue;
    if (words.some(({ kind: is, text }) => is === 'url' || BETWEEN.includes(text))) continue;
    ends.set(from, to);
  }
  return ends.size > 0 ? ends : undefined;
}
