import type { DateParts } from '../../../model/index.ts';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Until 1923 one country or another kept the Julian calendar, in which every fourth year has a 29 February. */
const isLeap = (year: number): boolean =>
  year < 0 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0 || year <= 1900));

const isMonth = (month: number): boolean => Number.isInteger(month) && month >= 1 && month <= 12;

const isDay = (year: number, month: number, day: number): boolean =>
  Number.isInteger(day) && day >= 1 && day <= (month === 2 && !isLeap(year) ? 28 : (DAYS[month - 1] ?? 0));

/** The date as far as it is in the calendar: a wrong day leaves the month, a wrong month the year. */
export function validParts(year: number, month?: number, day?: number): DateParts {
  if (month === undefined || !isMonth(month)) return [year];
  return day !== undefined && isDay(year, month, day) ? [year, month, day] : [year, month];
}
