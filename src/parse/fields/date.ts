import { packs } from '../../../locales/index.ts';
import type { CslDate, DateParts, Term } from '../../model/index.ts';
import type { NoteText } from '../note-text.ts';
import { fact } from '../words.ts';

/** A date found in a note: `from` and `to` are token indices. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly date: CslDate;
  readonly precision: 'year' | 'month' | 'day' | 'season';
}

interface Piece {
  readonly value: number;
  readonly to: number;
}

/** Months by their names in all languages. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  packs.flatMap(({ terms }) =>
    (Object.entries(terms) as [Term, readonly string[]][]).flatMap(([term, names]) =>
      term.startsWith('month-') ? names.map((name) => [name.replace('.', ''), Number(term.slice(-2))] as const) : [],
    ),
  ),
);

const DAY = /^\d{1,2}(?:st|nd|rd|th|er|re|e|a|o|º|ª)?$/;
const ROMAN_MONTHS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

const yearOf = fact(({ text }) => {
  const year = text.length === 4 ? Number(text) : 0;
  return year >= 1000 && year < 2100 ? year : 0;
});

export function yearAt(t: NoteText, at: number): number {
  const token = t.token(at);
  return token?.kind === 'number' ? yearOf(token.word) : 0;
}

const dayOf = fact(({ text }) => {
  const day = text.length <= 4 && DAY.test(text) ? Number.parseInt(text, 10) : 0;
  return day <= 31 ? day : 0;
});

function dayAt(t: NoteText, at: number): Piece | undefined {
  const token = t.tokens[at];
  const value = token?.kind === 'number' ? dayOf(token.word) : 0;
  return value > 0 ? { value, to: at + 1 } : undefined;
}

function termNumber(t: NoteText, at: number, prefix: 'month-' | 'season-'): Piece | undefined {
  for (const { term, length, opensDate } of t.hits(at))
    if (opensDate && term.startsWith(prefix)) return { value: Number(term.slice(-2)), to: at + length };
  return undefined;
}

/** `janvier-mars`: two months in one word. */
function doubleMonth(t: NoteText, at: number): readonly [number, number] | undefined {
  if (!t.tokens[at]?.word.joined) return undefined;
  const [first, second, more] = t.norm(at).split('-');
  const [from, to] = [MONTHS.get(first ?? ''), MONTHS.get(second ?? '')];
  return from !== undefined && to !== undefined && more === undefined ? [from, to] : undefined;
}

/** Skips what may stand between the parts of a date: `de`, `of`, a comma before the year. */
function skipFiller(t: NoteText, at: number): number {
  const norm = t.norm(at);
  return norm === 'de' || norm === 'del' || norm === 'of' || norm === ',' ? at + 1 : at;
}

const isJoint = (t: NoteText, at: number): boolean => t.tokens[at]?.kind === 'dash' || t.char(at) === '/';

/** `1975`, `1962–1975`, `2003–4`, `1999/2000`. */
function yearRange(t: NoteText, at: number): { dates: [DateParts] | [DateParts, DateParts]; to: number } | undefined {
  const first = yearAt(t, at);
  if (!first) return undefined;
  const second = t.tokens[at + 2];
  if (isJoint(t, at + 1) && second?.kind === 'number' && /^\d{1,4}$/.test(second.text) && second.text.length !== 3) {
    const year = Number(String(first).slice(0, 4 - second.text.length) + second.text);
    const spaced = (t.tokens[at + 1]?.spaced ?? false) || second.spaced;
    // `2010/4` is the fourth issue of a year, `2010/1` two years
    const issue = t.char(at + 1) === '/' && second.text.length < 4 && year > first + 1;
    if (year > first && year < 2100 && !issue && (!spaced || second.text.length === 4))
      return { dates: [[first], [year]], to: at + 3 };
  }
  return { dates: [[first]], to: at + 1 };
}

const mention = (
  from: number,
  to: number,
  dates: readonly DateParts[],
  precision: DateMention['precision'],
  season?: number,
): DateMention => {
  const [first, second] = dates;
  if (!first) throw new RangeError('a date needs a year');
  const parts: CslDate = { 'date-parts': second ? [first, second] : [first] };
  return { from, to, date: season === undefined ? parts : { ...parts, season }, precision };
};

