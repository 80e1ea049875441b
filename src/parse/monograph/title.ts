import { readContributors, type Contributors } from '../fields/contributors.ts';
import { bracketedSeries } from '../fields/bracketed-series.ts';
import { pieces, trim, type Piece } from '../fields/pieces.ts';
import { readVolume } from '../fields/volume.ts';
import type { NoteText } from '../note-text.ts';
import { EXTRAS } from './extras.ts';
import type { MonographDraft } from './types.ts';

/** The vocabulary tells what stands behind a title, but for numbers, and for what follows `op. cit.` or the kind of a thesis. */
const mayBeExtra = (t: NoteText, { from, to }: Piece, { cited, thesis }: MonographDraft): boolean =>
  to === from + 1 ||
  t.tokens[from]?.kind === 'number' ||
  cited === true ||
  thesis !== undefined ||
  t.hasPhrase(from, to);

/** Cuts what stands between names and imprint into the title and what follows it. */
export function readTitle(t: NoteText, from: number, to: number, book: MonographDraft): void {
  const parts = pieces(t, from, to);
  let titleTo: number | undefined;
  let peopleTo = 0;
  for (const [k, part] of parts.entries()) {
    if (part.from < peopleTo) continue;
    const whole = trim(t, part.from, part.to);
    peopleTo = k > 0 ? takePeople(t, whole.from, to, book) : 0;
    const piece = peopleTo > 0 ? whole : trim(t, whole.from, takeBrackets(t, whole, book));
    if (piece.to < whole.to && titleTo === undefined) {
      titleTo = piece.to > piece.from ? piece.to : parts[k - 1]?.to;
      continue;
    }
    if (piece.to <= piece.from) continue;
    const taken =
      peopleTo > 0 || (k > 0 && mayBeExtra(t, piece, book) && EXTRAS.some((extra) => extra(t, piece, book)));
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
    else if (isSeries(t, piece, to, book)) book.series = { title: piece };
    else if (book.editors && !book.translators) book.editors = extend(t, book.editors, piece) ?? book.editors;
  }
  const title = trim(t, from, titleTo ?? to);
  if (title.to > title.from) book.title = title;
}

/** `…, ed. Anna Ek, 162–196. Past Worlds. Oslo: Skip`: what no extra takes behind a full stop, right before the imprint. */
const isSeries = (
  t: NoteText,
  { from, to }: Piece,
  end: number,
  { dated, series, imprint, range, editors }: MonographDraft,
): boolean =>
  dated === true &&
  series === undefined &&
  imprint !== undefined &&
  (range ?? editors) !== undefined &&
  t.isStop(from - 1) &&
  t.isCapitalised(from) &&
  trim(t, to, end).from >= end;

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

/** `Salt, Anna Ek and Jon Berg, editors`, `Salt. Anna Ek, trans.`: people and their role behind the title; where they end, or 0. */
function takePeople(t: NoteText, from: number, to: number, book: MonographDraft): number {
  if (!t.mentions('editor', 'translator')) return 0;
  const list = readContributors(t, from, to);
  if (!list || list.role === 'author' || list.bare) return 0;
  const slot = list.role === 'editor' ? 'editors' : 'translators';
  if (book[slot]) return 0;
  book[slot] = list;
  return list.to;
}

/** Takes what stands in brackets off the end of a piece: a series, or extras; where the rest of the piece ends. */
function takeBrackets(t: NoteText, { from, to }: Piece, book: MonographDraft): number {
  let end = to;
  for (;;) {
    const open = t.token(end - 1)?.kind === 'bracket' ? (t.partner[end - 1] ?? -1) : -1;
    if (open < from || open >= end - 1 || !takeBracket(t, open, book)) return end;
    book.labels.push({ from: open, to: end });
    end = open;
  }
}

/** `(2nd ed., Vol. 2)`, `(A. Ek, Trans.)`, `(Report no. 12)`, `[PhD thesis]`: all pieces of it must be known. */
function takeBracket(t: NoteText, open: number, book: MonographDraft): boolean {
  const close = t.partner[open] ?? open;
  const trial = { ...book, labels: [...book.labels] };
  let peopleTo = 0;
  const known = pieces(t, open + 1, close, ',;').every((piece) => {
    if (piece.from < peopleTo) return true;
    peopleTo = takePeople(t, piece.from, close, trial);
    return peopleTo > 0 || EXTRAS.some((extra) => extra(t, piece, trial));
  });
  const series = known || book.series ? undefined : bracketedSeries(t, open);
  if (known) Object.assign(book, trial);
  else if (series) book.series = series;
  return known || series !== undefined;
}
