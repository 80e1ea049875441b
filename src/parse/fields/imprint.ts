import { places as placeNames } from '../../../locales/index.ts';
import type { Term } from '../../model/index.ts';
import type { NoteText } from '../note-text.ts';
import { fact } from '../words.ts';
import { fold } from '../tokens.ts';
import { readContributors, type Contributors } from './contributors.ts';
import { readDate, yearAt, type DateMention } from './date.ts';
import { highEdition, readEdition, splitEdition } from './edition.ts';
import { pieces, trim, type Piece } from './pieces.ts';
import { readSeries, seriesBehindPublisher, seriesBehindYear, type SeriesMention } from './series.ts';
import { readReportNumber, type ReportNumber } from './report-number.ts';

/** Place, publisher, date and what else stands with them; token ranges. */
export interface Imprint extends Piece {
  readonly place?: Piece | undefined;
  readonly publisher?: Piece | undefined;
  readonly date?: DateMention | undefined;
  readonly edition?: Piece | undefined;
  /** `n.d.` stands for the date. */
  readonly undated?: true | undefined;
  /** The edition's number where it is set high before the year: `³1982`. */
  readonly highEdition?: string | undefined;
  /** The first edition's year: `[1966]`, `[franz. 2006]`, `1st edn, 1938`. */
  readonly original?: DateMention | undefined;
  readonly editors?: Contributors | undefined;
  readonly translators?: Contributors | undefined;
  readonly volumes?: Piece | undefined;
  readonly series?: SeriesMention | undefined;
  /** `PhD thesis`: then the publisher is the university. */
  readonly genre?: Piece | undefined;
  /** The place is told by its position alone. */
  readonly guessed?: true | undefined;
  /** `Cmnd. 1811` */
  readonly report?: ReportNumber | undefined;
}

type Draft = { -readonly [K in keyof Imprint]: Imprint[K] };

/** All imprints have one shape. */
const newImprint = (from: number, to: number): Draft => ({
  from, to, place: undefined, publisher: undefined, date: undefined, edition: undefined, undated: undefined,
  highEdition: undefined, original: undefined, editors: undefined, translators: undefined, volumes: undefined,
  series: undefined, genre: undefined, guessed: undefined, report: undefined,
}); // prettier-ignore

const PLACES: ReadonlySet<string> = new Set(placeNames.map((place) => fold(place).replace(/[.,]/g, '')));

const LONGEST_CITY = 3;
const STATE = /^[A-Z]{2}$/;

/** `Sandby, N.J.`, `Lund, Mass.`, `Holm, CT`, `Holm CT`: a city and its state, whether the gazetteer knows the city or not. */
function hasRegion(t: NoteText, { from, to }: Piece): boolean {
  const comma = t.find(',', from, to);
  if (comma < 0) return to - from > 1 && STATE.test(t.char(to - 1)) && PLACES.has(fold(t.slice(from, to - 1)));
  if (comma <= from || comma - from > LONGEST_CITY || comma >= to - 1 || !t.isCapitalised(comma + 1)) return false;
  for (let at = from; at < comma; at++) if (!t.isCapitalised(at)) return false;
  return t.term(comma + 1, 'region') === to || (comma === to - 2 && STATE.test(t.char(to - 1)));
}

/** The pieces of an imprint: the state stays with its city (`Princeton University Press, Princeton, NJ`). */
export function imprintPieces(t: NoteText, from: number, to: number, marks = ','): Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces(t, from, to, marks)) {
    const city = found.at(-1);
    const stays = city && t.char(piece.from - 1) === ',' && !t.isStop(piece.from - 1);
    // `Skip, New York`: what is a city, too, is no state
    if (stays && hasRegion(t, { from: city.from, to: piece.to }) && !isPlace(t, piece))
      found[found.length - 1] = { from: city.from, to: piece.to };
    else found.push(piece);
  }
  return found;
}

/** `Köln u. a.`, `Wien (usw.)`: the places that are not named go with the one that is. */
function withoutOthers(t: NoteText, { from, to }: Piece): Piece {
  const open = t.token(to - 1)?.kind === 'bracket' ? (t.partner[to - 1] ?? -1) : -1;
  if (open > from) return t.term(open + 1, 'et-al') === to - 1 ? { from, to: open } : { from, to };
  if (t.mentions('et-al'))
    for (let at = from + 1; at < to; at++) if (t.term(at, 'et-al') === to) return { from, to: at };
  return { from, to };
}

