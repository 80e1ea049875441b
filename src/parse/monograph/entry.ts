import { readDate } from '../fields/date.ts';
import { pieces, type Piece } from '../fields/pieces.ts';
import { isBareVolume, readVolume } from '../fields/volume.ts';
import type { NoteText } from '../note-text.ts';
import type { MonographDraft } from './types.ts';

/** `vol. ii` or, before the page, `ii` alone; its number. */
const volumeFilling = (t: NoteText, { from, to }: Piece): Piece | undefined => {
  const labelled = readVolume(t, from, to);
  if (labelled) return labelled.to === to ? labelled : undefined;
  return from === to - 1 && isBareVolume(t, from) ? { from, to } : undefined;
};

/** `…, February 11, 1864, Vol. II`: the entry of a diary and the volume behind the imprint or short title. */
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
    const volume = volumeFilling(t, piece);
    const date = [piece.from, parts[k - 1]?.from ?? piece.from]
      .map((at) => readDate(t, at))
      .find((found) => found?.precision === 'day' && found.to === piece.to);
    if (volume && !book.volume) book.volume = volume;
    else if (!date || date.from <= from) break;
    end = Math.min(piece.from, date?.from ?? piece.from) - 1;
    book.labels.push({ from: end, to });
    if (date && date.from < piece.from) k--;
  }
  return end;
}
