import type { NoteText } from '../note-text.ts';
import { fact } from '../words.ts';
import { readDate, yearAt, type DateMention } from './date.ts';

/** The date behind the authors, as styles of author and year print it; `to` is behind its bracket and punctuation. */
export interface HeadDate {
  readonly from: number;
  readonly to: number;
  readonly date: DateMention;
}

const YEAR = /^(?:1[4-9]|20)\d\d[a-z]?$/;

const isYear = fact(({ text }) => YEAR.test(text));

/** `2001`, `2001a`: the letter tells two works of one year apart where the bibliography is printed. */
export function yearOfWork(t: NoteText, at: number): DateMention | undefined {
  const token = t.token(at);
  if (token?.kind !== 'number' || !isYear(token.word)) return undefined;
  return { from: at, to: at + 1, date: { 'date-parts': [[Number.parseInt(token.text, 10)]] }, precision: 'year' };
}

/** A year of publication, perhaps the first of several. */
function yearMention(t: NoteText, at: number): DateMention | undefined {
  const range = yearAt(t, at) ? readDate(t, at) : undefined;
  return range?.precision === 'year' ? range : yearOfWork(t, at);
}

/** `1999, March 3`, `1999, 3. März`: the year first. */
function withDay(t: NoteText, year: DateMention): DateMention {
  const at = t.char(year.to) === ',' ? year.to + 1 : year.to;
  const day = readDayAndMonth(t, at);
  const [parts] = year.date['date-parts'] ?? [];
  if (!day || !parts || parts.length > 1) return year;
  return { ...day, from: year.from, date: { 'date-parts': [[parts[0], ...day.parts]] } };
}

/** `March 3`, `3 March`, `3 de marzo`, `March`: what stands apart from its year. */
export function readDayAndMonth(
  t: NoteText,
  at: number,
):
  | { readonly to: number; readonly parts: [number] | [number, number]; readonly precision: 'month' | 'day' }
  | undefined {
  const dayFirst = dayAt(t, at);
  const monthFrom = dayFirst ? (/^(?:de|of)$/.test(t.norm(at + 1)) ? at + 2 : at + 1) : at;
  const hit = t.hits(monthFrom).find(({ month }) => month > 0);
  if (!hit) return undefined;
  const { month } = hit;
  const to = monthFrom + hit.length;
  const day = dayFirst || dayAt(t, to);
  return day
    ? { to: dayFirst ? to : to + 1, parts: [month, day], precision: 'day' }
    : { to, parts: [month], precision: 'month' };
}

function dayAt(t: NoteText, at: number): number {
  const token = t.tokens[at];
  const day =
    token?.kind === 'number' && /^\d{1,2}(?:er|st|nd|rd|th)?$/.test(token.text) ? Number.parseInt(token.text, 10) : 0;
  return day <= 31 ? day : 0;
}

const behindMark = (t: NoteText, at: number): number => (',:;.'.includes(t.char(at) || ' ') ? at + 1 : at);

/**
 * `(1999)`, `(1999, March 3)`, `[1999]`, `, 1999,`, `1999.`, `1999:`, `1999 Title`, where names end.
 * @returns undefined where something else stands there, or where nothing follows that could be a title
 */
export function readHeadDate(t: NoteText, at: number, end: number): HeadDate | undefined {
  const start = t.char(at) === ',' ? at + 1 : at;
  const bracket = t.char(start) === '(' || t.char(start) === '[';
  if (bracket && t.char(at) !== ',') {
    const close = t.partner[start] ?? -1;
    const year = yearMention(t, start + 1);
    const date = (year && withDay(t, year)) ?? readDate(t, start + 1);
    if (!date || close < start || date.to !== close || !opensTitle(t, behindMark(t, close + 1), end)) return undefined;
    return { from: start, to: behindMark(t, close + 1), date };
  }
  const date = yearMention(t, start);
  if (!date || date.to >= end) return undefined;
  const next = behindMark(t, date.to);
  const stop = next > date.to || t.token(date.to - 1)?.dot;
  return (stop || t.tokens[next]?.kind === 'quote' || t.isCapitalised(next)) && opensTitle(t, next, end)
    ? { from: start, to: next, date }
    : undefined;
}

/** A title begins here, not a place in a work: `1999, 12`, `1999: 12`, `1999, S. 12`. */
function opensTitle(t: NoteText, at: number, end: number): boolean {
  if (at >= end) return false;
  if (t.tokens[at]?.kind === 'quote') return true;
  if (t.tokens[at]?.kind !== 'word' && t.char(at) !== '¿' && t.char(at) !== '¡') return false;
  return !t.hits(at).some(({ label }) => label !== undefined) || t.tokens[at + 1]?.kind === 'word';
}
