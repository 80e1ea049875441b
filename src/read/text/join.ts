import { seamOf, wordsOf } from './hyphens.ts';
import type { Line } from './lines.ts';

export interface Joined {
  readonly text: string;
  /** Words that a line's end had cut in two. */
  readonly dehyphenated: readonly string[];
}

/** Joins the lines of a note into one, with the words of the whole text to tell hyphens from hyphens. */
export type Join = (lines: readonly Line[]) => Joined;

const WORD_BEFORE = /[\p{L}\p{M}]+$/u;
const WORD_AFTER = /^[\p{L}\p{M}]+/u;
const LONGEST_WORD = 60;

/** A joiner for one text; its words are collected when the first hyphen asks for them. */
export function joinerFor(text: readonly Line[]): Join {
  let words: ReadonlySet<string> | undefined;
  const attested = (word: string): boolean => (words ??= wordsOf(text)).has(word);

  return (lines) => {
    const dehyphenated: string[] = [];
    const pieces: string[] = [];
    for (const [index, { text: line }] of lines.entries()) {
      const next = lines[index + 1];
      const seam = next && !next.opensParagraph ? seamOf(line, next.text, attested) : undefined;
      const kept = seam?.drop ? line.slice(0, -seam.drop) : line;
      pieces.push(kept, seam ? seam.between : ' ');
      if (next && seam?.drop) {
        const head = WORD_BEFORE.exec(kept.slice(-LONGEST_WORD))?.[0] ?? '';
        const tail = WORD_AFTER.exec(next.text.slice(0, LONGEST_WORD))?.[0] ?? '';
        dehyphenated.push(head + tail);
      }
    }
    return { text: pieces.join('').replace(/\s+/g, ' ').trim(), dehyphenated };
  };
}