/** `3 June 2017`, `23–24 November 1971`, `23 and 24 November 1971`, `30 April–2 May 1975`, `3 de mayo de 2018`. */
function dayFirst(t: NoteText, at: number): DateMention | undefined {
  const day = dayAt(t, at);
  if (!day) return undefined;
  const joint = isJoint(t, day.to) ? day.to + 1 : t.term(day.to, 'and');
  const lastDay = joint ? dayAt(t, joint) : undefined;
  const dayTo = (lastDay ?? day).to;
  // `no. 3, March 1999`: no comma stands between a day and its month
  const month = termNumber(t, t.char(dayTo) === ',' ? dayTo : skipFiller(t, dayTo), 'month-');
  if (!month) return undefined;
  const yearFrom = skipFiller(t, month.to);
  const year = yearAt(t, yearFrom);
  if (isJoint(t, month.to) || isJoint(t, yearFrom + 1)) {
    // A range over months or years: its end is a date of its own.
    const end = dayFirst(t, (year ? yearFrom : month.to - 1) + 2);
    const endDate = end?.date['date-parts']?.[0];
    if (end && endDate && !lastDay)
      return mention(at, end.to, [[year || endDate[0], month.value, day.value], endDate], 'day');
  }
  if (!year) return undefined;
  const dates: DateParts[] = [[year, month.value, day.value]];
  if (lastDay) dates.push([year, month.value, lastDay.value]);
  return mention(at, yearFrom + 1, dates, 'day');
}

const MOST_DAYS = 6;

/** `–5`, ` and 5`, `, July 2`, `, and July 2`: one more day before the year, and the month it is of. */
function nextDay(t: NoteText, at: number, month: number): (Piece & { readonly month: number }) | undefined {
  const comma = t.char(at) === ',' ? at + 1 : at;
  const from = isJoint(t, at) ? at + 1 : t.term(comma, 'and') || comma;
  if (from === at) return undefined;
  const named = termNumber(t, from, 'month-');
  const day = dayAt(t, named?.to ?? from);
  return day && { ...day, month: named?.value ?? month };
}

/** `June 3, 2017`, `June 3–5, 2017`, `June 3 and 5, 2017`, `June 30–July 2, 2017`, `June 3, 8, and July 2, 2017`. */
function monthFirst(t: NoteText, at: number): DateMention | undefined {
  const month = termNumber(t, at, 'month-');
  const day = month && dayAt(t, month.to);
  if (!month || !day) return undefined;
  let last = { ...day, month: month.value };
  for (let count = 1; count < MOST_DAYS; count++) {
    const next = nextDay(t, last.to, last.month);
    if (!next) break;
    last = next;
  }
  const yearFrom = skipFiller(t, last.to);
  const year = yearAt(t, yearFrom);
  if (!year) return undefined;
  const dates: DateParts[] = [[year, month.value, day.value]];
  if (last.to > day.to) dates.push([year, last.month, last.value]);
  return mention(at, yearFrom + 1, dates, 'day');
}

/** `June 2017`, `April/May 2017`, `janvier-mars 1979`, `Summer 2016`, `Winter 1999–2000`. */
function monthOrSeason(t: NoteText, at: number): DateMention | undefined {
  const double = doubleMonth(t, at);
  if (double) {
    const yearFrom = skipFiller(t, at + 1);
    const year = yearAt(t, yearFrom);
    return year
      ? mention(
          at,
          yearFrom + 1,
          double.map((month): DateParts => [year, month]),
          'month',
        )
      : undefined;
  }
  const month = termNumber(t, at, 'month-');
  if (month) {
    const second = isJoint(t, month.to) ? termNumber(t, month.to + 1, 'month-') : undefined;
    const yearFrom = skipFiller(t, (second ?? month).to);
    const year = yearAt(t, yearFrom);
    if (!year) return undefined;
    const dates: DateParts[] = [[year, month.value]];
    if (second) dates.push([year, second.value]);
    return mention(at, yearFrom + 1, dates, 'month');
  }
  const season = termNumber(t, at, 'season-');
  const years = season && yearRange(t, skipFiller(t, season.to));
  return years ? mention(at, years.to, years.dates, 'season', season.value) : undefined;
}

