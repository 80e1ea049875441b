import type { Draft } from '../draft.ts';
import { readContributors } from '../fields/contributors.ts';
import { readDate } from '../fields/date.ts';
import { isPlace } from '../fields/imprint.ts';
import { readLocator } from '../fields/locator.ts';
import type { Piece } from '../fields/pieces.ts';
import type { NoteText } from '../note-text.ts';

/** Takes one piece behind an interview; true where it is of its kind. */
type Circumstance = (t: NoteText, piece: Piece, draft: Draft) => boolean;

const CIRCUMSTANCES: readonly Circumstance[] = [
  // `conducted by the author`, `by Nils Lund`
  (t, { from, to }, draft) => {
    const by = t.norm(from) === 'by' ? from : t.norm(from + 1) === 'by' ? from + 1 : -1;
    if (by < 0) return false;
    draft.explain(from, to).names('interviewer', readContributors(t, by + 1, to));
    return true;
  },
  (t, { from, to }, draft) => {
    const transcript = t.term(from, 'genre-manuscript') === to || t.norm(from) === 'transcript';
    if (transcript) draft.explain(from, to);
    return transcript;
  },
  (t, { from, to }, draft) => {
    const place = readLocator(t, from, to);
    if (place?.to !== to || !place.labelled) return false;
    draft.locator(place);
    return true;
  },
  // where it was held, or, behind its archive, where that is
  (t, piece, draft) => {
    if (!isPlace(t, piece)) return false;
    draft.text(draft.has('archive') ? 'archive-place' : 'event-place', piece);
    return true;
  },
  (t, piece, draft) => {
    const collection = t.hasTerm(piece.from, piece.to, 'archive-collection');
    if (!collection || draft.has('archive_collection')) return false;
    draft.text('archive_collection', piece);
    return true;
  },
  (t, piece, draft) => {
    const archive = t.hasTerm(piece.from, piece.to, 'archive-word', 'corporate-word');
    if (!archive || draft.has('archive')) return false;
    draft.text('archive', piece);
    return true;
  },
];

/** `Washington, DC`: a city and its state are one piece. */
function withStates(t: NoteText, parts: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const whole = before && { from: before.from, to: part.to };
    if (whole && part.to - part.from <= 2 && isPlace(t, whole)) joined.splice(-1, 1, whole);
    else joined.push(part);
  }
  return joined;
}

/** The date may hold commas (`May 3, 2001`), so it is looked for in the whole rest. */
function findDate(t: NoteText, from: number, to: number): ReturnType<typeof readDate> {
  for (let at = from; at < to; at++) {
    const date = readDate(t, at);
    if (date && date.to <= to) return date;
  }
  return undefined;
}

/** When, where and by whom an interview was held, and where it lies. */
export function putCircumstances(draft: Draft, t: NoteText, parts: readonly Piece[], from: number, to: number): void {
  const date = findDate(t, from, to);
  draft.date('issued', date);
  for (const piece of withStates(t, parts))
    if (!date || piece.to <= date.from || piece.from >= date.to)
      CIRCUMSTANCES.some((circumstance) => circumstance(t, piece, draft));
}
