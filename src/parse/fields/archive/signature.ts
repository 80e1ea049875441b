import type { NoteText } from '../../note-text.ts';
import { fact, wordOf } from '../../words.ts';
import { yearAt } from '../date.ts';
import type { Piece } from '../pieces.ts';
import { isCapitals } from './repository.ts';

const LONGEST = 16;
const LONGEST_CLASS = 6;
const JOINTS = new Set(['/', '.', ':', '+']);

/** Capitals, perhaps with digits: `FO`, `DO35`, `BArch`, `IV`, `R`; or `dep.` between them. */
const isClassWord = fact(
  ({ text }) => /^\p{Lu}[\p{Lu}\d]*$/u.test(text) || text.split('-').every((part) => isCapitals(part)),
);
const isJoinedClassWord = fact(({ text }) => isClassWord(wordOf('word', text.replace(/-/g, ''))));
const hasDigit = fact(({ text }) => /\d/.test(text));

/** `FO371/25222`, `R 58/345`, `F/7/12345`, `811.00/5–1645`, `CO 926/4 and 9`: letters, digits and joints alone. */
export function isSignature(t: NoteText, { from, to }: Piece): boolean {
  if (to - from > LONGEST || (to - from === 1 && t.tokens[from]?.kind === 'number')) return false;
  let digits = false;
  for (let at = from; at < to; at++) {
    const token = t.tokens[at];
    if (!token) return false;
    const fits =
      token.kind === 'number' ||
      token.kind === 'dash' ||
      JOINTS.has(token.text) ||
      (digits && t.term(at, 'and') > 0) ||
      (token.kind === 'word' && (isClassWord(token.word) || (at > from && token.text.length === 1)));
    if (!fits) return false;
    digits ||= hasDigit(token.word);
  }
  return digits;
}

/** A slash between digits or letters, written close: what no title or journal looks like. */
function hasSlash(t: NoteText, { from, to }: Piece): boolean {
  for (let at = from + 1; at < to - 1; at++)
    if (t.char(at) === '/' && !t.tokens[at]?.spaced && !t.tokens[at + 1]?.spaced) return true;
  return false;
}

/** A signature that stands for itself, without a repository beside it: `FO 371/1234`, `PREM3/1`, `F/7/12345`. */
export function isClassMark(t: NoteText, piece: Piece): boolean {
  const [first, second] = [t.tokens[piece.from], t.tokens[piece.from + 1]];
  if (first?.kind !== 'word' || !isSignature(t, piece)) return false;
  if (hasSlash(t, piece)) return true;
  const named = first.text.length <= LONGEST_CLASS && isCapitals(first.text);
  return named && second?.kind === 'number' && yearAt(t, piece.from + 1) === 0;
}

/** `CM (50) 12`, `WP(G)(39)10`, `COS(48)67th meeting`: the number of a paper among the papers of a body. */
export function isSymbol(t: NoteText, { from, to }: Piece): boolean {
  const first = t.tokens[from];
  if (first?.kind !== 'word' || !isJoinedClassWord(first.word)) return false;
  for (let at = from + 1; at < to && at < from + 8; at++)
    if (t.char(at) === '(' && t.char(at + 2) === ')' && /^\d\d(?:\d\d)?$/.test(t.char(at + 1))) return true;
  return false;
}
