import type { CslDate, DateParts } from '../../model/index.ts';

/** Names of the months, January first, in the languages that title pages come in; abbreviations are their beginnings. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'januar', 'jänner', 'janvier', 'gennaio', 'enero', 'janeiro', 'ianuarie', 'januari'],
  ['february', 'februar', 'février', 'febbraio', 'febrero', 'fevereiro', 'februarie', 'februari'],
  ['march', 'märz', 'mars', 'marzo', 'março', 'martie', 'maart'],
  ['april', 'avril', 'aprile', 'abril', 'aprilie'],
  ['may', 'mai', 'maggio', 'mayo', 'maio', 'mei'],
  ['june', 'juni', 'juin', 'giugno', 'junio', 'junho', 'iunie'],
  ['july', 'juli', 'juillet', 'luglio', 'julio', 'julho', 'iulie'],
  ['august', 'août', 'agosto', 'augustus'],
  ['september', 'septembre', 'settembre', 'septiembre', 'setembro', 'septembrie'],
  ['october', 'oktober', 'octobre', 'ottobre', 'octubre', 'outubro', 'octombrie'],
  ['november', 'novembre', 'noviembre', 'novembro', 'noiembrie'],
  ['december', 'dezember', 'décembre', 'dicembre', 'diciembre', 'dezembro', 'decembrie'],
];
const SHORTEST = 3;

/** 1 to 12 for the name of a month or its beginning. */
export function monthOf(word: string): number | undefined {
  const name = word.toLowerCase();
  if (name.length < SHORTEST) return undefined;
  const index = MONTHS.findIndex((names) => names.some((full) => full.startsWith(name)));
  return index === -1 ? undefined : index + 1;
}

function parts(year: string, month?: number, day?: string): DateParts | undefined {
  if (month === undefined || month < 1 || month > 12) return undefined;
  if (day === undefined) return [Number(year), month];
  const date = Number(day);
  return date >= 1 && date <= 31 ? [Number(year), month, date] : undefined;
}

const YEAR = '((?:1[5-9]|20)\\d{2})';
/** Letters of the names above; all of Unicode would take milliseconds to compile. */
const LETTER = '[A-Za-z\\u00C0-\\u024F]';
const SOME_YEAR = /\d{4}/;
type Match = readonly [string, string?, string?, string?];

/** The fuller forms first. */
const FORMS: readonly { readonly pattern: RegExp; readonly read: (match: Match) => DateParts | undefined }[] = [
  {
    pattern: new RegExp(`(?<!\\d)${YEAR}-(\\d{2})-(\\d{2})(?!\\d)`),
    read: ([, year = '', month = '', day = '']) => parts(year, Number(month), day),
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${YEAR}(?!\\d)`),
    read: ([, day = '', month = '', year = '']) => parts(year, Number(month), day),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s(?:de\\s)?(${LETTER}{3,})\\.?,?\\s(?:de\\s)?${YEAR}(?!\\d)`,
    ),
    read: ([, day = '', month = '', year = '']) => parts(year, monthOf(month), day),
  },
  {
    pattern: new RegExp(`(?<!${LETTER})(${LETTER}{3,})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s${YEAR}(?!\\d)`),
    read: ([, month = '', day = '', year = '']) => parts(year, monthOf(month), day),
  },
  {
    pattern: new RegExp(`(?<!${LETTER})(${LETTER}{3,})\\.?,?\\s(?:de\\s)?${YEAR}(?!\\d)`),
    read: ([, month = '', year = '']) => parts(year, monthOf(month)),
  },
  { pattern: new RegExp(`(?<!\\d)${YEAR}(?!\\d)`), read: ([, year = '']) => [Number(year)] },
];

/** The first date of a short text, as full as it is printed. */
export function dateIn(text: string): CslDate | undefined {
  // Without a year there is none, and the forms need not be tried.
  if (!SOME_YEAR.test(text)) return undefined;
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(text);
    const date = match ? read(match as unknown as Match) : undefined;
    if (date) return { 'date-parts': [date] };
  }
  return undefined;
}
