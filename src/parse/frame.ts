import { readContributors, shorten, type Contributors } from './fields/contributors.ts';
import { readDate, yearAt } from './fields/date.ts';
import { readHeadDate, type HeadDate } from './fields/head-date.ts';
import { hasInitial, isGivenNameAt, isKnownByGiven } from './fields/given-names.ts';
import type { LocatorMention } from './fields/locator.ts';
import { extent, isInside } from './fields/page-range.ts';
import { isPlace } from './fields/imprint.ts';
import { readInvertedPerson } from './fields/inverted-person.ts';
import { charactersEnd } from './fields/person.ts';
import { pieces, trim, type Piece } from './fields/pieces.ts';
import { readTail, type Tail } from './fields/tail.ts';
import type { Draft } from './draft.ts';
import type { Glossary } from './glossary.ts';
import { readMonograph, type Monograph } from './monograph/index.ts';
import type { NoteText } from './note-text.ts';
import { fold } from './tokens.ts';

/**
 * What every construct needs to know of a stretch of text, found once: its tail (places, addresses), a title in
 * quotation marks, the names before it, and where `in` opens a container.
 */
export interface Frame {
  readonly t: NoteText;
  readonly glossary: Glossary;
  readonly from: number;
  readonly to: number;
  readonly tail: Tail;
  /** The quoted title's opening and closing marks, -1 where there is none. */
  readonly open: number;
  readonly close: number;
  /** Behind the quoted title and the characters that it is a transliteration of. */
  readonly titleTo: number;
  /** Names at the start. */
  readonly head: Contributors | undefined;
  /** The date behind the names, where it stands there: `Holm, A. (1999)`. */
  readonly issued: HeadDate | undefined;
  /** A name directly before the bracket that the stretch fills: `the anthropologist Mary Douglas (Purity and Danger, p. 2)`. */
  readonly outside: Contributors | undefined;
  /** Where the title starts (after names and their punctuation), or the segment. */
  readonly titleFrom: number;
  /** The stretch read as a book, on demand and once. */
  readonly book: () => Monograph;
  /** The word that opens a container (`in`, `dans`), -1 where none does. */
  readonly inAt: number;
}

const LONGEST_OUTSIDE = 4;
/** Place and publisher, in tokens. */
const LONGEST_PUBLISHER = 12;
const TITLE_BEFORE = new Set([',', ':', '.', ';', ')', ']']);

/** A quotation that can be a title: at the start, after names and a comma or colon, or after a full stop. */
function findQuotedTitle(t: NoteText, from: number, to: number): number {
  for (let at = from; at < to; at = t.skip(at)) {
    if (t.tokens[at]?.kind !== 'quote') continue;
    const partner = t.partner[at] ?? -1;
    if (partner < at || partner >= to) continue;
    const before = t.token(at - 1);
    if (at > from && namesSeries(t, from, at)) continue;
    if (at === from || (before && (TITLE_BEFORE.has(before.text) || before.dot)) || onlyStray(t, from, at)) return at;
  }
  return -1;
}

/** `coll. « Points »`, `Paris, Minuit, « Le sens commun »`: a quotation beside an imprint is a series. */
function namesSeries(t: NoteText, from: number, quote: number): boolean {
  for (let at = Math.max(from, quote - 2); at < quote; at++)
    if (t.norm(at).length > 1 && t.term(at, 'series') === quote) return true;
  if (t.char(quote - 1) !== ',') return false;
  const before = pieces(t, Math.max(from, quote - LONGEST_PUBLISHER), quote - 1);
  return before.slice(-2).some((piece, k) => (k > 0 || piece.from > from) && isPlace(t, piece));
}

const onlyStray = (t: NoteText, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (t.tokens[at]?.kind !== 'quote') return false;
  return true;
};

/** `B. Bianchi`, `Bianchi B.`: a name that no title begins with. */
const readsOn = (t: NoteText, at: number, end: number): boolean =>
  t.isInitial(at) || readInvertedPerson(t, at, end) !== undefined;

/** What follows the whole list can be a title: `Jean Roux, Charles Adam, Paris, 1990` is the life of Adam. */
function leavesTitle(t: NoteText, list: Contributors, end: number): boolean {
  const [piece] = pieces(t, trim(t, list.to, end).from, end);
  return t.char(list.to) === ',' && piece !== undefined && t.isCapitalised(piece.from) && !isPlace(t, piece);
}