/** `8./9.8.1970`, `28.–30.4.1969`. */
function dayRange(t: NoteText, at: number): DateMention | undefined {
  if (!t.tokens[at]?.dot || !isJoint(t, at + 1)) return undefined;
  const start = dayAt(t, at)?.value;
  const last = numeric(t, at + 2);
  const end = last?.date['date-parts']?.[0];
  if (!start || !last || end?.length !== 3 || start >= end[2]) return undefined;
  return mention(at, last.to, [[end[0], end[1], start], end], 'day');
}

/** `10.6.1970`, `10. 6. 1970`, `10/6/1970`, `1970-06-10`, `3.X.1956`. */
function numeric(t: NoteText, at: number): DateMention | undefined {
  const first = t.tokens[at];
  if (first?.kind !== 'number') return undefined;
  const separators = first.dot ? 0 : 1;
  const middle = t.tokens[at + 1 + separators];
  const lastAt = at + 2 + 2 * separators;
  // `1-2/2005` is a double issue and its year
  const joined = isJoint(t, at + 1) && t.tokens[at + 1]?.kind === t.tokens[at + 3]?.kind && isJoint(t, at + 3);
  if (!middle || (separators ? !joined : !middle.dot)) return undefined;
  const iso = separators === 1 && first.text.length === 4 && middle.text.length === 2;
  const year = yearAt(t, iso ? at : lastAt);
  const day = dayAt(t, iso ? lastAt : at)?.value;
  const month = middle.kind === 'number' ? Number(middle.text) : ROMAN_MONTHS.indexOf(middle.norm) + 1;
  if (!year || !day || !(month >= 1 && month <= 31)) return undefined;
  // American order shows itself only where the middle number can be no month.
  if (month > 12)
    return day <= 12 && separators === 1 ? mention(at, lastAt + 1, [[year, day, month]], 'day') : undefined;
  return mention(at, lastAt + 1, [[year, month, day]], 'day');
}

/** A number, a month, a season, `circa`. */
function mayOpenDate(t: NoteText, at: number): boolean {
  const kind = t.tokens[at]?.kind;
  if (kind === 'number') return true;
  if (kind !== 'word') return false;
  for (const { opensDate } of t.hits(at)) if (opensDate) return true;
  return doubleMonth(t, at) !== undefined;
}

/** The date that starts at a token, if one does. Remembered, since many constructs ask. */
export function readDate(t: NoteText, at: number): DateMention | undefined {
  if (at < 0 || at >= t.length) return undefined;
  const known = t.dates[at];
  if (known !== undefined) return known ?? undefined;
  const date = mayOpenDate(t, at) ? dateAt(t, at) : undefined;
  t.dates[at] = date ?? null;
  return date;
}

/** `1951. 3 мая`, `1951, mai 3`: the year before its day. */
function yearFirst(t: NoteText, at: number): DateMention | undefined {
  const year = yearAt(t, at);
  if (!year || t.char(at + 1) !== ',') return undefined;
  const first = dayAt(t, at + 2);
  const month = termNumber(t, first?.to ?? at + 2, 'month-');
  const day = first ?? (month && dayAt(t, month.to));
  if (!month || !day) return undefined;
  const to = Math.max(month.to, day.to);
  return yearAt(t, to) ? undefined : mention(at, to, [[year, month.value, day.value]], 'day');
}

function dateAt(t: NoteText, at: number): DateMention | undefined {
  const token = t.tokens[at];
  if (token?.kind === 'number') {
    const full = dayFirst(t, at) ?? numeric(t, at) ?? dayRange(t, at) ?? yearFirst(t, at);
    if (full) return full;
    const years = yearRange(t, at);
    return years && mention(at, years.to, years.dates, 'year');
  }
  if (token?.kind !== 'word') return undefined;
  const circa = t.term(at, 'circa');
  // `v. 8.9.1970` (vom), though `v.` is about a year elsewhere
  if (circa && t.term(at, 'dated') !== circa) {
    const date = readDate(t, circa);
    return date && { ...date, from: at, date: { ...date.date, circa: true } };
  }
  return monthFirst(t, at) ?? monthOrSeason(t, at);
}