const FIRST_LETTERS = /^[\p{L}\p{M}]+/u;
const firstLetters = (text: string): string => FIRST_LETTERS.exec(text)?.[0] ?? '';

let openers: ReadonlySet<string> | undefined;

/** A place may begin with the word: its first letters, up to a hyphen or an apostrophe, are those of one. */
const opensPlace = fact(({ norm }) => (openers ??= new Set([...PLACES].map(firstLetters))).has(firstLetters(norm)));

/** The whole piece is a known place of publication, a city with its state, or several joined by `/`, `and`, a dash. */
export function isPlace(t: NoteText, piece: Piece): boolean {
  const { from, to } = withoutOthers(t, piece);
  if (to <= from) return false;
  if (hasRegion(t, { from, to })) return true;
  const first = t.tokens[from];
  if (first?.kind === 'word' && !opensPlace(first.word)) return false;
  const whole = fold(t.slice(from, to)).replace(/[.,[\]()]/g, '');
  if (PLACES.has(whole)) return true;
  const parts = whole.split(/\s*(?:[/;–-]| and | und | et | & | y | e )\s*/);
  return parts.length > 1 && parts.every((part) => PLACES.has(part));
}

/** A date that ends at `to`, with the year of the first edition in brackets behind or before it. */
function readClosingDate(
  t: NoteText,
  from: number,
  to: number,
): { date: DateMention; original?: DateMention } | undefined {
  let end = to;
  let original: DateMention | undefined;
  let reprinted = false;
  if (t.char(end - 1) === ']' || t.char(end - 1) === ')') {
    const open = t.partner[end - 1] ?? -1;
    for (let at = open + 1; open >= from && at < end - 1 && !original; at++) original = readDate(t, at);
    if (original) end = open;
    // `Bari, Laterza, 1964 (rist. Milano, Unicopli, 1993)`: the later edition is another book
    reprinted = original !== undefined && yearAt(t, open - 1) > 0 && t.term(open + 1, 'reprint') > 0;
    if (reprinted) original = undefined;
  }
  for (let at = end - 1; at >= from && end - at <= 9; at--) {
    const date = readDate(t, at);
    if (date?.to !== end) continue;
    const longer = at > from ? readDate(t, at - 1) : undefined;
    if (longer?.to === end) continue;
    const wider = widest(t, from, at, end) ?? date;
    const before = original || reprinted ? undefined : bracketedYear(t, wider.from - 1);
    if (before) return { date: { ...wider, from: before.from - 1 }, original: before };
    return { date: wider, ...(original && { original }) };
  }
  if (original) return { date: original };
  return undefined;
}

/** `[1966] 2005`: the first edition's year alone in the bracket that ends at a token. */
function bracketedYear(t: NoteText, close: number): DateMention | undefined {
  const open = close < 0 ? -1 : (t.partner[close] ?? -1);
  const year = t.char(open) === '[' ? readDate(t, open + 1) : undefined;
  return year?.to === close ? year : undefined;
}

/** The longest date that ends at `end`: `12 Mar. 1964` rather than `1964`. */
function widest(t: NoteText, from: number, at: number, end: number): DateMention | undefined {
  for (let start = Math.max(from, at - 8); start < at; start++) {
    const date = readDate(t, start);
    if (date?.to === end) return date;
  }
  return undefined;
}

/** `Skipper: Oslo 1999`, `Salt Press: Sandby`: the known place, or else the publisher's word, tells which is which. */
export const isReversed = (t: NoteText, left: Piece, right: Piece): boolean =>
  !isPlace(t, left) &&
  (isPlace(t, right) ||
    (t.hasTerm(left.from, left.to, 'publisher-word') && !t.hasTerm(right.from, right.to, 'publisher-word')));