/** A list of names without `and` may run on into the title: which of its lengths is meant. */
function chooseHead(t: NoteText, list: Contributors, quoted: boolean, end: number): Contributors | undefined {
  const after = t.char(list.to);
  const [first] = list.names;
  const named = (): boolean => !list.bare && first !== undefined && isKnownByGiven(first);
  const closed = t.isStop(list.to) && closesNaturally(t, list, named, end);
  const stops =
    (',:('.includes(after || ' ') && (!t.isStop(list.to) || list.inverted || closed || named())) ||
    (list.inverted && (t.token(list.to - 1)?.dot ?? false)) ||
    (list.role === 'editor' && (after === '.' || t.char(list.to - 1) === ')'));
  if (quoted) return list;
  // `Salt Special Report. Bergen: …`: an imprint follows a title, not names
  if (t.isStop(list.to) && list.names.length === 1 && !list.inverted && !closed && !t.term(list.to + 1, 'op-cit'))
    return undefined;
  const rest = trim(t, list.to, end);
  const empty = rest.from >= end;
  // `Message, 1861`: a date is no title
  if (list.bare && !empty && readDate(t, rest.from)?.to === rest.to) return undefined;
  if (!empty && (list.closed || list.inverted || list.shorter.length === 0)) return stops ? list : undefined;
  // `A. Rossi, B. Bianchi, Title`: initials and frequent given names go on the list; other full names do not.
  for (const to of list.shorter) {
    const title = trim(t, to, end);
    const goesOn =
      readsOn(t, title.from, end) || (!list.bare && isGivenNameAt(t, title.from) && leavesTitle(t, list, end));
    if (title.from < end && !goesOn && ',:'.includes(t.char(to))) return shorten(list, to);
  }
  return empty || !stops ? undefined : list;
}

/** Title, publisher, place and year stand between full stops of their own. */
const FEWEST_PARTS = 3;

/**
 * `Anna M. Holm. Salt. Skip. Oslo. 1999`: full stops between all parts, the first behind names in natural order. Known given
 * names and initials, a role, `et al.`, or so many parts tell names from a title.
 */
function closesNaturally(t: NoteText, list: Contributors, named: () => boolean, end: number): boolean {
  if (list.bare || list.inverted) return false;
  const [first] = list.names;
  if (list.more || list.role === 'editor' || (first && hasInitial(first)) || named()) return true;
  let parts = 0;
  for (let at = list.to + 1; at < end; at = t.skip(at)) if (t.isStop(at)) parts++;
  return parts >= FEWEST_PARTS;
}

function nameBefore(t: NoteText, from: number): Contributors | undefined {
  const open = from - 1;
  if (t.char(open) !== '(') return undefined;
  for (let at = Math.max(0, open - LONGEST_OUTSIDE); at < open - 1; at++) {
    const list = t.isCapitalised(at) ? readContributors(t, at, open) : undefined;
    if (list?.to === open && !list.bare && list.names.length === 1) return list;
  }
  return undefined;
}

/**
 * `Trade, 105, 205–230`, `Trade, 12, 1, pp. 82–116` behind a year at the head: the numbers before the pages are volume and
 * issue, and no place.
 */
function withoutVolume(t: NoteText, tail: Tail): Tail {
  const places = tail.locators.flatMap((locator) => (locator.labelled ? [locator] : apart(t, locator)));
  const pages = places.at(-1);
  const numbers = places.slice(0, -1);
  if (!pages || numbers.length < 1 || numbers.length > 2 || pages.label !== 'page' || extent(pages.text) <= 1)
    return tail;
  return numbers.every(({ text }) => /^\d+$/.test(text)) ? { ...tail, from: pages.from, locators: [pages] } : tail;
}

/** `105, 205–230` as two places. */
const apart = (t: NoteText, locator: LocatorMention): LocatorMention[] =>
  pieces(t, locator.from, locator.to).map(({ from, to }) => {
    const span = t.span(from, to);
    return { ...locator, from, to, span, text: t.text.slice(span.start, span.end) };
  });

/** `‘No Bread Today’: Petitions and Protest`: the quotation opens a title that goes on behind a colon. */
const goesOn = (t: NoteText, close: number): boolean =>
  t.char(close + 1) === ':' && t.tokens[close + 2]?.kind === 'word' && !t.term(close + 2, 'in', 'locator-page');

/** `«No Bread Today». Petitions and Protest`: the title may go on behind the full stop. */
export const mayGoOn = ({ t, open, close, to }: Frame): boolean =>
  open >= 0 && (t.char(close + 1) === '.' || t.isStop(close + 1)) && close + 2 < to && t.isCapitalised(close + 2);

