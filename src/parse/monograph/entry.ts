import { readDate } from '../fields/date.ts';
import { pieces } from '../fields/pieces.ts';
import type { NoteText } from '../note-text.ts';
import type { MonographDraft } from './types.ts';
import { readVolume } from './volume.ts';

/** `…, February 11, 1864, Vol. II`: the entry of a diary and the volume behind the imprint or short title. */
export function takeEntry(t: NoteText, from: number, to: number, book: MonographDraft): number {
  let end = to;
  const parts = pieces(t, from, to);
  for (let k = parts.length - 1; k > 0; k--) {
    const piece = parts[k];
    if (!piece) break;
    const volume = readVolume(t, piece.from, piece.to);
    const date = [piece.from, parts[k - 1]?.from ?? piece.from]
      .map((at) => readDate(t, at))
      .find((found) => found?.precision === 'day' && found.to === piece.to);
    if (volume?.to === piece.to && !book.volume && t.tokens[volume.from]) book.volume = volume;
    else if (!date || date.from <= from) break;
    end = Math.min(piece.from, date?.from ?? piece.from) - 1;
    book.labels.push({ from: end, to });
    if (date && date.from < piece.from) k--;
  }
  return end;
}
