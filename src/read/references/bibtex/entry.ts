import { languageTag } from '../../../formats/bib/languages.ts';
import type { Fields } from '../reader.ts';
import { readDates } from './dates.ts';
import { TEXT_FIELDS } from './fields.ts';
import { readNumbers } from './numbers.ts';
import { readPeople } from './people.ts';
import { Source, type Dialect, type Put, type ReadPart } from './source.ts';
import { readTitles } from './titles.ts';
import { genreOf, typeOf } from './types.ts';
import { readWhereabouts } from './whereabouts.ts';

/** Works that are issued by a court or a parliament, and not published. */
const LEGAL = new Set(['bill', 'hearing', 'legal_case', 'legislation', 'regulation']);

const readType: ReadPart = (source, put) => {
  const type = typeOf(source.type, source.text('entrysubtype'));
  put('type', type);
  put('genre', genreOf(source.type, source.text('type')));
  if (LEGAL.has(type)) put('authority', source.text('institution', 'organization'));
};

const readTexts: ReadPart = (source, put) => {
  for (const [variable, names] of TEXT_FIELDS) put(variable, source.text(...names));
  for (const field of ['langid', 'language', 'hyphenation']) {
    const name = source.text(field);
    put('language', name && languageTag(name));
  }
};

/** In this order: of two that read the same variable, the first one has it. */
const PARTS: readonly ReadPart[] = [
  readType,
  readTitles,
  readPeople,
  readDates,
  readNumbers,
  readTexts,
  readWhereabouts,
];

/** An entry as CSL data, and the names of the fields that CSL has no place for. */
export function entryToCsl(
  type: string,
  fields: ReadonlyMap<string, string>,
  dialect: Dialect,
): { readonly data: Fields; readonly unread: readonly string[] } {
  const source = new Source(type, fields, dialect);
  const data: Record<string, unknown> = {};
  const put: Put = (variable, value) => {
    if (value !== undefined && value !== '') data[variable] ??= value;
  };
  for (const read of PARTS) read(source, put);
  return { data, unread: source.unread() };
}
