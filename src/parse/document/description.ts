import type { CslType } from '../../model/index.ts';
import type { Draft } from '../draft.ts';
import { fullName, readCorrespondents, readOfficials, type Correspondents } from '../fields/correspondents.ts';
import { readDate, type DateMention } from '../fields/date.ts';
import { isSymbol } from '../fields/archive/signature.ts';
import { isPlace } from '../fields/imprint.ts';
import { pieces, trim, type Piece } from '../fields/pieces.ts';
import { isWeekday } from '../fields/weekday.ts';
import type { Frame } from '../frame.ts';
import type { NoteText } from '../note-text.ts';

/** What a note says of a document beside where it lies: who wrote it, what it is, its day. */
export interface Description extends Piece {
  /** Without the date and the words that lead up to it. */
  readonly title: Piece;
  readonly date: DateMention | undefined;
  /** Its number among the papers of a body. */
  readonly symbol: Piece | undefined;
  readonly letter: Correspondents | undefined;
  /** What holds it: `…, in: Klagen über Salz`. */
  readonly container: Piece | undefined;
}

/** The document's own date: the last one, where nothing but a preposition or `n.d.` stands behind it. */
function closingDate(t: NoteText, from: number, to: number): DateMention | undefined {
  let found: DateMention | undefined;
  for (let at = from; at < to; at++) {
    if (t.tokens[at]?.kind === 'quote' && (t.partner[at] ?? -1) > at) at = t.partner[at] ?? at;
    const date = readDate(t, at);
    if (!date || date.to > to) continue;
    found = date;
    at = date.to - 1;
  }
  if (!found) return undefined;
  const rest = trim(t, found.to, to);
  const closes = rest.to <= rest.from || t.term(rest.from, 'in') === rest.to;
  // A year alone is the document's date only where a comma sets it off: `Report on 1968` is a title.
  return closes && (found.precision !== 'year' || t.char(found.from - 1) === ',') ? found : undefined;
}

/** `… pe plan balcanic în 24 April 1969`, `Brief vom 3. Mai`, `lettre du 3 mai`, `Bergen, le 3 mai`: up to the title's end. */
function titleEnd(t: NoteText, from: number, whole: number): number {
  const { to } = trim(t, from, whole);
  const led = to - 1 > from && t.term(to - 1, 'in', 'dated') === to;
  const end = led || (to - 1 > from && isWeekday(t.norm(to - 1))) ? to - 1 : to;
  if (!led) return end;
  const last = pieces(t, from, end).at(-1);
  const place = last && trim(t, last.from, last.to);
  return place && place.from > from && isPlace(t, place) ? trim(t, from, place.from).to : end;
}

/** The number of a paper at either end of its description: `CP (50) 18, ‘Salt’`, `‘Salt’, 3 May 1951, CP (50) 18`. */
function symbolIn(t: NoteText, { from, to }: Piece): { symbol: Piece | undefined; rest: Piece } {
  const parts = pieces(t, from, to).map((piece) => trim(t, piece.from, piece.to));
  const [first, second] = parts;
  const last = parts.at(-1);
  if (first && second && isSymbol(t, first) && t.tokens[second.from]?.kind === 'quote')
    return { symbol: first, rest: { from: second.from, to } };
  if (last && last !== first && isSymbol(t, last)) return { symbol: last, rest: trim(t, from, last.from) };
  return { symbol: undefined, rest: { from, to } };
}

/** `n.d. [1908]`: a date that the author of the notes adds. */
function guessedDate(t: NoteText, from: number, to: number): DateMention | undefined {
  const open = to - 1 > from ? (t.partner[to - 1] ?? -1) : -1;
  return open > from ? readDate(t, open + 1) : undefined;
}

/** Who wrote to whom, perhaps with the telegram's number behind: `Embassy Oslo to State, tel. 12`. */
function lettersIn(t: NoteText, title: Piece): Correspondents | undefined {
  const [first, second] = pieces(t, title.from, title.to);
  const numbered = second && t.term(trim(t, second.from, second.to).from, 'genre-telegram', 'number') > 0;
  return (
    readCorrespondents(t, title.from, numbered && first ? first.to : title.to) ??
    readOfficials(t, title.from, title.to) ??
    (first && second && !t.term(first.from, 'genre-telegram', 'genre-letter')
      ? readCorrespondents(t, title.from, first.to)
      : undefined)
  );
}

