import type { Piece } from './fields/pieces.ts';
import type { NoteText } from './note-text.ts';

/** A title by its words alone, for looking it up. */
export function titleKey(t: NoteText, { from, to }: Piece): string {
  let key = '';
  for (let at = from; at < to; at++) {
    const kind = t.tokens[at]?.kind;
    if (kind === 'word' || kind === 'number') key += ` ${t.norm(at)}`;
  }
  return key;
}