/** @param opens the quotation only opens the title: see `mayGoOn` */
export function readFrame(t: NoteText, glossary: Glossary, from: number, to: number, opens = false): Frame {
  const closing = readTail(t, from, to);
  let end = closing.from;
  let start = from;
  while (start < end && t.tokens[start]?.kind === 'quote' && (t.partner[start] ?? -1) < 0) start++;
  const quote = findQuotedTitle(t, start, end);
  const open = opens || (quote >= 0 && goesOn(t, t.partner[quote] ?? quote)) ? -1 : quote;
  const headEnd = quote >= 0 ? quote : end;
  // The mark itself may show that the names have ended.
  const list = quote === start ? undefined : readContributors(t, start, quote >= 0 ? quote + 1 : end);
  const issued = findIssued(t, list, start, headEnd, end);
  const tail = issued ? withoutVolume(t, closing) : closing;
  end = tail.from;
  const head = list && (issued ? list : chooseHead(t, list, quote >= 0, headEnd));
  const bodyFrom = issued?.to ?? head?.to ?? start;
  const titleFrom = open >= 0 ? open : trim(t, bodyFrom, end).from;
  const close = open >= 0 ? (t.partner[open] ?? -1) : -1;
  let book: Monograph | undefined;
  return {
    t,
    glossary,
    from,
    to,
    tail,
    open,
    close,
    titleTo: charactersEnd(t, close + 1, end),
    head,
    issued,
    outside: head ? undefined : nameBefore(t, from),
    titleFrom,
    book: () => (book ??= readMonograph(t, issued?.to ?? (open >= 0 && !head ? open : from), end, head, issued)),
    inAt: findIn(
      t,
      open >= 0 ? charactersEnd(t, close + 1, end) : titleFrom,
      end,
      head !== undefined || issued !== undefined,
    ),
  };
}

/** `Anna Holm, 1905. A Study (Oslo, 1999)`: the year is the title's where another one, at the end, is that of publication. */
function isTitles(t: NoteText, { to, date }: HeadDate, end: number): boolean {
  if ((date.date['date-parts']?.length ?? 1) > 1) return true;
  const last = t.char(end - 1) === ')' ? end - 2 : end - 1;
  return last > to && yearAt(t, last) > 0;
}

/** The date behind names, or behind a body that acts as author. */
function findIssued(
  t: NoteText,
  list: Contributors | undefined,
  from: number,
  headEnd: number,
  end: number,
): HeadDate | undefined {
  const date = !list ? dateBehindBody(t, from, headEnd) : list.bare ? undefined : readHeadDate(t, list.to, end);
  return date && !list?.inverted && isTitles(t, date, end) ? undefined : date;
}

const LONGEST_BODY = 12;

/** `Harbour Board (1999)`: the year behind a body that acts as author, in a bracket; behind words for bodies, without one. */
function dateBehindBody(t: NoteText, from: number, to: number): HeadDate | undefined {
  for (let at = from + 1; at < Math.min(to, from + LONGEST_BODY); at++) {
    if (t.char(at) === '(' || t.char(at) === '[') return yearAt(t, at + 1) ? readHeadDate(t, at, to) : undefined;
    const year = t.char(at) === ',' ? at + 1 : at;
    if (yearAt(t, year) && t.hasTerm(from, at, 'corporate-word'))
      return closesBody(t, at, year) ? readHeadDate(t, at, to) : undefined;
    if (t.tokens[at]?.kind !== 'word' && t.tokens[at]?.kind !== 'dash') return undefined;
  }
  return undefined;
}

/** `Salt Board. 1970. Title`, `Société du sel 2014 Titre`, `Salt Board, 1970. Title`; no `Salt Board for 1919, The Peace`. */
const closesBody = (t: NoteText, at: number, year: number): boolean =>
  year === at
    ? (t.norm(at - 1).length > LONGEST_SMALL_WORD || t.isCapitalised(at - 1)) &&
      !t.hits(at - 1).some(({ month }) => month > 0)
    : t.isStop(at) || t.tokens[year]?.dot === true;

const LONGEST_SMALL_WORD = 3;

/** `in` that opens a container: after a quoted title, or after a comma, a full stop or with a colon of its own; `named`: names stand before. */
function findIn(t: NoteText, from: number, to: number, named: boolean): number {
  for (let at = from; at < to; at = t.skip(at)) {
    const after = t.term(at, 'in');
    // `Holm, A., 1999. In Search of Salt`: a title begins with it
    if (!after || (named && at === from && t.isCapitalised(at) && t.char(after) !== ':')) continue;
    const before = t.token(at - 1);
    const opens =
      before !== undefined &&
      (before.text === ',' ||
        before.kind === 'quote' ||
        (before.dot && t.isCapitalised(at)) ||
        before.text === '.' ||
        before.text === '?' ||
        before.text === '!');
    // `Salt // Ships`: a sign can be nothing else
    if (t.tokens[at]?.kind === 'mark') return at;
    const strong =
      before !== undefined && (before.kind === 'quote' || t.char(after) === ':' || before.text === ',' || before.dot);
    if (at > from ? opens && strong : strong) return at;
  }
  return -1;
}

