import { yearAt } from '../fields/date.ts';
import type { Piece } from '../fields/pieces.ts';
import { romanValue } from '../fields/roman.ts';
import type { NoteText } from '../note-text.ts';

export const isNumber = (t: NoteText, at: number): boolean =>
  (t.tokens[at]?.kind === 'number' || romanValue(t.norm(at)) > 0) && !t.tokens[at]?.text.includes('.');

/** `vol. 2`, `Bd. IV`: the number's range, at the start of the piece. */
export function readVolume(t: NoteText, at: number, to: number): Piece | undefined {
  const after = t.term(at, 'volume', 'locator-volume');
  return after && after < to && isNumber(t, after) && !yearAt(t, after) ? { from: after, to: after + 1 } : undefined;
}
