import { readContributors, type Contributors } from '../fields/contributors.ts';
import { bracketedSeries } from '../fields/bracketed-series.ts';
import { pieces, trim, type Piece } from '../fields/pieces.ts';
import { readVolume } from '../fields/volume.ts';
import type { NoteText } from '../note-text.ts';
import { EXTRAS } from './extras.ts';
import type { MonographDraft } from './types.ts';

/** The vocabulary tells what stands behind a title, but for a numeral of its own and for what follows `op. cit.`. */
const mayBeExtra = (t: NoteText, { from, to }: Piece, { cited }: MonographDraft): boolean =>
  to === from + 1 || cited === true || t.hasPhrase(from, to);

/** Cuts what stands between names and imprint into the title and what follows it. */
export function readTitle(t: NoteText, from: number, to: number, book: MonographDraft): void {
  const parts = pieces(t, from, to);
  let titleTo: number | undefined;
  for (const [k, part] of parts.entries()) {
    const whole = trim(t, part.from, part.to);
    const piece = trim(t, whole.from, takeSeries(t, whole, book));
    if (piece.to < whole.to && titleTo === undefined) titleTo = piece.to > piece.from ? piece.to : parts[k - 1]?.to;
    if (piece.to <= piece.from) continue;
    const taken = k > 0 && mayBeExtra(t, piece, book) && EXTRAS.some((extra) => extra(t, piece, book));
    if (taken) {
      titleTo ??= Math.min(parts[k - 1]?.to ?? piece.from, book.edition?.from ?? piece.from);
      continue;
    }
    if (titleTo === undefined) {
      const inner = volumesInside(t, piece, book) ?? volumeInside(t, piece, book);
      if (inner !== undefined) titleTo = inner;
    } else if (book.volume && !book.volumeTitle) book.volumeTitle = piece;
    else if (book.volumeTitle && book.volume && piece.from > book.volumeTitle.to && !book.editors)
      book.volumeTitle = { from: book.volumeTitle.from, to: piece.to };
    else if (book.editors && !book.translators) book.editors = extend(t, book.editors, piece) ?? book.editors;
  }
  const title = trim(t, from, titleTo ?? to);
  if (title.to > title.from) book.title = title;
}

/** `ed. A, B, and C`: the list of names goes on over the commas. */
function extend(t: NoteText, list: Contributors, { to }: Piece): Contributors | undefined {
  const longer = readContributors(t, list.from, to);
  return longer && longer.namesTo > list.namesTo ? longer : undefined;
}

/** `Title: в 5 т.`, `Title in 3 vols`: where the title ends. */
function volumesInside(t: NoteText, { from, to }: Piece, book: MonographDraft): number | undefined {
  const number = to - 2;
  const counted =
    t.token(number)?.kind === 'number' && t.term(to - 1, 'volumes') === to && t.term(number - 1, 'in') === number;
  if (!counted || number - 1 <= from) return undefined;
  book.volumes = { from: number, to: number + 1 };
  book.labels.push({ from: number - 1, to });
  return number - 1;
}

/** `Title: vol. 1`, `Title vol. 1` without a comma before the volume: where the title ends. */
function volumeInside(t: NoteText, { from, to }: Piece, book: MonographDraft): number | undefined {
  for (let at = from + 1; at < to; at++) {
    const volume = readVolume(t, at, to);
    if (!volume || volume.to < to) continue;
    book.volume = volume;
    book.labels.push({ from: at, to });
    return at;
  }
  return undefined;
}

/** Takes a series in brackets off the end of a piece: where the rest of the piece ends. */
function takeSeries(t: NoteText, { from, to }: Piece, book: MonographDraft): number {
  const open = t.token(to - 1)?.kind === 'bracket' ? (t.partner[to - 1] ?? -1) : -1;
  const series = open < from || book.series ? undefined : bracketedSeries(t, open);
  if (!series) return to;
  book.series = series;
  book.labels.push({ from: open, to });
  return open;
}
