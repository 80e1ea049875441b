import type { CslDate, DateParts } from '../../../model/index.ts';
import { validParts } from './calendar.ts';

/** Longer ones have years that no calendar has. */
const LONGEST = 64;
const DATE = /^[?~%]?([1-9]\d{0,2}|-?\d{4}|Y-?\d{5,6})(?:-(\d\d)(?:-(\d\d)(?:T[\d:.Z+-]*)?)?)?[?~%]?$/;
const OPEN = new Set(['', '..']);

interface Point {
  readonly parts: DateParts;
  readonly season?: number;
}

/** EDTF counts astronomically: year 0 is 1 BC, which is -1 in CSL. */
const cslYear = (year: number): number => (year > 0 ? year : year - 1);

function parsePoint(text: string): Point | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [year = 0, month, day] = match.slice(1).flatMap((part) => (part ? [Number(part.replace('Y', ''))] : []));
  const parts = validParts(cslYear(year), month, day);
  const given = [month, day].filter((part) => part !== undefined).length;
  if (given === 1 && month !== undefined && month >= 21 && month <= 24)
    return { parts: [parts[0]], season: month - 20 };
  // A date that is not in the calendar is no date
  return parts.length === 1 + given ? { parts } : undefined;
}

/**
 * The dates of EDTF that CSL has, too: `1969`, `1969-04`, `1969-04-24`, `1966/1967`, `1969-21` (spring), `-0043`,
 * and those with `?`, `~` or `%` anywhere, as circa. An interval open at one end becomes a literal, `1969–`.
 * Undefined for anything else (Library of Congress, Extended Date/Time Format, 2019).
 */
export function parseEdtf(text: string): CslDate | undefined {
  if (text.length > LONGEST) return undefined;
  const [first = '', second, ...more] = text.trim().split('/');
  if (more.length > 0) return undefined;
  const start = parsePoint(first);
  const circa = /[?~%]/.test(text) ? { circa: true } : {};
  if (second === undefined) {
    if (!start) return undefined;
    return { 'date-parts': [start.parts], ...(start.season ? { season: start.season } : {}), ...circa };
  }
  const end = parsePoint(second);
  if (start && OPEN.has(second)) return { literal: `${first}–` };
  if (end && OPEN.has(first)) return { literal: `–${second}` };
  if (!start || !end || start.season || end.season) return undefined;
  return { 'date-parts': [start.parts, end.parts], ...circa };
}
