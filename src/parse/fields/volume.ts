import type { NoteText } from '../note-text.ts';
import { yearAt } from './date.ts';
import type { Piece } from './pieces.ts';
import { romanValue } from './roman.ts';

export const isNumber = (t: NoteText, at: number): boolean =>
  (t.tokens[at]?.kind === 'number' || romanValue(t.norm(at)) > 0) && !t.tokens[at]?.text.includes('.');

/** `vol. 2`, `Bd. IV`: the number's range, at the start of the piece. */
export function readVolume(t: NoteText, at: number, to: number): Piece | undefined {
  const after = t.term(at, 'volume', 'locator-volume');
  return after && after < to && isNumber(t, after) && !yearAt(t, after) ? { from: after, to: after + 1 } : undefined;
}

/** Not the letters that alone label a file or a leaf: `d. 12, l. 3`. */
const VOLUME = /^[lc]*[ivx][ivxlc]*$/;

/** `II, 430`, `iii. 44`, `), ii, p. 4`: a Roman numeral of its own, which before a page is the volume's. */
export function isBareVolume(t: NoteText, at: number): boolean {
  const before = t.token(at - 1);
  return (before?.text === ',' || before?.text === ')') && VOLUME.test(t.norm(at)) && romanValue(t.norm(at)) > 0;
}
