import type { NoteText } from '../note-text.ts';
import { yearAt } from './date.ts';
import { readNoteReference } from './note-reference.ts';
import type { Piece } from './pieces.ts';

/**
 * What says that a work was cited before: `op. cit.`, `cit.`, `op. cit. (1996), n. 4`, `supra note 13`, `(n 5)`,
 * `(wie Anm. 4)`, `id.` behind a name.
 */
export interface BackReference extends Piece {
  /** The printed number of the note that cites the work. */
  readonly note?: string;
}

/** `(1996)` between the mark and the note's number; index after it. */
const afterYear = (t: NoteText, at: number): number =>
  t.char(at) === '(' && yearAt(t, at + 1) && t.partner[at] === at + 2 ? at + 3 : at;

/** `(cit.)`, `[op. cit., n. 4]`: the same in brackets. */
function inBrackets(t: NoteText, at: number, end: number): BackReference | undefined {
  const close = t.partner[at] ?? -1;
  if (t.tokens[at]?.kind !== 'bracket' || close <= at || close >= end) return undefined;
  const inner = readBackReference(t, at + 1, close);
  return inner?.to === close ? { ...inner, from: at, to: close + 1 } : undefined;
}

/** The back reference that starts at a token; `undefined` where none does. `bare`: `n. 12` alone may be one. */
export function readBackReference(t: NoteText, at: number, end: number, bare = false): BackReference | undefined {
  const cited = t.term(at, 'op-cit', 'loc-cit') || (bare ? t.term(at, 'ibid', 'idem') : 0);
  const to = cited ? afterYear(t, cited) : at;
  const next = cited && t.char(to) === ',' ? to + 1 : to;
  const note = readNoteReference(t, next, end);
  // `Holm, Salt, 34 n. 12`: a note of that page, where neither `supra` nor a bracket nor `op. cit.` says otherwise
  const named = note && (cited > 0 || bare || t.tokens[next]?.kind === 'bracket' || !t.term(next, 'note-reference'));
  if (note && named) return { from: at, to: note.to, note: note.number };
  if (cited) return { from: at, to };
  return inBrackets(t, at, end);
}

/** The first back reference behind the names: after them, a comma, a quotation, or before a bracket. */
export function findBackReference(t: NoteText, from: number, namesTo: number, to: number): BackReference | undefined {
  if (!t.mentions('op-cit', 'loc-cit', 'note-reference', 'ibid', 'idem')) return undefined;
  for (let at = Math.max(from + 1, namesTo); at < to; at = t.tokens[at]?.kind === 'bracket' ? at + 1 : t.skip(at)) {
    if (t.hits(at).length === 0 && t.tokens[at]?.kind !== 'bracket') continue;
    const afterNames = at === namesTo || (at === namesTo + 1 && t.char(namesTo) === ',');
    // `Holm, “Salt,” ibid., 30`: in the journal or book before
    const quote = t.char(at - 1) === ',' ? at - 2 : at - 1;
    const found = readBackReference(t, at, to, afterNames || (t.token(quote)?.kind === 'quote' && quote > from));
    if (found) return found;
  }
  return undefined;
}
