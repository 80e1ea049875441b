import type { CslDate, DateParts } from '../../model/index.ts';

const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'];
const ISO = '(-?\\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?)?';
/** `ca. 1844`, `Summer 2016`, `1973-07-15/1973-07-16`: as our own writer has them. */
const OWN = new RegExp(`^(ca\\. )?(?:(${SEASONS.join('|')}) )?${ISO}(?:/${ISO})?$`);
/** `1967-1969`, with whatever dash. */
const YEARS = /^(\d{4})\s?[-–—/]\s?(\d{4})$/;
/** What Zotero has read of a date goes before it: `1967-09-14 14 September 1967`. */
const MULTIPART = /^(\d{4})-(\d\d)-(\d\d) /;
/** Times of access are in universal time. */
const TIME = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)Z?$/;

function parts(year?: string, month?: string, day?: string): DateParts | undefined {
  if (year === undefined || Number(year) === 0) return undefined;
  if (!Number(month)) return [Number(year)];
  return Number(day) ? [Number(year), Number(month), Number(day)] : [Number(year), Number(month)];
}

function written(text: string): CslDate | undefined {
  const [, circa, season, ...numbers] = OWN.exec(text) ?? [];
  const from = parts(...numbers.slice(0, 3));
  const to = parts(...numbers.slice(3));
  if (!from) return undefined;
  return {
    'date-parts': to ? [from, to] : [from],
    ...(season !== undefined && { season: SEASONS.indexOf(season) + 1 }),
    ...(circa !== undefined && { circa: true }),
  };
}

function years(text: string): CslDate | undefined {
  const [, first, last] = YEARS.exec(text) ?? [];
  return first === undefined ? undefined : { 'date-parts': [[Number(first)], [Number(last)]] };
}

/** The person's own day. */
function localDay(text: string): string {
  const [, day, time] = TIME.exec(text) ?? [];
  if (day === undefined || time === undefined) return text;
  const at = new Date(`${day}T${time}Z`);
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${String(at.getFullYear())}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
}

/**
 * A date as Zotero keeps it. `read`: the same as Zotero has read it, which knows the months of the person's language;
 * a date that neither can read stays as it is.
 */
export function cslDate(text: string, read = ''): CslDate {
  const day = localDay(text);
  const known = written(day) ?? years(day);
  if (known) return known;
  const [, ...numbers] = MULTIPART.exec(read) ?? [];
  const found = parts(...numbers);
  return found ? { 'date-parts': [found] } : { literal: text };
}