/** `Oxford: OUP` and the like, without date: place and publisher by colon, gazetteer, words of publishers, or order. */
function placeAndPublisher(t: NoteText, parts: readonly Piece[], draft: Draft): void {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return;
  const colon = t.find(':', first.from, last.to);
  if (colon > first.from && colon < last.to - 1) {
    const [left, right] = [trim(t, first.from, colon), trim(t, colon + 1, last.to)];
    const [place, publisher] = isReversed(t, left, right) ? [right, left] : [left, right];
    draft.place = place;
    draft.publisher = publisher;
    return;
  }
  const isPublisher = (piece: Piece): boolean => t.hasTerm(piece.from, piece.to, 'publisher-word', 'corporate-word');
  if (parts.length === 1) {
    const words = first.to - first.from;
    const known = isPlace(t, first);
    // `OUP`, `Lund & Ek`, `re.press`: capitals, partners and publishers' words are no places
    const acronym = words === 1 && /^\p{Lu}{2,}$/u.test(t.char(first.from));
    const partners = t.find('&', first.from, first.to) > 0;
    if (known || !(isPublisher(first) || acronym || partners)) draft.place = first;
    else draft.publisher = first;
    return;
  }
  const places = parts.findIndex((piece) => !isPlace(t, piece));
  if (places < 0 || places > 1) {
    // `Wien, München`, `Paris, La Haye, Mouton`
    draft.place = { from: first.from, to: parts.at(places < 0 ? -1 : places - 1)?.to ?? first.to };
    const publisher = parts[places];
    if (publisher) draft.publisher = { from: publisher.from, to: last.to };
    return;
  }
  const lastIsPlace = isPlace(t, last);
  const firstIsPlace = isPlace(t, { from: first.from, to: first.to });
  if (firstIsPlace || !(lastIsPlace || isPublisher(first))) {
    draft.place = first;
    const publisher = parts[1];
    if (publisher) draft.publisher = { from: publisher.from, to: last.to };
  } else {
    draft.publisher = { from: first.from, to: parts.at(-2)?.to ?? first.to };
    draft.place = last;
  }
}

/** Reads one comma-separated piece into its slot; false where the piece is none of its kind. */
type Slot = (t: NoteText, piece: Piece, draft: Draft) => boolean;

const contributorsSlot =
  (slot: 'editors' | 'translators', terms: readonly Term[]): Slot =>
  (t, { from, to }, draft) => {
    // `Ed. Minerva`: a capital begins a publisher's name, not a role
    if (t.isCapitalised(from) && t.term(from, 'publisher-word')) return false;
    const mark = t.term(from, ...terms);
    const list = mark ? readContributors(t, mark, to) : undefined;
    if (list) draft[slot] = list;
    return list !== undefined;
  };

/** What a piece can be; the first that takes it wins, what none takes is place or publisher. */
const SLOTS: readonly Slot[] = [
  contributorsSlot('editors', ['edited-by', 'editor', 'edited-and-translated-by']),
  contributorsSlot('translators', ['translated-by', 'translator']),
  (t, { from, to }) => {
    const after = t.term(from, 'introduced-by');
    return after > 0 && readContributors(t, after, to)?.to === to;
  },
  (t, { from, to }, draft) => {
    const edition = readEdition(t, { from, to });
    if (edition) draft.edition = edition;
    return edition !== undefined;
  },
  (t, { from, to }, draft) => {
    const volumes = t.tokens[from]?.kind === 'number' && t.term(from + 1, 'volumes') === to;
    if (volumes) draft.volumes = { from, to: from + 1 };
    return volumes;
  },
  (t, piece, draft) => {
    const report = readReportNumber(t, piece);
    if (report) draft.report = report;
    return report !== undefined;
  },
  (t, piece, draft) => {
    const thesis = t.hasTerm(piece.from, piece.to, 'genre-thesis');
    if (thesis) draft.genre = piece;
    return thesis;
  },
  (t, piece, draft) => {
    const series = readSeries(t, piece);
    if (series) draft.series = series;
    return series !== undefined;
  },
  (t, { from, to }, draft) => {
    const undated = t.term(from, 'no-date') === to;
    if (undated) draft.undated = true;
    return undated;
  },
  (t, { from, to }) => t.term(from, 'no-place', 'no-publisher', 'reprint', 'original') === to,
];

/** Puts a piece into its slot; false where it has none. The vocabulary or a quotation mark tells each of them. */
const takes = (t: NoteText, piece: Piece, draft: Draft): boolean =>
  (t.hasPhrase(piece.from, piece.to) || t.tokens[piece.from]?.kind === 'quote') &&
  SLOTS.some((slot) => slot(t, piece, draft));

/** The piece stands beside place and publisher: an edition, a series, who translated. */
export const isBesideImprint = (t: NoteText, piece: Piece): boolean =>
  takes(t, trim(t, piece.from, piece.to), newImprint(piece.from, piece.to));

const afterReprint = (t: NoteText, at: number): number => {
  const after = t.term(at, 'reprint');
  return after && t.isCapitalised(after) ? after : at;
};