const LONGEST_PLACE = 4;

/** `an Nils Berg, Intendant der Provinz, Les Rousses`: a place, known or not, closes what a dated letter says of people. */
function withoutPlace(t: NoteText, title: Piece, { recipient }: Correspondents): Piece {
  const last = pieces(t, title.from, title.to).at(-1);
  // `Telegram from Lund to the agents in Bergen, Norway`
  if (t.term(title.from, 'genre-telegram', 'genre-letter')) return title;
  if (!last || last.from <= recipient.from || last.from <= title.from || last.to - last.from > LONGEST_PLACE)
    return title;
  const place = trim(t, last.from, last.to);
  for (let at = place.from; at < place.to; at++) if (!t.isCapitalised(at) && t.token(at)?.kind !== 'dash') return title;
  return trim(t, title.from, last.from);
}

/** `…, in: Klagen über Salz`: the words that lead up to what holds the document, and where it starts. */
function findContainer(t: NoteText, { from, to }: Piece): { readonly at: number; readonly from: number } | undefined {
  for (let at = from + 1; at < to - 2; at = t.skip(at)) {
    const after = t.char(at - 1) === ',' ? t.term(at, 'in') : 0;
    if (after && t.char(after) === ':' && t.isCapitalised(after + 1)) return { at, from: after + 1 };
  }
  return undefined;
}

export function readDescription(t: NoteText, everything: Piece): Description {
  const held = findContainer(t, everything);
  const whole = held ? trim(t, everything.from, held.at) : everything;
  const container = held && trim(t, held.from, everything.to);
  const { symbol, rest } = symbolIn(t, whole);
  const { from, to } = rest;
  const last = pieces(t, from, to).at(-1);
  const undated = last && t.term(trim(t, last.from, last.to).from, 'no-date') > 0 ? last.from : undefined;
  const date = undated === undefined ? closingDate(t, from, to) : guessedDate(t, undated, to);
  const end = undated ?? date?.from;
  const said = trim(t, from, end === undefined ? to : titleEnd(t, from, end));
  const letter = lettersIn(t, said);
  const title = letter && date?.precision === 'day' ? withoutPlace(t, said, letter) : said;
  return { from: everything.from, to: everything.to, title, date, symbol, letter, container };
}

const GENRES = ['genre-document', 'genre-letter', 'genre-telegram', 'genre-report', 'genre-manuscript'] as const;

/** `Salt Committee, Minutes`; `Holm, minute`; or a title alone. */
function putTitle(draft: Draft, { t, head }: Frame, title: Piece): void {
  const parts = pieces(t, title.from, title.to);
  const [first] = parts;
  if (!first) return;
  if (t.term(first.from, 'corporate-word') > 0 && parts.length > 1) {
    draft.literal('author', { from: first.from, to: parts.at(-2)?.to ?? first.to }).text('title', parts.at(-1));
    return;
  }
  const person =
    head?.from === title.from &&
    head.names.length <= 3 &&
    head.to < title.to &&
    (!head.bare || t.term(head.to + 1, ...GENRES) === title.to) &&
    !t.hasTerm(head.from, head.to, ...GENRES, 'archive-word');
  if (person) draft.names('author', head).text('title', { from: head.to, to: title.to });
  else draft.text('title', title);
}

/** Author, recipient, title and day of a document. */
export function putDescription(draft: Draft, frame: Frame, description: Description): void {
  const { t, head, open } = frame;
  const { from, to, title, date, letter, symbol, container } = description;
  draft.date('issued', date).explain(title.to, to).text('number', symbol).text('container-title', container);
  if (letter) {
    draft.names('author', letter.author).names('recipient', fullName(letter.recipient)).text('title', title);
  } else if (open >= from && (t.partner[open] ?? to) < to) {
    if (head && head.from >= from) draft.names('author', head);
    draft.text('title', { from: open + 1, to: t.partner[open] ?? to }).bonus(0.3);
  } else putTitle(draft, frame, title);
}

export function typeOf(t: NoteText, { from, to, letter }: Description): CslType {
  if (to <= from) return 'document';
  if (letter || t.term(from, 'genre-letter', 'genre-telegram')) return 'personal_communication';
  if (t.hasTerm(from, to, 'genre-interview')) return 'interview';
  return t.hasTerm(from, to, 'genre-manuscript') ? 'manuscript' : 'document';
}
