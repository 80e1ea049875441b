import type { CslDate, DateParts } from '../../model/index.ts';
import { dateIn, monthOf } from './dates.ts';

/** `2018`, `2018-03`, `2018/3/9`, `2018-03-09T12:00Z` */
const ISO = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:[T\s].*)?$/;

/** A date in parts, as far as they are of the calendar. */
export function dateFrom(year: string, month = '', day = ''): CslDate | undefined {
  if (!/^\d{4}$/.test(year)) return undefined;
  const [y, m, d] = [Number(year), /^\d+$/.test(month) ? Number(month) : monthOf(month), Number(day)];
  const isMonth = m !== undefined && m >= 1 && m <= 12;
  const isDay = /^\d{1,2}$/.test(day) && d >= 1 && d <= 31;
  const parts: DateParts = !isMonth ? [y] : isDay ? [y, m, d] : [y, m];
  return { 'date-parts': [parts] };
}

/** A date as data files give it: ISO 8601 or nearly, or else as people print it. */
export function dateOfData(value: string): CslDate | undefined {
  const [, year, month, day] = ISO.exec(value.trim()) ?? [];
  return year === undefined ? dateIn(value) : dateFrom(year, month, day);
}
