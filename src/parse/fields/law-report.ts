import type { NoteText } from '../note-text.ts';
import { readDate, yearAt, type DateMention } from './date.ts';
import type { Piece } from './pieces.ts';

/** Where a decision, a statute or an American article is printed: year, volume, series, first page. Token ranges. */
export interface LawReport extends Piece {
  /** The year before it: `[1932]`, `(2009)`. */
  readonly date?: DateMention;
  readonly volume?: Piece;
  readonly series: Piece;
  /** First page; the number of the decision where the series is a court's own. */
  readonly page: Piece;
  /** `[2008] UKHL 13`: the court's own numbering, printed nowhere else. */
  readonly neutral: boolean;
}

const LONGEST_SERIES = 12;
const SMALL = /^(?:of|and|the|on|for|in|de|du|des|la|et|der|für|und|&)$/;
const ORDINAL = /^\d{1,2}(?:d|st|nd|rd|th)$/;

/** `[1932]`, `(2009)`: a year alone in a bracket; its end, or 0. */
const bracketedYear = (t: NoteText, at: number): DateMention | undefined => {
  const close = t.partner[at] ?? -1;
  const date = t.tokens[at]?.kind === 'bracket' && close > at ? readDate(t, at + 1) : undefined;
  return date?.precision === 'year' && date.to === close ? date : undefined;
};

/** `(1 Cranch)`, `(16 Wall.)`: the reporter of an early American volume. */
const skipNominative = (t: NoteText, at: number): number => {
  const close = t.partner[at] ?? -1;
  const named = t.char(at) === '(' && t.tokens[at + 1]?.kind === 'number' && t.tokens[at + 2]?.kind === 'word';
  return named && close > at && close - at <= 5 && !yearAt(t, at + 1) ? close + 1 : at;
};

/** A first page: `562`, `I–7879`, `L192/27`, `56–268`; index after it, or 0. */
function pageEnd(t: NoteText, at: number): number {
  const token = t.tokens[at];
  if (token?.kind === 'number' && /^\d{1,5}$/.test(token.text)) {
    const range = t.tokens[at + 1]?.kind === 'dash' && t.tokens[at + 2]?.kind === 'number';
    return range ? at + 3 : at + 1;
  }
  if (token?.kind !== 'word' || !/^(?:[IVX]{1,4}|[A-Z]{1,2})(?:-?\d{1,4})?$/.test(token.text)) return 0;
  // `I–7879`, `C 326/391`, `L303/16`
  const digits = /\d$/.test(token.text);
  const joint = t.tokens[at + 1];
  if (joint?.kind === 'dash' && !digits && t.tokens[at + 2]?.kind === 'number') return at + 3;
  if (digits && token.text.includes('-')) return at + 1;
  const number = digits ? at : t.tokens[at + 1]?.kind === 'number' ? at + 1 : 0;
  return number && t.char(number + 1) === '/' && t.tokens[number + 2]?.kind === 'number' ? number + 3 : 0;
}

/** Words of the series' name from `at`; index after the last, which the page follows. Common nouns need a court behind the page. */
function seriesEnd(t: NoteText, at: number, end: number): number {
  let common = false;
  for (let to = at; to < end && to - at < LONGEST_SERIES; to++) {
    const token = t.tokens[to];
    const page = to > at ? pageEnd(t, to) : 0;
    if (page > 0) return !common || t.char(page) === '(' ? to : 0;
    const word = token?.kind === 'word' && (t.isCapitalised(to) || to > at);
    const joint = to > at && (token?.text === '&' || (token?.kind === 'number' && ORDINAL.test(token.text)));
    if (!word && !joint) return 0;
    common ||= word && !t.isCapitalised(to) && !SMALL.test(token.norm);
  }
  return 0;
}

/**
 * `[1932] AC 562`, `(2009) 51 EHRR 10`, `[2008] UKHL 13`, `410 U.S. 113`, `12 F. Supp. 2d 345`, `115 Harv. L. Rev. 4`
 * (OSCOLA 2.1, Bluebook 10.3): a year before it or a volume, the series, the first page.
 */
export function readLawReport(t: NoteText, from: number, end: number): LawReport | undefined {
  // `2 September 1998`
  if (readDate(t, from)?.precision === 'day') return undefined;
  const date = bracketedYear(t, from);
  let at = date ? date.to + 1 : from;
  const token = t.tokens[at];
  const numbered =
    token?.kind === 'number' &&
    /^\d{1,4}$/.test(token.text) &&
    (date !== undefined || !yearAt(t, at) || /^[A-Z]{3,}$/.test(t.char(at + 1)));
  // `[2005] I ECR 123`, `1998–VIII` are volumes, too
  const volume = numbered ? { from: at, to: at + 1 } : undefined;
  if (volume) at = volume.to;
  if (!volume && !date) return undefined;
  if (!t.isCapitalised(at)) return undefined;
  const court = t.term(at, 'court');
  const neutralTo = court && t.tokens[court]?.kind === 'number' && date && !volume ? court : 0;
  const seriesTo = neutralTo || seriesEnd(t, at, end);
  const nominative = seriesTo || nominativeSeries(t, at, end);
  if (!nominative) return undefined;
  const pageFrom = skipNominative(t, nominative);
  const to = pageEnd(t, pageFrom);
  if (!to || to > end) return undefined;
  return {
    from,
    to,
    ...(date && { date }),
    ...(volume && { volume }),
    series: { from: at, to: nominative },
    page: { from: pageFrom, to },
    neutral: neutralTo > 0,
  };
}

/** `U.S. (1 Cranch) 137`: the series ends at the bracket. */
function nominativeSeries(t: NoteText, at: number, end: number): number {
  for (let to = at + 1; to < end && to - at < LONGEST_SERIES; to++) {
    if (t.char(to) === '(') return skipNominative(t, to) > to ? to : 0;
    if (t.tokens[to]?.kind !== 'word') return 0;
  }
  return 0;
}
