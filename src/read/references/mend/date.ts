import type { CslDate, DateParts } from '../../../model/index.ts';
import { isRecord, type Fields } from '../reader.ts';
import { validParts } from './calendar.ts';
import { shown, type Complain } from './complain.ts';
import { parseEdtf } from './edtf.ts';
import { mendText } from './text.ts';

const SEASONS = new Map(
  [['spring'], ['summer'], ['autumn', 'fall'], ['winter']].flatMap((names, index) =>
    [...names, String(index + 1)].map((name) => [name, index + 1] as const),
  ),
);
const KNOWN = new Set(['date-parts', 'season', 'circa', 'literal', 'raw', 'year', 'month', 'day']);
const FALSE = new Set<unknown>([undefined, null, false, 0, '', '0', 'false', 'no']);

/** CSL-JSON allows numbers as text, and Zotero writes them so. */
const integer = (value: unknown): number =>
  typeof value === 'number'
    ? value
    : typeof value === 'string' && /^\s*-?\d{1,6}\s*$/.test(value)
      ? Number(value)
      : NaN;

const isEmpty = (part: unknown): boolean => part === undefined || part === null || part === '';

interface Point {
  readonly parts: DateParts;
  readonly season?: number;
}

function mendPoint(value: unknown, variable: string, complain: Complain): Point | undefined {
  const given = (Array.isArray(value) ? value : [value]).filter((part) => !isEmpty(part));
  if (given.length === 0) return undefined;
  const [year = NaN, month, day] = given.map(integer);
  if (!Number.isInteger(year) || year === 0) {
    complain('warning', 'wrong-date', `${variable} has no year, and is left out: ${given.map(shown).join('-')}`);
    return undefined;
  }
  if (month !== undefined && month >= 21 && month <= 24) return { parts: [year], season: month - 20 };
  const parts = validParts(year, month, day);
  if (parts.length < given.length)
    complain(
      'warning',
      'wrong-date',
      `${variable} is not in the calendar: ${given.map(shown).join('-')}; kept as ${parts.join('-')}`,
    );
  return { parts };
}

/** `{ year: 1969, month: 4 }`, as pandoc has written dates. */
const yearMonthDay = ({ year, month, day }: Fields): unknown[] => [year, month, day];

/** `date-parts` in all the forms in which they come: a list of lists, a bare list, lists of years and months by name. */
function points(value: Fields): readonly unknown[] {
  const list = value['date-parts'] ?? (value.year === undefined ? [] : [yearMonthDay(value)]);
  if (!Array.isArray(list)) return [list];
  return list.some((point) => Array.isArray(point)) ? list : [list];
}

function mendSeason(value: unknown, variable: string, complain: Complain): number | undefined {
  if (isEmpty(value)) return undefined;
  const season = SEASONS.get(String(value).trim().toLowerCase());
  if (!season)
    complain('warning', 'wrong-date', `the season of ${variable} is unknown, and is left out: ${shown(value)}`);
  return season;
}

function fromText(text: string, variable: string, complain: Complain): CslDate | undefined {
  if (text.trim() === '') return undefined;
  const parsed = parseEdtf(text);
  if (parsed) return parsed;
  complain('info', 'wrong-date', `${variable} is kept as it is written: ${shown(text)}`);
  return { literal: mendText(text, variable, complain) ?? '' };
}

function fromRecord(value: Fields, variable: string, complain: Complain): CslDate | undefined {
  const others = Object.keys(value).filter((key) => !KNOWN.has(key));
  if (others.length > 0)
    complain('warning', 'wrong-date', `${variable} has unknown parts, left out: ${shown(others.join(', '))}`);
  const given = points(value);
  if (given.length > 2)
    complain('warning', 'wrong-date', `${variable} has more than two dates; the first two are kept`);
  const [start, end] = given.slice(0, 2).map((point) => mendPoint(point, variable, complain));
  const season = mendSeason(value.season, variable, complain) ?? start?.season;
  const literal = mendText(value.literal, variable, complain);
  if (!start && literal === undefined)
    return typeof value.raw === 'string' ? fromText(value.raw, variable, complain) : undefined;
  return {
    ...(start && { 'date-parts': end ? [start.parts, end.parts] : [start.parts] }),
    ...(season && { season }),
    ...(!FALSE.has(value.circa) && { circa: true }),
    ...(literal !== undefined && { literal }),
  };
}

/**
 * A date variable. Days, months and years that no calendar has are left out, the rest of the date stays; a date in
 * words that is no EDTF becomes a literal.
 */
export function mendDate(value: unknown, variable: string, complain: Complain): CslDate | undefined {
  if (isEmpty(value)) return undefined;
  if (typeof value === 'string' || typeof value === 'number') return fromText(String(value), variable, complain);
  if (isRecord(value)) return fromRecord(value, variable, complain);
  if (Array.isArray(value)) {
    const list: unknown[] = value;
    const named = list.filter(isRecord);
    return fromRecord({ 'date-parts': named.length > 0 ? named.map(yearMonthDay) : list }, variable, complain);
  }
  complain('warning', 'wrong-date', `${variable} is no date, and is left out: ${shown(value)}`);
  return undefined;
}
