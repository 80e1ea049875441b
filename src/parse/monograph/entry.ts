import { readDate } from '../fields/date.ts';
import { pieces, trim, type Piece } from '../fields/pieces.ts';
import { isBareVolume, isNumber, readVolume } from '../fields/volume.ts';
import type { NoteText } from '../note-text.ts';
import type { MonographDraft } from './types.ts';

/** `vol. ii` or, before the page, `ii` alone; its number. */
const volumeFilling = (t: NoteText, { from, to }: Piece): Piece | undefined => {
  const labelled = readVolume(t, from, to);
  if (labelled) return labelled.to === to ? labelled : undefined;
  return from === to - 1 && isBareVolume(t, from) ? { from, to } : undefined;
};

/** Takes a piece behind the imprint; false where it is none of its kind. */
type Trailer = (t: NoteText, piece: Piece, book: MonographDraft) => boolean;

/** What may close a book behind its imprint, from the right. */
const TRAILERS: readonly Trailer[] = [
  // `t. II, liv. V`: the larger part stands first
  (t, piece, book) => {
    const volume = volumeFilling(t, piece);
    if (volume) book.volume = volume;
    return volume !== undefined;
  },
  // `8 vol.`
  (t, { from, to }, book) => {
    const volumes = isNumber(t, from) && t.term(from + 1, 'volumes') === to;
    if (volumes) book.volumes = { from, to: from + 1 };
    return volumes;
  },
  // `658 p.`, `XXXII-639 p.`: the pages of the whole book
  (t, { from, to }, book) => {
    const pages = t.token(to - 2)?.kind === 'number' && to - from <= 4 && t.term(to - 1, 'locator-page') === to;
    if (pages) book.pages = { from, to: to - 1 };
    return pages;
  },
];

/** `…, February 11, 1864, Vol. II`, `…, 1976, 2 vol., 658 p.`: what stands behind the imprint or short title; where it starts. */
export function takeEntry(t: NoteText, from: number, to: number, book: MonographDraft): number {
  // `(Oslo, 1911) ii. 44`: no comma before the volume
  if (t.char(to - 2) === ')' && isBareVolume(t, to - 1)) {
    book.volume = { from: to - 1, to };
    book.labels.push(book.volume);
    return to - 1;
  }
  let end = to;
  const parts = pieces(t, from, to);
  for (let k = parts.length - 1; k > 0; k--) {
    const piece = parts[k];
    if (!piece) break;
    const date = [piece.from, parts[k - 1]?.from ?? piece.from]
      .map((at) => readDate(t, at))
      .find((found) => found?.precision === 'day' && found.to === piece.to);
    const taken = TRAILERS.some((trailer) => trailer(t, trim(t, piece.from, piece.to), book));
    if (!taken && (!date || date.from <= from)) break;
    end = Math.min(piece.from, date?.from ?? piece.from) - 1;
    book.labels.push({ from: end, to });
    if (date && date.from < piece.from) k--;
  }
  return end;
}
