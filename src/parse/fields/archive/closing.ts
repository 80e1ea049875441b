import type { NoteText } from '../../note-text.ts';
import { trim, type Piece } from '../pieces.ts';
import type { MarkDraft, ShelfMark } from './mark.ts';

/** `Kew (hereafter TNA)`: the place alone. */
export const placeOf = (t: NoteText, { from, to }: Piece): Piece => ({
  from,
  to: t.char(to - 1) === ')' && (t.partner[to - 1] ?? -1) > from ? (t.partner[to - 1] ?? to) : to,
});

/** `Box 4, RG 59, National Archives, College Park, MD`: a repository named last, and the place that closes the mark. */
export function finish(t: NoteText, mark: MarkDraft): ShelfMark | undefined {
  const { repository, location, collection } = mark;
  const end = mark.remark?.from ?? mark.to;
  const first = collection ?? location;
  if (repository && first && repository.from > first.from && (!location || location.from < repository.from)) {
    const cut = (piece: Piece): Piece => ({ from: piece.from, to: Math.min(piece.to, repository.from) });
    const skipped = t.tokens[repository.to]?.kind === 'bracket' ? t.skip(repository.to) : repository.to;
    const rest = trim(t, skipped, mark.leaves?.from ?? end);
    if (collection) mark.collection = cut(collection);
    if (location) mark.location = cut(location);
    if (rest.to > rest.from && !mark.place) mark.place = placeOf(t, rest);
  }
  const anywhere = repository ?? mark.same ?? mark.location ?? mark.collection;
  return anywhere && mark;
}

/** Where a sentence begins inside a piece: `File 360. Obtained by …`. */
export function sentenceIn(t: NoteText, { from, to }: Piece): number | undefined {
  for (let at = from + 1; at < to; at = t.skip(at)) {
    const before = t.token(at - 1);
    const stop =
      before?.text === '.' ||
      (before?.dot && (before.kind === 'number' || before.text.length > 3 || t.term(at, 'signal') > 0));
    if (stop && t.isCapitalised(at) && t.tokens[at]?.spaced && (to - at > 2 || t.term(at, 'signal'))) return at;
  }
  return undefined;
}
