import { nameInBracket } from '../defined-name.ts';
import { readDate, yearAt } from '../fields/date.ts';
import { readImprint } from '../fields/imprint.ts';
import type { NoteText } from '../note-text.ts';
import { smallWords } from './words.ts';

/** `…, 14 (emphasis added)`, `…, 14 (diary entry; 3 May 1951)`: a bracket with words in it behind a place or ibid., and no imprint. */
function isRemark(t: NoteText, open: number, close: number): boolean {
  const before = t.token(open - 1);
  const ends = before?.kind === 'number' || t.term(open - 1, 'ibid', 'following') > 0;
  if (!ends || !t.tokens[open]?.spaced || close - open < 3 || readDate(t, open + 1)?.to === close) return false;
  if (!yearAt(t, open - 1) && t.term(open + 1, 'genre-manuscript', 'genre-letter')) return true;
  const words = smallWords(t, open + 1, close);
  return (
    words > 0 &&
    words * 2 >= close - open - 1 &&
    !readImprint(t, open + 1, close) &&
    !t.term(open + 1, 'locator-page', 'here', 'accessed')
  );
}

/** A bracket may hold citations of its own: it says `see`, `ibid.`, quotes a title or names a page, and is no imprint. */
export function holdsCitation(t: NoteText, open: number): boolean {
  const close = t.partner[open] ?? -1;
  if (t.tokens[open]?.kind !== 'bracket' || close < open + 2 || nameInBracket(t, open)) return false;
  if (t.term(open + 1, 'ibid', 'signal', 'quoted-in') || isRemark(t, open, close)) return true;
  let place = false;
  let quoted = false;
  for (let at = open + 1; at < close && !place; at++) {
    quoted ||= t.tokens[at]?.kind === 'quote' && (t.partner[at] ?? -1) > at;
    place = at > open + 1 && t.term(at, 'locator-page') > 0 && t.tokens[t.term(at, 'locator-page')]?.kind === 'number';
  }
  return place || (quoted && !readImprint(t, open + 1, close)?.place);
}
