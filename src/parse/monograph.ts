import type { Draft } from './draft.ts';
import { readContributors, shorten, type Contributors } from './fields/contributors.ts';
import { readDate, yearAt } from './fields/date.ts';
import { readEdition } from './fields/edition.ts';
import { isPlace, readImprint, type Imprint } from './fields/imprint.ts';
import { pieces, trim, type Piece } from './fields/pieces.ts';
import { romanValue } from './fields/roman.ts';
import type { NoteText } from './note-text.ts';

/**
 * A book as it stands in a note, on its own or after `in`: names, title, volume, series, imprint.
 * Token ranges; nothing is put into a draft yet, since a book's title is a chapter's container.
 */
export interface Monograph {
  readonly head?: Contributors;
  readonly title?: Piece;
  readonly imprint?: Imprint;
  readonly volume?: Piece;
  readonly volumeTitle?: Piece;
  readonly volumes?: Piece;
  readonly edition?: Piece;
  readonly editors?: Contributors;
  readonly translators?: Contributors;
  /** `Working Paper no. 63`: the kind of report and its number. */
  readonly genre?: Piece;
  readonly number?: Piece;
  readonly series?: Piece;
  readonly seriesNumber?: Piece;
  readonly thesis?: Piece;
  /** Labels that nothing else explains. */
  readonly labels: readonly Piece[];
}

type Draftable = { -readonly [K in keyof Monograph]: Monograph[K] } & { labels: Piece[] };

/** Publisher, comma, year and first edition behind a place that no gazetteer knows. */
const LONGEST_PUBLISHER = 9;

/** The bracket that holds the imprint: the last one at the end of the range whose inside reads as one. */
function bracketImprint(t: NoteText, from: number, to: number): Imprint | undefined {
  const open = t.partner[to - 1] ?? -1;
  if (open < from || open >= to - 1 || t.tokens[open]?.kind !== 'bracket') return undefined;
  // `2010 [franz. 2008]`: the bracket holds the first edition's year, not the imprint
  const imprint = readImprint(t, open + 1, to - 1);
  if (yearAt(t, open - 1) && !imprint?.place && !imprint?.publisher) return undefined;
  return imprint && { ...imprint, from: open, to };
}

/** An imprint without brackets at the end of the range: `Durham/London: Duke UP 2010`, `Paris, Seuil, 2004`, `Bari 1911`. */
function bareImprint(t: NoteText, from: number, to: number): Imprint | undefined {
  const whole = pieces(t, from, to);
  const bracketed = t.char(to - 1) === ']' ? (t.partner[to - 1] ?? to) : to;
  if (!yearAt(t, bracketed - 1) && !yearAt(t, to - 2)) return undefined;
  // `Place: Publisher Year`: the place starts after the comma or full stop before the colon.
  for (let colon = to - 1; colon > from; colon--) {
    const partner = t.partner[colon] ?? -1;
    if (partner >= from && partner < colon) {
      colon = partner;
      continue;
    }
    if (t.char(colon) !== ':') continue;
    let start = colon;
    while (start > from && !startsPiece(t, start)) start--;
    const place = { from: start, to: colon };
    if (
      start > from &&
      colon - start <= 6 &&
      (isPlace(t, place) || (isSentenceCase(t, place) && to - colon <= LONGEST_PUBLISHER))
    )
      return withRange(readImprint(t, start, to), start, to);
    break;
  }
  // `Place, Publisher, Year`, `Publisher, Place Year`, `Place Year`
  const last = whole.at(-1);
  if (!last) return undefined;
  for (let k = Math.max(1, whole.length - 3); k < whole.length; k++) {
    const piece = whole[k];
    if (!piece) continue;
    const date = [...Array(Math.min(4, piece.to - piece.from)).keys()]
      .map((n) => readDate(t, piece.to - 1 - n))
      .find((d) => d?.to === piece.to);
    const place = date ? trim(t, piece.from, date.from) : piece;
    const next = whole[k + 1];
    const publisherFirst =
      next !== undefined && k < whole.length - 1 && t.hasTerm(piece.from, piece.to, 'publisher-word');
    if ((place.to > place.from && isPlace(t, place)) || publisherFirst)
      return withRange(readImprint(t, piece.from, to), piece.from, to);
  }
  return undefined;
}

