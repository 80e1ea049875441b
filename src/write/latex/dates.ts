import type { CslDate, DateParts } from '../../model/index.ts';

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
const sides = (date: CslDate): readonly DateParts[] =>
  (date['date-parts'] ?? []).map(soundParts).filter((parts) => parts !== undefined);

/**
 * A date in EDTF as BibLaTeX takes it (manual, 2.3.8; ISO 8601-2, level 1): `1971-11-23/1971-11-24`, `2016-22` for the
 * summer of 2016, `1950~`. Undefined where it is not in numbers.
 */
export function edtf(date: CslDate): string | undefined {
  const dates = sides(date);
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

/** BibTeX's own macros, which a style sets in its language and abbreviates as it likes. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'] as const;

/** What goes into `year` and `month`; `month` is written as it stands, as an expression of macros and strings. */
export interface YearAndMonth {
  readonly year: string;
  readonly month?: string;
}

const spokenYear = (year: number): string => (year < 0 ? `${String(-year)} BC` : String(year));
const macro = (month: number): string => MONTHS[month - 1] ?? '';

/** `"23~" # nov`, so that `month year` reads as a date. */
const dayAndMonth = (month: number, day: number | undefined): string =>
  day === undefined ? macro(month) : `"${String(day)}~" # ${macro(month)}`;

/** The months of a range: `nov # "--" # dec`, `"23--24~" # nov`, `nov # "~1971--" # jan`. */
function months([from, to]: readonly [DateParts, DateParts]): string | undefined {
  const [year, month, day] = from;
  const [endYear, endMonth, endDay] = to;
  if (month === undefined || endMonth === undefined) return undefined;
  if (year === endYear && month === endMonth) {
    if (day === undefined || endDay === undefined || day === endDay) return dayAndMonth(month, day ?? endDay);
    return `"${String(day)}--${String(endDay)}~" # ${macro(month)}`;
  }
  const begin = dayAndMonth(month, day) + (year === endYear ? ' # "--' : ` # "~${spokenYear(year)}--`);
  return endDay === undefined ? `${begin}" # ${macro(endMonth)}` : `${begin}${String(endDay)}~" # ${macro(endMonth)}`;
}

/** A date in BibTeX's two fields, as one reads them: `"23--24~" # nov` and `1971`; undefined where it is not in numbers. */
export function yearAndMonth(date: CslDate): YearAndMonth | undefined {
  const [from, to] = sides(date);
  if (from === undefined) return undefined;
  const circa = date.circa === true ? 'c. ' : '';
  const [year, month, day] = from;
  if (to === undefined) {
    const season = SEASONS[(date.season ?? 0) - 1];
    const when = month === undefined ? season && `"${season}"` : dayAndMonth(month, day);
    return { year: circa + spokenYear(year), ...(when !== undefined && { month: when }) };
  }
  const when = months([from, to]);
  if (when !== undefined) return { year: circa + spokenYear(to[0]), month: when };
  const years = from[0] === to[0] ? spokenYear(from[0]) : `${spokenYear(from[0])}--${spokenYear(to[0])}`;
  return { year: circa + years };
}
