import { readDate, yearAt, type DateMention } from '../fields/date.ts';
import { highEdition, splitEdition } from '../fields/edition.ts';
import {
  imprintPieces,
  isBesideImprint,
  isPlace,
  readImprint,
  readPlaces,
  reprintAt,
  type Imprint,
} from '../fields/imprint.ts';
import { pieces, trim, type Piece } from '../fields/pieces.ts';
import { romanValue } from '../fields/roman.ts';
import { seriesBehindYear } from '../fields/series.ts';
import type { NoteText } from '../note-text.ts';
import { proseWords } from '../prose.ts';

/** Publisher, comma, year and first edition behind a place that no gazetteer knows. */
const LONGEST_PUBLISHER = 9;

/** The bracket that holds the imprint: the last one at the end of the range whose inside reads as one. */
export function bracketImprint(t: NoteText, from: number, to: number): Imprint | undefined {
  const open = t.partner[to - 1] ?? -1;
  if (open < from || open >= to - 1 || t.tokens[open]?.kind !== 'bracket') return undefined;
  // `2010 [franz. 2008]`: the bracket holds the first edition's year, not the imprint
  const imprint = readImprint(t, open + 1, to - 1);
  if (yearAt(t, open - 1) && (t.term(open + 1, 'original', 'reprint') || (!imprint?.place && !imprint?.publisher)))
    return undefined;
  return imprint && { ...imprint, from: open, to };
}

/** `The Salt Election of 1951 (1952)`: nothing but the year in the bracket, and a year that closes the title before it. */
export function bracketYear(t: NoteText, from: number, to: number): Imprint | undefined {
  const open = t.partner[to - 1] ?? -1;
  const date = t.char(open) === '(' && open > from && yearAt(t, open - 1) ? readDate(t, open + 1) : undefined;
  return date?.to === to - 1 ? { from: open, to, date } : undefined;
}

/** An imprint without brackets at the end of the range: `Durham/London: Duke UP 2010`, `Paris, Seuil, 2004`, `Bari 1911`. */
export function bareImprint(t: NoteText, from: number, to: number, titleFrom = from): Imprint | undefined {
  const again = reprintAt(t, from, to);
  const end = again >= 0 ? again : (seriesBehindYear(t, from, to)?.open ?? to);
  const bracketed = t.token(end - 1)?.kind === 'bracket' ? (t.partner[end - 1] ?? end) : end;
  if (!yearAt(t, bracketed - 1) && !yearAt(t, end - 2)) return undefined;
  const colon = colonStart(t, from, end);
  const own = colon === undefined ? ownPieces(t, from, end) : [];
  const found = colon ?? commaStart(t, own, bracketed, titleFrom);
  if (found !== undefined) {
    const start = overPlaces(t, from, found);
    return withRange(readImprint(t, start, to), start, to);
  }
  const guess = guessedStart(t, own);
  return guess === undefined ? undefined : withRange(readGuessed(t, guess, to), guess, to);
}

/**
 * Place and publisher at the end of a range whose year stands elsewhere: `Oslo: Skip`, `Skip, Oslo`, `Oslo`. A publisher
 * that no vocabulary knows is one only behind a full stop: `Salt. Skip`.
 */
export function undatedImprint(t: NoteText, from: number, to: number): Imprint | undefined {
  const colon = colonStart(t, from, to);
  if (colon !== undefined) return withRange(readImprint(t, colon, to), colon, to);
  const own = ownPieces(t, from, to);
  const last = own.at(-1);
  if (!last || own.length < 2) return undefined;
  const names = (piece: Piece | undefined): boolean =>
    piece !== undefined && (isPlace(t, piece) || t.hasTerm(piece.from, piece.to, 'publisher-word'));
  const before = own.length > 2 ? own.at(-2) : undefined;
  const after = t.isStop(last.from - 1);
  const first = before && isShort(t, before) && (names(last) || names(before)) ? before : last;
  if (!names(last) && !names(first) && !(after && isShort(t, last))) return undefined;
  return readPlaces(t, first.from, to);
}

const LONGEST_NAME = 6;
const isShort = (t: NoteText, { from, to }: Piece): boolean => to - from <= LONGEST_NAME && t.isCapitalised(from);