/** A single page range this long describes a whole article rather than the place cited. */
const LONG_EXTENT = 10;
/** One this long does where the notes print whole ranges elsewhere. */
const SHORT_EXTENT = 3;

/** What there is to know of a tail. */
type TailFrame = Pick<Frame, 't' | 'tail' | 'to' | 'glossary'>;

/** The frame with another tail, which ends at `to`. */
export const withTail = ({ t, glossary, to }: Frame, tail: Tail, end = to): TailFrame => ({
  t,
  glossary,
  tail,
  to: end,
});

/**
 * Address, access date, places. With `whole`, the pages may be those of the whole article or chapter: they are where
 * `here` or `hier` names the place meant, where the article at hand does so elsewhere, or where the range is long.
 */
export function putTail(draft: Draft, { t, tail, to, glossary }: TailFrame, whole = false): void {
  draft.text('URL', tail.url).text('DOI', tail.doi).date('accessed', tail.accessed).explain(tail.from, to);
  const [first, second] = tail.locators;
  if (!first) return;
  const isRange = extent(first.text) > 1;
  const pages = first.label === 'page' && !first.pinpoint && isRange && !/[,;]/.test(first.text);
  const isWhole = second
    ? second.pinpoint || (second.label === 'page' && isInside(second.text, first.text))
    : extent(first.text) >= (glossary.extents ? SHORT_EXTENT : LONG_EXTENT);
  if (whole && pages && isWhole) {
    draft.text('page', { from: firstNumber(t, first), to: first.to });
    if (second) draft.locator(second);
  } else draft.locator(second?.pinpoint ? second : joined(t, tail.locators));
}

/** Several places after each other are one locator, as printed: `67, S. 69ff.` */
function joined(t: NoteText, [first, ...more]: readonly LocatorMention[]): LocatorMention {
  if (!first) throw new RangeError('no locator to join');
  const last = more.at(-1);
  if (!last) return first;
  const same = more.every(({ label }) => label === first.label);
  if (!same) return first;
  const span = { start: first.span.start, end: last.span.end };
  return { ...first, to: last.to, span, text: t.text.slice(span.start, span.end) };
}

function firstNumber(t: NoteText, { from, to, span }: LocatorMention): number {
  for (let at = from; at < to; at++) if (t.tokens[at]?.start === span.start) return at;
  return from;
}

export const areAmong = (surnames: ReadonlySet<string>, { names }: Contributors): boolean =>
  names.every(({ family }) => family !== undefined && surnames.has(fold(family)));

/** Pages from one to another stand at the end. */
export const isExtent = ({ locators }: Tail): boolean =>
  locators.some(({ label, text }) => label === 'page' && extent(text) > 1);

/** All surnames are of people whom some note names in full. */
export const areKnown = ({ glossary }: Frame, names: Contributors): boolean => areAmong(glossary.surnames, names);

/** The words between the quotation marks. */
export const quotedTitle = ({ open, close }: Frame): Piece => ({ from: open + 1, to: close });

/** `„Salz und Brot“. Studien, Berlin 1998`, `‘Salt’: A History (Oslo, 1998)`: a quotation, its stop, and the rest of a book's title. */
export function opensTitle({ t, open, close, inAt, book }: Frame): boolean {
  const apart = '.:'.includes(t.char(close + 1) || ' ') || t.isStop(close + 1);
  const stop = apart ? close + 1 : (t.token(close - 1)?.dot ?? false) ? close : -1;
  // `“Salt.” Studies, London, 1998`: American notes put the stop of any title inside
  if (stop === close && !'„«‚‹'.includes(t.char(open))) return false;
  if (inAt >= 0 || stop < 0 || !t.isCapitalised(stop + 1) || t.tokens[stop + 2]?.kind !== 'word') return false;
  const { title, imprint } = book();
  return imprint?.place !== undefined && title !== undefined && title.from <= close && title.to > stop + 1;
}

/** `in ACS, Carte Rossi, b. 21, fasc. 2`: what follows `in` is an archive, not a book or journal. */
export function namesArchive({ t, glossary }: Frame, { from, to }: Piece): boolean {
  const comma = t.find(',', from, to);
  if (comma < 0) return false;
  const name = t.slice(from, comma);
  return glossary.known.has(name) || glossary.abbreviations.get(name)?.repository === true;
}