const withRange = (imprint: Imprint | undefined, from: number, to: number): Imprint | undefined =>
  imprint && { ...imprint, from, to };

const startsPiece = (t: NoteText, at: number): boolean => {
  const before = t.tokens[at - 1];
  return (
    before !== undefined &&
    (before.text === ',' ||
      before.text === '.' ||
      before.text === '?' ||
      before.text === '!' ||
      before.kind === 'bracket' ||
      before.kind === 'quote' ||
      (before.dot && before.text.length > 3))
  );
};

/** One or two capitalised words, or several joined by a slash: what a place looks like. */
function isSentenceCase(t: NoteText, { from, to }: Piece): boolean {
  let words = 0;
  for (let at = from; at < to; at++) {
    const token = t.tokens[at];
    if (token?.kind === 'word' && t.isCapitalised(at)) words++;
    else if (token?.text !== '/' && token?.kind !== 'dash' && !t.term(at, 'and')) return false;
  }
  return words > 0 && words <= 3;
}

const isNumber = (t: NoteText, at: number): boolean =>
  (t.tokens[at]?.kind === 'number' || romanValue(t.norm(at)) > 0) && !t.tokens[at]?.text.includes('.');

/** `vol. 2`, `Bd. IV`: the number's range, at the start of the piece. */
function readVolume(t: NoteText, at: number, to: number): Piece | undefined {
  const after = t.term(at, 'volume', 'locator-volume');
  return after && after < to && isNumber(t, after) && !yearAt(t, after) ? { from: after, to: after + 1 } : undefined;
}

/** A reader of one comma-separated piece behind the title; true where it took the piece. */
type Extra = (t: NoteText, piece: Piece, book: Draftable) => boolean;

const list =
  (
    slot: 'editors' | 'translators',
    ...terms: ('edited-by' | 'editor' | 'translated-by' | 'translator' | 'edited-and-translated-by')[]
  ): Extra =>
  (t, { from, to }, book) => {
    const after = t.term(from, ...terms);
    const names = after ? readContributors(t, after, to) : undefined;
    if (!names || trim(t, names.to, to).from < trim(t, names.to, to).to) return false;
    book[slot] = names;
    if (slot === 'editors' && t.term(from, 'edited-and-translated-by')) book.translators = names;
    book.labels.push({ from, to: after });
    return true;
  };

/** `Working Paper no. 63`, `Report 12`, `Studies in X, no. 66` */
const report: Extra = (t, { from, to }, book) => {
  const genre = t.term(from, 'genre-paper', 'genre-report');
  if (!genre || genre >= to) return false;
  const label = t.term(genre, 'number', 'issue', 'volume');
  const at = label || genre;
  if (!isNumber(t, at) || at + 1 < to) return false;
  book.genre = { from, to: genreEnd(t, from, genre) };
  book.number = { from: at, to };
  book.labels.push({ from, to });
  return true;
};

/** The vocabulary holds `working paper no.` too: the label is not part of the genre. */
const genreEnd = (t: NoteText, from: number, to: number): number => {
  for (let at = from + 1; at < to; at++) if (t.term(at, 'number') === to) return at;
  return to;
};

