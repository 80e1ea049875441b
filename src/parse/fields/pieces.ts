import type { NoteText } from '../note-text.ts';
import type { Token } from '../tokens.ts';

/** A stretch of tokens, `[from, to)`. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Cuts a range at the given marks, outside quotations and brackets; empty pieces are dropped. */
export function pieces(t: NoteText, from: number, to: number, marks = ','): Piece[] {
  const cut: Piece[] = [];
  let start = from;
  for (let at = from; at < to; at = t.skip(at)) {
    if (t.tokens[at]?.kind !== 'mark' || !marks.includes(t.char(at))) continue;
    if (at > start) cut.push({ from: start, to: at });
    start = at + 1;
  }
  if (to > start) cut.push({ from: start, to });
  return cut;
}

const LOOSE = ',;:.…';

const isLoose = ({ kind, text }: Token): boolean =>
  kind === 'dash' || (kind === 'mark' && text.length === 1 && LOOSE.includes(text));

/** The range without loose punctuation and dashes at its ends; it may become empty. */
export function trim(t: NoteText, from: number, to: number): Piece {
  let start = from;
  let end = to;
  for (let token = t.token(start); start < end && token && isLoose(token); token = t.token(start)) start++;
  for (let token = t.token(end - 1); end > start && token && isLoose(token); token = t.token(end - 1)) end--;
  return { from: start, to: end };
}

/** The words inside a quotation that fills the piece, or the piece. */
export const unquoted = (t: NoteText, { from, to }: Piece): Piece =>
  t.tokens[from]?.kind === 'quote' && t.partner[from] === to - 1 ? { from: from + 1, to: to - 1 } : { from, to };

/** Nothing but loose punctuation and dashes. */
export function isBlank(t: NoteText, from: number, to: number): boolean {
  const rest = trim(t, from, to);
  return rest.to <= rest.from;
}
