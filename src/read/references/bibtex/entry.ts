import type { CslName, DateVariable } from '../../../model/index.ts';
import type { Fields } from '../reader.ts';
import { readYearMonth } from './dates.ts';
import { EDITOR_FIELDS, NAME_FIELDS, PRIVATE, ROLES, TEXT_FIELDS, VERBATIM_FIELDS } from './fields.ts';
import { languageTag } from './languages.ts';
import { latexToText } from './latex.ts';
import { readNames } from './names.ts';
import { readShelfMark } from './shelf-mark.ts';
import { GENRES, SUBTYPES, TYPES } from './types.ts';

const DATE_FIELDS: readonly (readonly [DateVariable, string])[] = [
  ['issued', 'date'],
  ['accessed', 'urldate'],
  ['original-date', 'origdate'],
  ['event-date', 'eventdate'],
];

const VOLUMES = /^(?:mv)?(?:book|collection|proceedings|reference)$/;
const PARTS = /^(?:in|bookin|supp)(?:book|collection|proceedings|reference)$|^conference$/;
const ARTICLES = /^(?:article|periodical|suppperiodical)$/;

/** Takes fields out of an entry, and knows which nobody took. */
class Source {
  readonly #fields: ReadonlyMap<string, string>;
  readonly #taken = new Set<string>();
  constructor(fields: ReadonlyMap<string, string>) {
    this.#fields = fields;
  }

  latex(...names: readonly string[]): string | undefined {
    const name = names.find((field) => (this.#fields.get(field) ?? '').trim() !== '');
    for (const field of names) this.#taken.add(field);
    return name === undefined ? undefined : this.#fields.get(name);
  }

  text(...names: readonly string[]): string | undefined {
    const latex = this.latex(...names);
    return latex === undefined ? undefined : latexToText(latex);
  }

  rest(): string[] {
    return [...this.#fields.keys()].filter((name) => !this.#taken.has(name) && !PRIVATE.test(name));
  }
}

type Put = (variable: string, value: unknown) => void;

/** `Salt and Ships: A History (2 vols)`. */
function fullTitle(source: Source, prefix: string): string | undefined {
  const title = source.text(`${prefix}title`, ...(prefix === 'journal' ? ['journal'] : []));
  const subtitle = source.text(`${prefix}subtitle`);
  const addition = source.text(`${prefix}titleaddon`);
  const whole = [title, subtitle].filter((part) => part !== undefined).join(': ');
  return [whole, addition].filter((part) => part !== undefined && part !== '').join('. ') || undefined;
}

function putTitles(source: Source, type: string, put: Put): void {
  const [title, journal, book, main, issue] = ['', 'journal', 'book', 'main', 'issue'].map((prefix) =>
    fullTitle(source, prefix),
  );
  // The title of the whole is the title, that of the volume the volume's
  const ofVolume = VOLUMES.test(type) && main !== undefined;
  put('title', ofVolume ? main : title);
  put('container-title', ofVolume ? undefined : (journal ?? main ?? book));
  put('volume-title', issue ?? (ofVolume ? title : main === undefined ? undefined : book));
}

function putNames(source: Source, put: Put): void {
  for (const [variable, fields] of NAME_FIELDS) {
    const latex = source.latex(...fields);
    put(variable, latex === undefined ? undefined : readNames(latex));
  }
  const roles = new Map<string, CslName[]>();
  for (const [field, typeField] of EDITOR_FIELDS) {
    const latex = source.latex(field);
    const role = ROLES[source.text(typeField)?.toLowerCase() ?? 'editor'] ?? 'contributor';
    if (latex !== undefined) roles.set(role, [...(roles.get(role) ?? []), ...readNames(latex)]);
  }
  for (const [role, names] of roles) put(role, names);
}

function putDates(source: Source, put: Put): void {
  const [year, month, day] = ['year', 'month', 'day'].map((field) => source.latex(field));
  for (const [variable, field] of DATE_FIELDS) put(variable, source.text(field));
  put('issued', year === undefined ? undefined : readYearMonth(year, month, day));
}

function putNumbers(source: Source, type: string, put: Put): void {
  const number = source.text('number');
  if (ARTICLES.test(type)) {
    put('issue', number);
    put('issue', source.text('issue'));
    put('number', source.text('eid'));
  } else if (VOLUMES.test(type) || PARTS.test(type)) put('collection-number', number);
  put('number', number);
}

/** `pubmed` has a variable of its own; of the other archives of preprints, CSL knows the number only. */
function putEprint(source: Source, put: Put): void {
  const id = source.latex('eprint');
  const kind = source.text('eprinttype', 'archiveprefix') ?? 'arXiv';
  source.latex('eprintclass', 'primaryclass');
  if (id !== undefined) put(/^pubmed$/i.test(kind) ? 'PMID' : 'number', /^pubmed$/i.test(kind) ? id : `${kind}:${id}`);
}

const ADDRESS = /^(?:\\url\s*\{\s*)?(https?:\/\/[^\s{}]+)\}?$/;

/** Where a document is kept, or how it came out. */
function putWhereabouts(source: Source, put: Put): void {
  const how = source.latex('howpublished');
  const address = how === undefined ? undefined : ADDRESS.exec(how.trim())?.[1];
  put('URL', address);
  const mark = how === undefined || address !== undefined ? undefined : readShelfMark(how);
  if (mark) for (const [variable, value] of Object.entries(mark)) put(variable, value);
  else if (address === undefined && how !== undefined) put('publisher', latexToText(how));
}

/** A BibTeX or BibLaTeX entry as CSL data, and the names of the fields that have no place in it. */
export function entryToCsl(
  type: string,
  fields: ReadonlyMap<string, string>,
): { readonly data: Fields; readonly unread: string[] } {
  const source = new Source(fields);
  const data: Record<string, unknown> = {};
  const put: Put = (variable, value) => {
    if (value !== undefined && value !== '') data[variable] ??= value;
  };
  const subtype = source.text('entrysubtype');
  const genre = source.text('type');
  put('type', SUBTYPES[subtype?.toLowerCase() ?? ''] ?? TYPES[type] ?? 'document');
  put('genre', genre === undefined ? GENRES[type] : (GENRES[genre] ?? genre));
  putTitles(source, type, put);
  putNames(source, put);
  putDates(source, put);
  putNumbers(source, type, put);
  for (const [variable, names] of TEXT_FIELDS) put(variable, source.text(...names));
  for (const [variable, names] of VERBATIM_FIELDS)
    put(variable, source.latex(...names)?.replace(/\\([%#&_~{}])/g, '$1'));
  put('page', source.text('pages'));
  put('keyword', source.text('keywords', 'keyword'));
  put('language', languageTag(source.text('langid', 'language', 'hyphenation')));
  putEprint(source, put);
  putWhereabouts(source, put);
  const notes = ['note', 'addendum'].flatMap((field) => source.text(field) ?? []);
  put('note', notes.join('. '));
  return { data, unread: source.rest() };
}