const yearOf = (mention: DateMention | undefined): number => mention?.date['date-parts']?.[0][0] ?? 0;

/** The comma before a later edition behind the imprint proper: `1981, rééd. Fayard, 1998`; -1 where none is. */
export function reprintAt(t: NoteText, from: number, to: number): number {
  if (!t.mentions('reprint')) return -1;
  for (let at = from; at < to; at = t.skip(at))
    if (t.char(at) === ',' && yearAt(t, at - 1) && t.term(at + 1, 'reprint')) return at;
  return -1;
}

/** What stands around the imprint proper: `1938; repr. …`, `…; 1st edn, 1938`, `…, rééd. 1998`. */
interface OtherEdition extends Piece {
  readonly date: DateMention;
}

/** The year of another edition before or after the imprint proper, and where that lies. */
function readOtherEdition(t: NoteText, from: number, to: number): OtherEdition | undefined {
  const semicolon = t.find(';', from, to);
  const at = semicolon >= 0 ? semicolon : reprintAt(t, from, to);
  if (at < 0) return undefined;
  const first = t.term(from, 'original') || from;
  const head = readDate(t, t.char(first) === ',' ? first + 1 : first);
  if (head?.precision === 'year' && head.to === at && readClosingDate(t, at + 1, to))
    return { from: at + 1, to, date: head };
  const tail = readClosingDate(t, at + 1, to);
  if (!tail || !readClosingDate(t, from, at)) return undefined;
  return { from, to: at, date: tail.date };
}

/**
 * An imprint that fills `[from, to)` (the inside of a bracket, or a tail without one); `undefined` where neither a date
 * nor a `place: publisher` is there. Chicago, MHRA, German and Romance orders alike.
 */
export function readImprint(t: NoteText, from: number, to: number): Imprint | undefined {
  const other = readOtherEdition(t, from, to);
  const series = seriesBehindYear(t, from, to);
  const start = other?.from ?? from;
  const end = series?.open ?? other?.to ?? to;
  const closing = readClosingDate(t, start, end);
  const dates = [closing?.date, other?.date ?? closing?.original];
  // `1989; repr. 1998`: the earlier year is the first edition's, whichever stands first
  const [date, original] = other && yearOf(dates[0]) < yearOf(dates[1]) ? dates.toReversed() : dates;
  const draft = newImprint(from, to);
  draft.date = date;
  draft.original = original;
  draft.series = series;
  const high = closing && highEdition(t, closing.date.from);
  if (high) draft.highEdition = high.number;
  const open = imprintPieces(t, start, high?.from ?? closing?.date.from ?? end, ',;')
    .flatMap((piece) => splitEdition(t, piece))
    .filter((piece) => !takes(t, piece, draft))
    // `reprint New York: X`: the word belongs to the date
    .map((piece) => trim(t, afterReprint(t, piece.from), piece.to))
    .filter((piece) => piece.to > piece.from);
  const [opening, last] = [open[0], open.at(-1)];
  if (draft.genre && opening && last && !(opening === last && isPlace(t, opening)))
    draft.publisher = { from: opening.from, to: last.to };
  else placeAndPublisher(t, open, draft);
  splitSeries(t, draft);
  // Without a date only `Place: Publisher` is an imprint.
  return draft.date || draft.undated || (draft.place && draft.publisher && t.find(':', from, to) >= 0)
    ? draft
    : undefined;
}

/** Place and publisher that fill a range without a date. */
export function readPlaces(t: NoteText, from: number, to: number): Imprint {
  const draft = newImprint(from, to);
  const parts = imprintPieces(t, from, to)
    .filter((piece) => !takes(t, piece, draft))
    .map((piece) => trim(t, piece.from, piece.to))
    .filter((piece) => piece.to > piece.from);
  const [only] = parts;
  // A place is known; what is not is a publisher.
  if (only && parts.length === 1 && !isPlace(t, only) && t.find(':', only.from, only.to) < 0) draft.publisher = only;
  else placeAndPublisher(t, parts, draft);
  splitSeries(t, draft);
  return draft;
}

/** Takes the series in a bracket off the publisher. */
function splitSeries(t: NoteText, draft: Draft): void {
  const beside = draft.publisher && seriesBehindPublisher(t, draft.publisher.from, draft.publisher.to);
  if (!draft.publisher || !beside) return;
  draft.series = beside;
  draft.publisher = { from: draft.publisher.from, to: beside.open };
}