const EXTRAS: readonly Extra[] = [
  list('editors', 'edited-by', 'editor', 'edited-and-translated-by'),
  list('translators', 'translated-by', 'translator'),
  report,
  (t, { from, to }, book) => {
    const volume = readVolume(t, from, to);
    if (!volume) return false;
    book.volume = volume;
    book.labels.push({ from, to: volume.to });
    const rest = trim(t, volume.to, to);
    if (rest.to > rest.from) book.volumeTitle = rest;
    return true;
  },
  (t, { from, to }, book) => {
    const volumes = isNumber(t, from) && t.term(from + 1, 'volumes') === to;
    if (volumes) book.volumes = { from, to: from + 1 };
    if (volumes) book.labels.push({ from, to });
    return volumes;
  },
  (t, piece, book) => {
    const edition = readEdition(t, piece);
    // `2., erw. Aufl.`: the comma belongs to the edition
    const numbered =
      edition &&
      t.char(piece.from - 1) === ',' &&
      t.tokens[piece.from - 2]?.kind === 'number' &&
      t.tokens[piece.from - 2]?.dot;
    if (edition) book.edition = numbered ? { from: piece.from - 2, to: piece.to } : edition;
    return edition !== undefined;
  },
  (t, { from, to }, book) => {
    const after = t.term(from, 'series');
    if (!after || after >= to || !isNumber(t, to - 1)) return false;
    book.series = { from, to: after };
    book.seriesNumber = { from: to - 1, to };
    book.labels.push({ from, to });
    return true;
  },
];

/** Cuts what stands between names and imprint into the title and what follows it. */
function readMiddle(t: NoteText, from: number, to: number, book: Draftable): void {
  const parts = pieces(t, from, to);
  let titleTo: number | undefined;
  for (const [k, part] of parts.entries()) {
    const piece = trim(t, part.from, part.to);
    const taken = k > 0 && EXTRAS.some((extra) => extra(t, piece, book));
    if (taken) {
      titleTo ??= Math.min(parts[k - 1]?.to ?? piece.from, book.edition?.from ?? piece.from);
      continue;
    }
    if (titleTo === undefined) {
      const inner = volumeInside(t, piece, book);
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

/** `Title: vol. 1`, `Title vol. 1` without a comma before the volume: where the title ends. */
function volumeInside(t: NoteText, { from, to }: Piece, book: Draftable): number | undefined {
  for (let at = from + 1; at < to; at++) {
    const volume = readVolume(t, at, to);
    if (!volume || volume.to < to) continue;
    book.volume = volume;
    book.labels.push({ from: at, to });
    return at;
  }
  return undefined;
}

/** Names that leave nothing for a title are too many. */
function chooseNames(t: NoteText, to: number, head: Contributors | undefined): Contributors | undefined {
  if (!head) return undefined;
  const rest = trim(t, head.to, to);
  if (rest.from >= rest.to) {
    const [first] = head.shorter;
    return first === undefined ? undefined : shorten(head, first);
  }
  return head;
}

/** `…, February 11, 1864, Vol. II`: the entry of a diary and the volume behind the imprint or short title. */
function takeEntry(t: NoteText, from: number, to: number, book: Draftable): number {
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

/** Reads `[from, to)` as a book. `head` are the names read at its start. */
export function readMonograph(t: NoteText, from: number, to: number, head?: Contributors): Monograph {
  const book: Draftable = { labels: [] };
  const entryFrom = takeEntry(t, head?.to ?? from, to, book);
  const imprint = bracketImprint(t, from, entryFrom) ?? bareImprint(t, from, entryFrom);
  const end = imprint?.from ?? entryFrom;
  if (imprint) book.imprint = imprint;
  const names = chooseNames(t, end, head);
  if (names) book.head = names;
  const start = trim(t, names?.to ?? from, end).from;
  if (start < end) readMiddle(t, start, end, book);
  return book;
}

/** Puts everything but names and title into a draft. */
export function putMonograph(draft: Draft, book: Monograph): void {
  const { imprint } = book;
  for (const { from, to } of book.labels) draft.explain(from, to);
  draft
    .text('volume', book.volume)
    .text('volume-title', book.volumeTitle)
    .text('number-of-volumes', book.volumes ?? imprint?.volumes)
    .text('edition', book.edition ?? imprint?.edition)
    .text('genre', book.genre ?? book.thesis)
    .text('number', book.number)
    .text('collection-title', book.series)
    .text('collection-number', book.seriesNumber)
    .names('editor', book.editors ?? imprint?.editors)
    .names('translator', book.translators ?? imprint?.translators);
  if (!imprint) return;
  draft
    .explain(imprint.from, imprint.to)
    .text('publisher-place', imprint.place)
    .text('publisher', imprint.publisher)
    .date('issued', imprint.date)
    .date('original-date', imprint.original);
}
