import type { CslDate, DateParts } from '../model/index.ts';

const SPRING = 21;

/** At least so many digits, and the sign before them. */
const digits = (number: number, width: number): string =>
  `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(width, '0')}`;

/** CSL has no year 0, 44 BC is −44; EDTF counts 1 BC as 0. */
function edtfYear(year: number): string {
  const astronomical = year < 0 ? year + 1 : year;
  return Math.abs(astronomical) > 9999 ? `Y${String(astronomical)}` : digits(astronomical, 4);
}

const edtfParts = ([year, ...rest]: DateParts, season: number | undefined): string =>
  [edtfYear(year), ...(season === undefined ? rest : [SPRING - 1 + season]).map((part) => digits(part, 2))].join('-');

/**
 * A date in the Extended Date/Time Format (ISO 8601-2, levels 0 and 1): `1969-04-24`, `1971-11-23/1971-11-24`,
 * `2016-21` for spring, `1645~` for circa. Nothing for a date in words.
 */
export function edtf({ 'date-parts': parts, season, circa }: CslDate): string | undefined {
  return parts?.map((date) => `${edtfParts(date, season)}${circa ? '~' : ''}`).join('/');
}
