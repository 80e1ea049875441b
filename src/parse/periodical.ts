import type { CslDate, CslType } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { readDate, type DateMention } from './fields/date.ts';
import { readDayAndMonth } from './fields/head-date.ts';
import { readLocator } from './fields/locator.ts';
import { readNumeration, type Numeration } from './fields/numeration.ts';
import { extent } from './fields/page-range.ts';
import { pieces, trim, unquoted, type Piece } from './fields/pieces.ts';
import type { NoteText } from './note-text.ts';

/** What stands behind the title of an article: journal, newspaper or site, numeration, date. */
export interface Periodical {
  readonly container?: Piece | undefined;
  readonly numeration?: Numeration | undefined;
  readonly date?: DateMention | undefined;
  /** The first page, where the journal's name and its page stand together: `12 CLJ 45`. */
  readonly page?: Piece | undefined;
  /** `YouTube video`. */
  readonly medium?: Piece | undefined;
  /** `1 min.` */
  readonly dimensions?: Piece | undefined;
  readonly labels: readonly Piece[];
}

type Draftable = { -readonly [K in keyof Periodical]: Periodical[K] };

const newPeriodical = (): Draftable => ({
  container: undefined, numeration: undefined, date: undefined, page: undefined, medium: undefined, dimensions: undefined, labels: [],
}); // prettier-ignore

/** The date that fills a stretch, perhaps in brackets. */
function dateFilling(t: NoteText, { from, to }: Piece): DateMention | undefined {
  const inner =
    t.partner[from] === to - 1 && t.tokens[from]?.kind === 'bracket' ? { from: from + 1, to: to - 1 } : { from, to };
  const date = readDate(t, inner.from);
  return date && trim(t, date.to, inner.to).from >= inner.to ? date : undefined;
}

/** The last bracket that holds a date and nothing else, or the last bare date. */
function findDate(t: NoteText, from: number, to: number): (Piece & { date: DateMention }) | undefined {
  let found: (Piece & { date: DateMention }) | undefined;
  for (let at = from; at < to; at = t.skip(at)) {
    const bracket = (t.char(at) === '(' || t.char(at) === '[') && (t.partner[at] ?? -1) > at;
    if (bracket) {
      const piece = { from: at, to: t.skip(at) };
      const date = dateFilling(t, piece);
      if (date) return { ...piece, date };
      continue;
    }
    const date = found ? undefined : readDate(t, at);
    if (!date || date.to > to) continue;
    const before = t.char(at - 1);
    // `nr. 1-2/2005`: the year behind the issue
    const apart =
      at === from ||
      before === ',' ||
      (before === '/' && t.token(at - 2)?.kind === 'number') ||
      before === '.' ||
      before === ':' ||
      date.precision !== 'year';
    if (apart && (date.to >= to || ',;:.(/'.includes(t.char(date.to)))) {
      found = { from: at, to: date.to, date };
      at = date.to - 1;
    }
  }
  return found;
}

const LONGEST_DAY = 4;

/** `Gazette, 25 July`, `Gazette, August 15`: the day of a work whose year stands behind its authors. */
function findDay(
  t: NoteText,
  from: number,
  to: number,
  issued: DateMention,
): (Piece & { date: DateMention }) | undefined {
  const [parts] = issued.date['date-parts'] ?? [];
  const end = trim(t, from, to).to;
  for (let at = Math.max(from + 1, end - LONGEST_DAY); parts && at < end; at++) {
    const day = readDayAndMonth(t, at);
    if (day?.to !== end) continue;
    const date: CslDate = { 'date-parts': [[parts[0], ...day.parts]] };
    return { from: at, to: end, date: { from: at, to: end, date, precision: day.precision } };
  }
  const found = findDate(t, from, to);
  if (!found) return undefined;
  // The years of a title are others than the one told
  if (found.date.precision === 'year') return found.date.date['date-parts']?.[0][0] === parts?.[0] ? found : undefined;
  return ',.(['.includes(t.char(found.from - 1) || t.char(found.from)) ? found : undefined;
}

/** `(2003) 12 CLJ 45`, `[2011] PL 760`: the year first, then volume, journal and first page (OSCOLA 3.3). */
function readYearFirst(t: NoteText, from: number, to: number): Periodical | undefined {
  const close = t.partner[from] ?? -1;
  const date = t.tokens[from]?.kind === 'bracket' && close > from ? readDate(t, from + 1) : undefined;
  if (date?.precision !== 'year' || date.to !== close) return undefined;
  const volume = t.tokens[close + 1]?.kind === 'number' ? { from: close + 1, to: close + 2 } : undefined;
  const name = { from: (volume ?? { to: close + 1 }).to, to: to - 1 };
  if (name.to <= name.from || t.tokens[name.to]?.kind !== 'number' || !t.isCapitalised(name.from)) return undefined;
  const numeration = volume && { from: volume.from, volume };
  return {
    container: name,
    date,
    page: { from: name.to, to },
    labels: [{ from, to: close + 1 }],
    ...(numeration && { numeration }),
  };
}

/** `Magazine 56–68`: no double issue counts so far. */
function pagesOf(t: NoteText, { volume, issue, year }: Numeration): Piece | undefined {
  const alone = issue !== undefined && volume === undefined && year === undefined;
  return alone && t.tokens[issue.from - 1]?.kind === 'word' && extent(t.slice(issue.from, issue.to)) > LONGEST_ISSUE
    ? issue
    : undefined;
}

