import type { NoteText } from '../note-text.ts';

/** Words without a capital, those in brackets and quotation marks left out. */
export const smallWords = (t: NoteText, from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at = t.skip(at)) if (t.tokens[at]?.kind === 'word' && !t.isCapitalised(at)) count++;
  return count;
};
