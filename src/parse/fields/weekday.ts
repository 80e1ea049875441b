import { packs } from '../../../locales/index.ts';
import { fold } from '../tokens.ts';

/** 1 to 7 January 2024: a Monday and the days behind it. */
const WEEK = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));

let names: ReadonlySet<string> | undefined;

const weekdays = (): ReadonlySet<string> =>
  (names ??= new Set(
    packs.flatMap(({ locale }) => {
      const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
      return WEEK.map((date) => fold(format.format(date)));
    }),
  ));

/** `wednesday`, `mercredi`: a word as it is looked up. */
export const isWeekday = (norm: string): boolean => norm.length > 4 && weekdays().has(norm);
