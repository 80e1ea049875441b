import type { NoteText } from '../note-text.ts';
import type { Piece } from './pieces.ts';

/** `(wie Anm. 14)`, `supra note 13`, `n. 12 above`, `(see note 4)`: another note, named by its number. */
export interface NoteReference extends Piece {
  readonly number: string;
}

/** The reference to a note that starts at a token or in the bracket that opens there, and reaches no further than `end`. */
export function readNoteReference(t: NoteText, at: number, end: number): NoteReference | undefined {
  const bracket = t.tokens[at]?.kind === 'bracket' && (t.partner[at] ?? -1) > at;
  let from = bracket ? at + 1 : at;
  for (let skipped = 0; skipped < 3; skipped++) {
    const word = t.term(from, 'above', 'signal') || (/^(?:wie|as|in)$/.test(t.norm(from)) ? from + 1 : 0);
    if (!word) break;
    // `Above, n. 30`
    from = t.char(word) === ',' ? word + 1 : word;
  }
  const label = t.term(from, 'note-reference');
  const number = t.tokens[label];
  if (!label || number?.kind !== 'number') return undefined;
  let to = t.term(label + 1, 'above') || label + 1;
  if (bracket) {
    if (t.partner[at] !== to) return undefined;
    to++;
  }
  return to <= end ? { from: at, to, number: number.text } : undefined;
}
