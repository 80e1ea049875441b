import type { CslDate, DateParts } from '../model/index.ts';

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** ISO 8601 counts the year before 1 as 0, so that 44 BC is -0043. */
function isoYear(year: number): string {
  const astronomical = year < 0 ? year + 1 : year;
  const digits = pad(Math.abs(astronomical), 4);
  return `${digits.length > 4 ? 'Y' : ''}${astronomical < 0 ? '-' : ''}${digits}`;
}

const inRange = (n: number | undefined, most: number): n is number =>
  n !== undefined && Number.isInteger(n) && n >= 1 && n <= most;

/** Year, month and day as far as they are sound. */
function soundParts(parts: DateParts): DateParts | undefined {
  const [year, month, day] = parts;
  if (!Number.isInteger(year)) return undefined;
  if (!inRange(month, 12)) return [year];
  return inRange(day, 31) ? [year, month, day] : [year, month];
}

/** The one or two dates of a date that is in numbers. */
export const soundDates = (date: CslDate): readonly DateParts[] =>
  (date['date-parts'] ?? []).map(soundParts).filter((parts) => parts !== undefined);

/**
 * A date in EDTF (ISO 8601-2, level 1), as BibLaTeX (manual, 2.3.8) and pandoc take it: `1971-11-23/1971-11-24`,
 * `2016-22` for the summer of 2016, `1950~`. Undefined where it is not in numbers.
 */
export function edtf(date: CslDate): string | undefined {
  const dates = soundDates(date);
  if (dates.length === 0) return undefined;
  const { season } = date;
  return dates
    .map(([year, month, day], at) => {
      const division = at === 0 && month === undefined && inRange(season, 4) ? 20 + season : month;
      const parts = [isoYear(year), ...(division === undefined ? [] : [pad(division, 2)])];
      return `${[...parts, ...(day === undefined ? [] : [pad(day, 2)])].join('-')}${date.circa === true ? '~' : ''}`;
    })
    .join('/');
}
