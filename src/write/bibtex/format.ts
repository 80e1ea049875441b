import { babelName } from '../../formats/bib/languages.ts';
import { edtf } from '../edtf.ts';
import { editionNumber } from '../latex/edition.ts';
import { fieldSets } from '../latex/entry-type.ts';
import { oneLine, verbatim, type Escape } from '../latex/escape.ts';
import { lettersAsCommands } from '../latex/letters.ts';
import { markup } from '../latex/markup.ts';
import { withInitials, writeNames } from '../latex/names.ts';
import { pageRanges } from '../latex/pages.ts';
import type { Fields, Format, Source, Value, Written } from '../latex/place.ts';
import { isDate, isNames, isText } from '../latex/place.ts';
import { isShelfMark, shelfMark } from '../latex/shelf-mark.ts';
import { protectedTitle } from '../latex/title-case.ts';
import { yearAndMonth } from './dates.ts';
import { PLACES, SHELF_MARK_PLACES } from './places.ts';
import { EVERYWHERE, FIELDS, type EntryType, type Field } from './types.ts';

/** The order in which fields are usually written. */
export const ORDER = [
  'key', 'author', 'title', 'shorttitle', 'booktitle', 'journal', 'editor', 'school', 'institution', 'organization', 'publisher',
  'address', 'series', 'volume', 'number', 'chapter', 'pages', 'edition', 'type', 'howpublished', 'year', 'month', 'date',
  'entrysubtype', 'langid', 'doi', 'isbn', 'issn', 'url', 'urldate', 'keywords', 'abstract', 'annote', 'note',
] as const; // prettier-ignore

/** The styles print “PhD thesis” and “Technical Report” where nothing else is said: that would be invented. */
export const TYPE_WORDS: Readonly<Partial<Record<EntryType, string>>> = {
  phdthesis: '{Thesis}',
  techreport: '{Report}',
};

const FIELDS_OF = fieldSets<EntryType, Field>(FIELDS, EVERYWHERE);

/** The fields that the standard styles print only with, or without, another one (btxhak; `plain.bst`). */
function admits(type: EntryType, field: Field, taken: Fields): boolean {
  if (!FIELDS_OF.get(type)?.has(field)) return false;
  if (type === 'book' && field === 'editor') return !taken.has('author');
  if (field === 'number' && type !== 'article' && type !== 'techreport')
    return taken.has('series') && !taken.has('volume');
  return true;
}

/** `2` is printed as `2 edition`. */
function ordinal(edition: string): string {
  if (!/^\d{1,4}$/.test(edition)) return edition;
  const ending = /1\d$/.test(edition) ? 'th' : (['th', 'st', 'nd', 'rd'][Number(edition.at(-1))] ?? 'th');
  return `${edition}${ending}`;
}

function date(value: Value, escape: Escape): Written | undefined {
  if (!isDate(value)) return undefined;
  const spoken = yearAndMonth(value);
  if (spoken === undefined) {
    // `apalike` cuts the last four bytes off.
    const literal = lettersAsCommands(escape(oneLine(value.literal ?? '')));
    return /^[ -~]+$/.test(literal) ? [['year', `{${literal}}`]] : undefined;
  }
  const { year, month } = spoken;
  const whole = edtf(value) ?? '';
  return [
    ['year', /^\d+$/.test(year) ? year : `{${year}}`],
    ...(month === undefined ? [] : [['month', month] as const]),
    // Styles read year and month, other programs the whole date where those two cannot say it to them.
    ...(/^\d{4}(?:-[01]\d)?$/.test(whole) ? [] : [['date', `{${whole}}`] as const]),
  ];
}

/** BibTeX's table and the forms of its fields. */
export function bibtexFormat(escape: Escape): Format<Field, EntryType> {
  const given = withInitials(escape);
  const forms: Readonly<Partial<Record<Field, (line: string, source: Source) => string | undefined>>> = {
    title: (line, { item }) => protectedTitle(line, item.language, escape),
    howpublished: (line, { item, variable }) =>
      isShelfMark(variable) ? shelfMark(item, escape) : markup(line, escape),
    pages: (line) => pageRanges(line, escape),
    edition: (line) => escape(ordinal(editionNumber(line) ?? line)),
    url: verbatim,
    doi: verbatim,
    langid: babelName,
  };
  const write = (field: Field, value: Value, source: Source): Written | undefined => {
    if (isNames(value)) {
      const names = writeNames(value, escape, given);
      return names === '' ? undefined : [[field, `{${names}}`]];
    }
    if (isText(value)) {
      const form = forms[field];
      const written = form ? form(value, source) : markup(value, escape);
      return written === undefined || written === '' ? undefined : [[field, `{${written}}`]];
    }
    if (field === 'year') return date(value, escape);
    const whole = edtf(value);
    return whole === undefined ? undefined : [[field, `{${whole}}`]];
  };
  return { name: 'BibTeX', places: PLACES, shelfMark: SHELF_MARK_PLACES, admits, write };
}
