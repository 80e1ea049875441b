import { trim } from './fields/pieces.ts';
import type { NoteText } from './note-text.ts';

const LONGEST = 9;
const MOST = 4;

/** `[sic]`, `(my italics)`: where the bracket opens, or -1. */
function bracket(t: NoteText, from: number, to: number): number {
  const open = t.partner[to - 1] ?? -1;
  if (t.token(to - 1)?.kind !== 'bracket' || open <= from || open >= to - 1) return -1;
  return t.term(open + 1, 'trailer') === to - 1 || (t.norm(open + 1) === 'sic' && open + 3 === to) ? open : -1;
}

/** `and the references therein`, `m. w. N.`, `e bibliografia ivi citata`: where the words begin, or -1. */
function phrase(t: NoteText, from: number, to: number): number {
  if (!t.mentions('trailer')) return -1;
  for (let at = to - 1; at > from && to - at <= LONGEST; at--) if (t.term(at, 'trailer') === to) return at;
  return -1;
}

/** Where a citation ends before what is said about it behind it. */
export function beforeTrailers(t: NoteText, from: number, to: number): number {
  let end = to;
  for (let taken = 0; taken < MOST; taken++) {
    const last = trim(t, from, end).to;
    if (last <= from) break;
    const at = Math.max(bracket(t, from, last), phrase(t, from, last));
    if (at < 0) break;
    end = at;
  }
  return end;
}
