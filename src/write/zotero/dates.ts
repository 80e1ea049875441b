import type { CslDate, DateParts } from '../../model/index.ts';
import { oneLine } from './text.ts';

const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'];

const digits = (number: number, width: number): string =>
  `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(width, '0')}`;

const iso = ([year, ...rest]: DateParts): string => [digits(year, 4), ...rest.map((part) => digits(part, 2))].join('-');

/**
 * A date as Zotero keeps and reads it: `1967-09-14`, `1973-07-15/1973-07-16`, `Summer 2016`, `ca. 1844`, or as printed.
 * Zotero takes years before our era as CSL does, without a year 0, and no EDTF seasons (`2021-22` is a range to it).
 */
export function dateText({ 'date-parts': parts, season, circa, literal }: CslDate): string {
  if (literal !== undefined || !parts) return oneLine(literal ?? '');
  const dates = [...new Set(parts.map(iso))].join('/');
  return [circa && 'ca.', season !== undefined && SEASONS[season - 1], dates].filter(Boolean).join(' ');
}

/** Zotero keeps no day of access that is not one: it makes `2018-05-01` of `2018-05`, and drops what is no date. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);
