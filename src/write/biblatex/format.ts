import { babelName } from '../../formats/bib/languages.ts';
import type { Variable } from '../../model/index.ts';
import { edtf } from '../edtf.ts';
import { editionNumber } from '../latex/edition.ts';
import { fieldSets } from '../latex/entry-type.ts';
import { oneLine, verbatim, type Escape } from '../latex/escape.ts';
import { markup } from '../latex/markup.ts';
import { writeNames } from '../latex/names.ts';
import { pageRanges } from '../latex/pages.ts';
import { isNames, isText, type Format, type Source, type Value, type Written } from '../latex/place.ts';
import { isShelfMark, shelfMark } from '../latex/shelf-mark.ts';
import { protectedEnglishTitle } from '../latex/title-case.ts';
import { PLACES, SHELF_MARK_PLACES } from './places.ts';
import { EVERYWHERE, FIELDS, type EntryType, type Field } from './types.ts';

/** The order in which fields are usually written. */
export const ORDER = [
  'options', 'author', 'editor', 'editora', 'editoratype', 'editorb', 'editorbtype', 'editorc', 'editorctype', 'translator',
  'title', 'titleaddon', 'shorttitle', 'bookauthor', 'booktitle', 'maintitle', 'journaltitle', 'shortjournal', 'eventtitle',
  'eventdate', 'venue', 'edition', 'volume', 'volumes', 'part', 'series', 'number', 'issue', 'type', 'version',
  'howpublished', 'institution', 'organization', 'publisher', 'location', 'date', 'year', 'pubstate', 'chapter', 'pages',
  'pagetotal', 'origtitle', 'origpublisher', 'origlocation', 'origdate', 'entrysubtype', 'langid', 'library', 'isbn', 'issn',
  'doi', 'eprint', 'eprinttype', 'url', 'urldate', 'keywords', 'abstract', 'annotation', 'note', 'addendum',
] as const; // prettier-ignore

const FIELDS_OF = fieldSets<EntryType, Field>(FIELDS, EVERYWHERE);

const admits = (type: EntryType, field: Field): boolean => FIELDS_OF.get(type)?.has(field) === true;

/** What a role is called in `editoratype` (manual, 2.3.6). */
const ROLES: Readonly<Partial<Record<Variable, string>>> = {
  compiler: 'compiler',
  contributor: 'collaborator',
  organizer: 'organizer',
};

const EPRINTS: Readonly<Partial<Record<Variable, string>>> = { PMID: 'pubmed', PMCID: 'pmcid' };

/** In a list `and` parts its members: `Holm and Berg` is one publisher. */
const member = (text: string): string => (/(?:^|\s)and(?:\s|$)/i.test(text) ? `{${text}}` : text);
const LISTS = new Set<Field>(['publisher', 'location', 'institution', 'organization', 'origpublisher', 'origlocation']);

const DIGITS = /^\d+$/;

/** BibLaTeX's table and the forms of its fields. */
export function biblatexFormat(escape: Escape): Format<Field, EntryType> {
  const title = (line: string, { item }: Source) => protectedEnglishTitle(line, item.language, escape);
  // Looked up among the words of the document's language, and no command can be in what is looked up.
  const word = (line: string) => (escape(line) === line ? line : undefined);
  const forms: Readonly<Partial<Record<Field, (line: string, source: Source) => string | undefined>>> = {
    title,
    booktitle: title,
    maintitle: title,
    howpublished: (line, { item, variable }) =>
      isShelfMark(variable) ? shelfMark(item, escape) : markup(line, escape),
    addendum: (_, { item }) => shelfMark(item, escape),
    number: (line, { variable }) => (variable !== 'issue' || /\d/.test(line) ? escape(line) : undefined),
    volumes: (line) => (DIGITS.test(line) ? line : undefined),
    edition: (line) => escape(editionNumber(line) ?? line),
    pages: (line) => pageRanges(line, escape),
    keywords: (line) =>
      escape(
        line
          .split(/ ?[;,] ?/)
          .filter(Boolean)
          .join(', '),
      ),
    url: verbatim,
    doi: verbatim,
    eprint: verbatim,
    langid: babelName,
    type: word,
    pubstate: word,
  };
  const names = (field: Field, value: string, { variable }: Source): Written => {
    const role = ROLES[variable];
    return [[field, `{${value}}`], ...(role === undefined ? [] : [[`${field}type`, `{${role}}`] as const])];
  };
  const write = (field: Field, value: Value, source: Source): Written | undefined => {
    if (isNames(value)) {
      const written = writeNames(value, escape);
      return written === '' ? undefined : names(field, written, source);
    }
    if (isText(value)) {
      const form = forms[field];
      const written = form ? form(value, source) : markup(value, escape);
      const eprint = EPRINTS[source.variable];
      if (written === undefined || written === '') return undefined;
      return [
        [field, `{${LISTS.has(field) ? member(written) : written}}`],
        ...(eprint === undefined ? [] : [['eprinttype', `{${eprint}}`] as const]),
      ];
    }
    const whole = edtf(value);
    if (whole !== undefined) return [[field, `{${whole}}`]];
    const literal = escape(oneLine(value.literal ?? ''));
    return field === 'date' && literal !== '' ? [['year', `{${literal}}`]] : undefined;
  };
  return { name: 'BibLaTeX', places: PLACES, shelfMark: SHELF_MARK_PLACES, admits, write };
}
