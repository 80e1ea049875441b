const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const pad = (number: number, width = 2): string => String(number).padStart(width, '0');

/** What Zotero makes of the date that a person has typed, as it keeps it: `1967-09-14 14 September 1967`. */
export function multipart(text: string): string {
  const [, year = '0', month = '0', day = '0'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text) ?? [];
  if (year !== '0') return `${year}-${pad(Number(month))}-${pad(Number(day))} ${text}`;
  const named = /\b\d{4}\b/.exec(text)?.[0] ?? '0';
  const word = MONTHS.findIndex((name) => new RegExp(`\\b${name}`, 'i').test(text)) + 1;
  const number = word === 0 ? undefined : /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0];
  return `${pad(Number(named), 4)}-${pad(word)}-${pad(Number(number ?? 0))} ${text}`;
}

export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d)?$/.test(text);

/** `2018-05-01T10:00:00Z`, and years and months, of which it makes their first day. */
export function isoDay(text: string): string | undefined {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T[\d:.]+Z?)?$/.exec(text) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}