const LONGEST_ISSUE = 6;
const LONGEST_PAGES = 8;

/** `…, v. 12, n. 3, p. 45–67, jan. 2018`: pages that stand before the date at the end. */
function closingPages(
  t: NoteText,
  from: number,
  to: number,
): { readonly at: number; readonly page: Piece } | undefined {
  for (let at = to - 2; at > from && to - at < LONGEST_PAGES; at--) {
    const number = t.char(at - 1) === ',' ? t.term(at, 'locator-page') : 0;
    if (number && t.token(number)?.kind === 'number' && readLocator(t, at, to)?.to === to)
      return { at, page: { from: number, to } };
  }
  return undefined;
}

/** Reads `[from, to)` as journal, numbers and date; of a work whose year stands behind its authors (`issued`), the day alone. */
export function readPeriodical(t: NoteText, from: number, to: number, issued?: DateMention): Periodical {
  const yearFirst = readYearFirst(t, from, to);
  if (yearFirst) return yearFirst;
  const result = newPeriodical();
  const labels: Piece[] = [];
  const found = issued ? findDay(t, from, to, issued) : findDate(t, from, to);
  if (found) result.date = found.date;
  const end = found?.from ?? to;
  // `Neue Zeitung vom 3. April 1967`
  const dated = found && end - 1 > from && t.term(end - 1, 'dated') === end ? end - 1 : end;
  const paged = found ? closingPages(t, from, trim(t, from, dated).to) : undefined;
  const before = trim(t, from, paged?.at ?? dated);
  if (paged) {
    result.page = paged.page;
    labels.push({ from: paged.at, to: dated });
  }
  if (dated < end) labels.push({ from: dated, to: end });
  const after = found ? trim(t, found.to, to) : { from: to, to };
  const first = readNumeration(t, before.from, before.to);
  const second = after.to > after.from ? readNumeration(t, after.from, after.to) : undefined;
  const numeration = first ?? second;
  const pages = numeration && pagesOf(t, numeration);
  if (pages) {
    result.page = pages;
    labels.push({ from: numeration.from, to: pages.to });
  } else if (numeration) {
    // `45 (1997), H. 3`: the issue stands behind the year
    result.numeration = first && second?.issue ? { ...first, issue: second.issue } : numeration;
    if (numeration.year) result.date ??= numeration.year;
    if (first && second) labels.push({ from: second.from, to: after.to });
    const numbersTo = numeration.from >= end ? after.to : before.to;
    labels.push({ from: numeration.from, to: numbersTo });
  }
  const nameTo = numeration && numeration.from < end ? numeration.from : before.to;
  const parts: Piece[] = [
    ...pieces(t, before.from, Math.max(before.from, nameTo)),
    ...(numeration && numeration.from >= end ? [] : pieces(t, after.from, after.to)),
  ];
  for (const part of parts) {
    const piece = trim(t, part.from, part.to);
    if (piece.to <= piece.from) continue;
    if (t.term(piece.from, 'genre-video') || (t.term(piece.from + 1, 'genre-video') && piece.to - piece.from <= 3))
      result.medium ??= piece;
    else if (
      t.tokens[piece.from]?.kind === 'number' &&
      /^(?:min|hr|sec|hour|h|std)/.test(t.norm(piece.from + 1)) &&
      piece.to - piece.from <= 4
    )
      result.dimensions ??= piece;
    else if (!result.container) result.container = unquoted(t, piece);
    else if (piece.from <= end && result.container.to <= piece.from && piece.to <= nameTo)
      result.container = { from: result.container.from, to: piece.to };
  }
  result.labels = labels;
  return result;
}

export function putPeriodical(
  draft: Draft,
  { container, numeration, date, page, medium, dimensions, labels }: Periodical,
): void {
  for (const { from, to } of labels) draft.explain(from, to);
  draft
    .text('container-title', container)
    .text('volume', numeration?.volume)
    .text('issue', numeration?.issue)
    .text('page', page)
    .text('medium', medium)
    .text('dimensions', dimensions)
    .date('issued', date);
}

const namesMagazine = (t: NoteText, { from, to }: Piece): boolean => {
  for (let at = from; at < to; at++)
    if (/^(?:magazine|magazin|weekly|rivista|revista|revue)$/.test(t.norm(at))) return true;
  return false;
};

/** Which kind of periodical it is: numbers make a journal, a day a newspaper unless its name says otherwise. */
export function typeOfPeriodical(
  t: NoteText,
  { container, numeration, date, medium }: Periodical,
  hasUrl: boolean,
  isExtent: boolean,
): CslType {
  const has = (...terms: Parameters<NoteText['term']> extends [number, ...infer T] ? T : never): boolean =>
    container !== undefined && t.hasTerm(container.from, container.to, ...terms);
  if (medium) return 'motion_picture';
  if (numeration) return 'article-journal';
  if (!container) return hasUrl ? 'webpage' : 'document';
  const byDay = date?.precision === 'day';
  if (has('reference-work-word') && !byDay) return 'entry-encyclopedia';
  if (byDay && (isExtent || namesMagazine(t, container))) return 'article-magazine';
  if (byDay && has('corporate-word') && hasUrl && !has('newspaper-word')) return 'webpage';
  if (byDay) return 'article-newspaper';
  if (date?.precision === 'month' || date?.precision === 'season')
    return hasUrl || !isExtent ? 'article-magazine' : 'article-journal';
  if (hasUrl && !date) return 'webpage';
  return 'article-journal';
}
