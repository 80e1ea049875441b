import type { Term } from '../model/index.ts';
import { readDate } from './fields/date.ts';
import { romanValue } from './fields/roman.ts';
import { isBareVolume } from './fields/volume.ts';
import type { NoteText } from './note-text.ts';

const COUNTED: ReadonlySet<Term> = new Set<Term>(['edition', 'volume', 'issue', 'locator-part', 'counted']);

/** `7. Aufl.`, `17. Juni`, `20. Jahrhundert`, `3. 4. 1967`: what stands behind the number makes its full stop no end. */
function isOrdinal(t: NoteText, at: number): boolean {
  if (t.hits(at + 1).some(({ term, month }) => month > 0 || COUNTED.has(term))) return true;
  if (t.tokens[at + 1]?.kind !== 'number') return false;
  return (readDate(t, at)?.to ?? 0) > at + 1 || (readDate(t, at - 1)?.to ?? 0) > at + 1;
}

/** `S. 490 f. Ganz ähnlich …`; but `200 f. Dissertação`, where leaves are counted. */
function closesPages(t: NoteText, at: number): boolean {
  const before = t.token(at - 1);
  if (!t.term(at, 'following') || before?.kind !== 'number' || before.dot) return false;
  return t.isCapitalised(at + 1) && !t.term(at + 1, 'genre-thesis');
}

/** A full stop after these is an abbreviation's: the vocabulary knows them, or they are too short for a sentence's end. */
export function abbreviates(t: NoteText, at: number): boolean {
  const token = t.tokens[at];
  const next = t.tokens[at + 1];
  if (!token) return false;
  if (token.kind === 'number') return isOrdinal(t, at);
  // `p. IV. See also`
  if (romanValue(token.norm) > 0 && t.term(at - 1, 'locator-page', 'volume') === at && t.term(at + 1, 'signal'))
    return false;
  if (closesPages(t, at)) return false;
  if (t.isInitial(at) || token.text.length === 1) return true;
  // `ed. khr. 1011`: the last word of an abbreviation of two
  const counted = next?.kind === 'number' || romanValue(t.norm(at + 1)) > 0;
  if (counted && t.hits(at - 1).some(({ length, abbreviated }) => length === 2 && abbreviated)) return true;
  // `BT-Drs. 17/1234`: long, but nothing else goes on with a number and a slash
  if (next?.kind === 'number' && t.char(at + 2) === '/' && t.hits(at).some(({ abbreviated }) => abbreviated))
    return true;
  // `(Oslo, 1911), iii. 44`: volume and page
  if (next?.kind === 'number' && isBareVolume(t, at)) return true;
  if (
    token.text.length <= 5 &&
    t.hits(at).some(({ term, abbreviated }) => abbreviated && term !== 'ibid' && term !== 'following')
  )
    return next !== undefined && t.term(at + 1, 'signal') === 0;
  return token.text.length <= 2 && t.isCapitalised(at);
}
