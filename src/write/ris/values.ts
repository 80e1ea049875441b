import type { CslDate, CslName } from '../../model/index.ts';

const SPACE = /[\p{Cc}\p{Zl}\p{Zp} ]+/gu;
/** What needs no mending is most of all text, and is told faster than mended. */
const UNEVEN = /[\p{Cc}\p{Zl}\p{Zp}]|^ | $| {2}/u;

/** One line of plain text: what could end a line, or look like a tag (two spaces and a hyphen), becomes one space. */
export const oneLine = (text: string): string => (UNEVEN.test(text) ? text.replace(SPACE, ' ').trim() : text);

const words = (...parts: readonly (string | undefined)[]): string => oneLine(parts.map((part) => part ?? '').join(' '));

/** `van` and `Gogh`; `d'` and `al-` are written together with what follows. */
const withParticle = (particle: string | undefined, family: string | undefined): string =>
  particle !== undefined && /['’-]$/.test(particle) ? oneLine(particle + (family ?? '')) : words(particle, family);

/**
 * A name as its parts in RIS: family name (or the undivided name), given name, suffix; what is at the end and empty is
 * left out. A particle that is dropped in sorting stands after the given name: `La Fontaine, Jean de`.
 */
export function nameParts(name: CslName): readonly string[] {
  if (name.literal !== undefined) return [oneLine(name.literal)];
  const family = withParticle(name['non-dropping-particle'], name.family);
  const given = words(name.given, name['dropping-particle']);
  const suffix = oneLine(name.suffix ?? '');
  if (family === '' || given === '') return [words(family, given, suffix)];
  return suffix === '' ? [family, given] : [family, given, suffix];
}

/** `1969/04/24/`; no date where RIS cannot have one, as in words or before our era. The end of a range is left out. */
export function risDate({ 'date-parts': parts }: CslDate): string | undefined {
  const [year, month, day] = parts?.[0] ?? [];
  if (year === undefined || year < 1) return undefined;
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}

/** Whether an RIS date says all of it. */
export const isWholeInRis = (date: CslDate): boolean =>
  date['date-parts']?.length === 1 && risDate(date) !== undefined && date.season === undefined && !date.circa;

/** `94–7`, `xii–xx`, `S12–S15`: two numbers with the same letters before them, or two Roman ones. */
const RANGE = /^(\p{L}{0,3})(\d{1,9}) ?[-–—] ?(\p{L}{0,3})(\d{1,9})$/u;
const ROMAN_RANGE = /^([ivxlcdm]{1,12}) ?[-–—] ?([ivxlcdm]{1,12})$/i;

/**
 * First and last page. `94–7` is 94 and 97; what is no simple range upwards (`1–10, 15`, `5–`) is all in the first one, as
 * printed.
 */
export function pageRange(page: string): readonly [first: string, last?: string] {
  const roman = ROMAN_RANGE.exec(page);
  if (roman?.[1] !== undefined && roman[2] !== undefined) return [roman[1], roman[2]];
  const [, letters = '', first = '', lastLetters = '', printed = ''] = RANGE.exec(page) ?? [];
  const last = lastLetters === '' && letters === '' ? first.slice(0, -printed.length) + printed : printed;
  const isRange = letters === lastLetters && last.length >= first.length && Number(last) > Number(first);
  return isRange ? [letters + first, letters + last] : [page];
}