/** `Place: Publisher Year`: the place starts after the comma or full stop before the colon. */
function colonStart(t: NoteText, from: number, to: number): number | undefined {
  for (let colon = to - 1; colon > from; colon--) {
    const partner = t.partner[colon] ?? -1;
    if (partner >= from && partner < colon) {
      colon = partner;
      continue;
    }
    if (t.char(colon) !== ':') continue;
    const start = placeStart(t, from, colon);
    const place = { from: start, to: colon };
    const isImprint =
      start > from &&
      colon - start <= 6 &&
      (isPlace(t, place) ||
        (isSentenceCase(t, place) && to - colon <= LONGEST_PUBLISHER) ||
        (t.hasTerm(start, colon, 'publisher-word') && endsInPlace(t, colon + 1, to)));
    return isImprint ? start : undefined;
  }
  return undefined;
}

/** `Foreign Salt Publishing House: Oslo 1999`: the place behind the colon. */
function endsInPlace(t: NoteText, from: number, to: number): boolean {
  const date = dateBefore(t, from, to);
  return date !== undefined && isPlace(t, trim(t, from, date.from));
}

/** Where the place before a colon starts: `Princeton, NJ` has a comma inside. */
function placeStart(t: NoteText, from: number, colon: number): number {
  const starts: number[] = [];
  for (let at = colon; at > from && starts.length < 2; at--) if (at < colon && startsPiece(t, at)) starts.push(at);
  const [near = from, far] = starts;
  return far !== undefined && t.char(near - 1) === ',' && isPlace(t, { from: far, to: colon }) ? far : near;
}

/** Place, publisher and year at most; editions, series and the like stand between them. */
const MOST_PIECES = 3;

/** `trad. it. il Mulino, Bologna 1999`: the publisher of the translation rather than its translator. */
function afterTranslation(t: NoteText, piece: Piece): Piece {
  const after = t.term(piece.from, 'translated-by', 'translator');
  const publisher = after > 0 && after < piece.to && t.hasTerm(after, piece.to, 'publisher-word');
  return publisher ? { from: after, to: piece.to } : piece;
}

/** The piece at which the last place, publisher and year can start. */
function ownPieces(t: NoteText, from: number, to: number): Piece[] {
  return imprintPieces(t, from, to)
    .map((piece) => afterTranslation(t, piece))
    .filter((piece, k) => k === 0 || !isBesideImprint(t, piece));
}

/** `Wien, München 1998`: the place found has others before it. */
function overPlaces(t: NoteText, from: number, found: number): number {
  let start = found;
  for (const piece of pieces(t, from, found - 1).toReversed()) {
    if (piece.from === from || !isPlace(t, piece)) break;
    start = piece.from;
  }
  return start;
}

const LONGEST_DATE = 4;

/** The date that ends right before `to`. */
function dateBefore(t: NoteText, from: number, to: number): DateMention | undefined {
  for (let at = to - 1; at >= Math.max(from, to - LONGEST_DATE); at--) {
    const date = readDate(t, at);
    if (date?.to === to) return date;
  }
  return undefined;
}

/** `Place, Publisher, Year`, `Publisher, Place Year`, `Place Year`; the year ends before `dateTo`. */
function commaStart(t: NoteText, own: readonly Piece[], dateTo: number, titleFrom: number): number | undefined {
  for (let k = Math.max(1, own.length - MOST_PIECES); k < own.length; k++) {
    const piece = own[k];
    if (!piece) continue;
    const date = dateBefore(t, piece.from, Math.min(piece.to, dateTo));
    const named = splitEdition(t, piece).at(-1) ?? piece;
    const place = date ? trim(t, named.from, highEdition(t, date.from)?.from ?? date.from) : named;
    const publisherFirst =
      k < own.length - 1 &&
      piece.to - piece.from <= LONGEST_PUBLISHER &&
      proseWords(t, piece) === 0 &&
      t.hasTerm(piece.from, piece.to, 'publisher-word');
    if (publisherFirst) return piece.from;
    if (place.to <= place.from || !isPlace(t, place)) continue;
    const publisher = own[k - 1];
    const year = own[k + 1];
    const parted =
      publisher && year && yearAt(t, year.from) > 0 && [publisher, piece, year].every((one) => isApart(t, one));
    if (parted && publisher.from > titleFrom) return publisher.from;
    return date && publisher && follows(t, titleFrom, publisher) && looksLikePublisher(t, publisher)
      ? publisher.from
      : piece.from;
  }
  return undefined;
}

