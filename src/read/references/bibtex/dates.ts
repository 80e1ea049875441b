import type { CslDate, DateParts, DateVariable } from '../../../model/index.ts';
import { validParts } from '../mend/calendar.ts';
import { parseEdtf } from '../mend/edtf.ts';
import { latexToText } from './latex.ts';
import type { ReadPart } from './source.ts';

const MONTHS = [
  'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec',
] as const; // prettier-ignore
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

/** The macros that every style defines, as what they print. */
export const MONTH_MACROS: Readonly<Record<string, string>> = Object.fromEntries(MONTHS.map((month) => [month, month]));

/** The month that a word or number stands for. */
function monthOf(word: string): number | undefined {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const index = MONTHS.findIndex((month) => word.toLowerCase().startsWith(month));
  return index < 0 ? undefined : index + 1;
}

const CIRCA = /^(?:c|ca|circa)\.? (?=\d)/i;
const YEAR = /^(\d{1,4})( BCE?)?$/;
const YEARS = /^(\d{1,4}(?: BCE?)?)–(\d{1,4}(?: BCE?)?)$/;

const yearOf = (text: string): number | undefined => {
  const [, digits, before] = YEAR.exec(text) ?? [];
  return digits === undefined || Number(digits) === 0 ? undefined : Number(digits) * (before ? -1 : 1);
};

/** `1950--51` ends in 1951. */
const fullYear = (first: number, last: number): number =>
  last > 0 && last < first ? Number(String(first).slice(0, -String(last).length) + String(last)) : last;

interface Moment {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
}

/** `23 nov 1971`, `nov 23`, `23 nov`, `nov`, `23`: undefined where a word is none of these. */
function moment(text: string): Moment | undefined {
  const found: { day?: number; month?: number; year?: number } = {};
  for (const word of text.split(/[\s,.]+/).filter((part) => part !== '')) {
    const number = /^\d{1,2}(?:st|nd|rd|th)?$/.test(word) ? parseInt(word, 10) : undefined;
    const month = number === undefined ? monthOf(word) : undefined;
    if (month !== undefined) found.month ??= month;
    else if (number !== undefined) found.day ??= number;
    else if (/^\d{3,4}$/.test(word)) found.year ??= Number(word);
    else return undefined;
  }
  return found;
}

/** `12` alone is the month. */
const numeric = (text: string): Moment | undefined => (/^\d{1,2}$/.test(text) ? { month: Number(text) } : moment(text));

/** What `month` says, with the year: `23--24 nov`, `nov--dec`, `23 nov 1971--2 jan`. */
function fromMonth(
  text: string,
  year: number,
  day: number | undefined,
): Pick<CslDate, 'date-parts' | 'season'> | undefined {
  const season = SEASONS.findIndex((name) => name === text.toLowerCase().replace('fall', 'autumn'));
  if (season >= 0) return { 'date-parts': [[year]], season: season + 1 };
  const [first = '', second, ...more] = text.split(/\s*[–/]\s*|-+/);
  const start = second === undefined ? numeric(first) : moment(first);
  if (!start || more.length > 0) return undefined;
  const from = (month: number | undefined): DateParts =>
    validParts(start.year ?? year, start.month ?? month, start.day ?? day);
  if (second === undefined) return { 'date-parts': [from(undefined)] };
  const end = moment(second);
  return end && { 'date-parts': [from(end.month), validParts(end.year ?? year, end.month, end.day)] };
}

/** A date of BibTeX's `year`, `month` and `day`, as styles print it: `c. 1971`, `1966--1967`, `44 BC`. */
function readYearMonth(yearField: string, monthField: string | undefined, dayField: string | undefined): CslDate {
  const text = latexToText(yearField).replaceAll('\u00a0', ' ');
  const plain = text.replace(CIRCA, '');
  const circa = plain === text ? {} : { circa: true };
  const [, start, end] = YEARS.exec(plain) ?? [];
  const [first, last] = [start, end].map((part) => yearOf(part ?? ''));
  if (first && last) return { 'date-parts': [[first], [fullYear(first, last)]], ...circa };
  const year = yearOf(plain);
  if (year === undefined) return parseEdtf(text) ?? { literal: text };
  if (monthField === undefined) return { 'date-parts': [[year]], ...circa };
  const month = latexToText(monthField).replaceAll('\u00a0', ' ');
  const date = fromMonth(month, year, dayField === undefined ? undefined : Number(dayField));
  return date ? { ...date, ...circa } : { literal: `${month} ${text}` };
}

const DATE_FIELDS: readonly (readonly [DateVariable, string])[] = [
  ['issued', 'date'],
  ['accessed', 'urldate'],
  ['original-date', 'origdate'],
  ['event-date', 'eventdate'],
];

/** Dates in EDTF, which the mending of items reads, and those in BibTeX's three fields. */
export const readDates: ReadPart = (source, put) => {
  const [year, month, day] = ['year', 'month', 'day'].map((field) => source.latex(field));
  for (const [variable, field] of DATE_FIELDS) put(variable, source.latex(field)?.replace(/[{}]/g, ''));
  if (year !== undefined) put('issued', readYearMonth(year, month, day));
};
