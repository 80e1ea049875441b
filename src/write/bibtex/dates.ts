import type { CslDate, DateParts } from '../../model/index.ts';
import { soundDates } from '../edtf.ts';

/** BibTeX's own macros, which a style sets in its language and abbreviates as it likes. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'] as const;

/** What goes into `year` and `month`; `month` is written as it stands, as an expression of macros and strings. */
interface YearAndMonth {
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
  const [from, to] = soundDates(date);
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