/** `Salt. Skip. Oslo. 1999`: a few words between full stops. */
const isApart = (t: NoteText, { from, to }: Piece): boolean => t.isStop(from - 1) && to - from <= LONGEST_NAME;

/** Behind the title; behind editors, the words may be one more of them. */
const follows = (t: NoteText, titleFrom: number, { from }: Piece): boolean =>
  from > titleFrom && !t.hasTerm(titleFrom, from, 'edited-by');

const LONGEST_SHORT_PUBLISHER = 4;
const SMALL_WORD = /^(?:il|la|lo|i|gli|le|di|del|e|&)$/;

/** `Nazionalfascismo, Gobetti, Torino 1923`: a short name before the place and its year, which no vocabulary holds. */
function looksLikePublisher(t: NoteText, { from, to }: Piece): boolean {
  if (
    to - from > LONGEST_SHORT_PUBLISHER ||
    t.term(from, 'volume', 'series', 'edited-by', 'genre-conference', 'genre-paper', 'genre-report')
  )
    return false;
  for (let at = from; at < to; at++)
    if (t.tokens[at]?.kind !== 'word' || t.tokens[at]?.dot || !(t.isCapitalised(at) || SMALL_WORD.test(t.norm(at))))
      return false;
  return t.text[t.token(from - 1)?.start ?? 0] === ',' && t.isCapitalised(to - 1) && romanValue(t.norm(to - 1)) === 0;
}

/** `Author, Title, Place, Publisher, 1998`: a place that no gazetteer knows, told by its position alone. */
function guessedStart(t: NoteText, own: readonly Piece[]): number | undefined {
  const [place, publisher, date] = own.slice(-MOST_PIECES);
  if (own.length <= MOST_PIECES || !place || !publisher || !date) return undefined;
  const sane = isSentenceCase(t, place) && t.isCapitalised(publisher.from) && publisher.to - publisher.from <= 6;
  return sane && readDate(t, date.from)?.precision === 'year' ? place.from : undefined;
}

const readGuessed = (t: NoteText, from: number, to: number): Imprint | undefined => {
  const imprint = readImprint(t, from, to);
  return imprint && { ...imprint, guessed: true };
};

const withRange = (imprint: Imprint | undefined, from: number, to: number): Imprint | undefined =>
  imprint && { ...imprint, from, to };

const startsPiece = (t: NoteText, at: number): boolean => {
  const before = t.token(at - 1);
  return (
    before !== undefined &&
    (before.text === ',' ||
      before.text === '.' ||
      before.text === '?' ||
      before.text === '!' ||
      before.kind === 'bracket' ||
      before.kind === 'quote' ||
      (before.dot && endsSentence(t, at - 1)))
  );
};

/** A full stop after a whole word, or after the edition: `1870. 3. ed. São Paulo: …`. */
function endsSentence(t: NoteText, at: number): boolean {
  const word = t.char(at);
  if (word.length > 3 || [at - 2, at - 1, at].some((from) => t.term(from, 'edition') === at + 1)) return true;
  return word.length > 1 && !t.isCapitalised(at) && !t.hits(at).some(({ abbreviated }) => abbreviated);
}

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

/** `Salzrecht, 2008`, `Salzrecht, 9. Aufl. 2019`: lawyers, who name the author by surname alone, print the year alone. */
export function yearImprint(t: NoteText, from: number, to: number): Imprint | undefined {
  const last = pieces(t, from, to).at(-1);
  const year = last && splitEdition(t, last).at(-1);
  if (!last || !year || last.from === from || !yearAt(t, year.from) || year.to > year.from + 1) return undefined;
  return withRange(readImprint(t, last.from, to), last.from, to);
}
