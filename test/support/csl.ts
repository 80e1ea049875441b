import { LOCATOR_LABELS } from '../../src/model/index.ts';

/**
 * What CSL 1.0.2 allows in its input (https://docs.citationstyles.org/en/stable/specification.html, appendices III and
 * IV), written down apart from `src/model/csl.ts`, so that a slip there shows.
 */
export const CSL_TYPES = new Set([
  'article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast', 'chapter', 'classic',
  'collection', 'dataset', 'document', 'entry', 'entry-dictionary', 'entry-encyclopedia', 'event', 'figure', 'graphic',
  'hearing', 'interview', 'legal_case', 'legislation', 'manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet',
  'paper-conference', 'patent', 'performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation',
  'report', 'review', 'review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage',
]); // prettier-ignore

export const CSL_NAMES = new Set([
  'author', 'chair', 'collection-editor', 'compiler', 'composer', 'container-author', 'contributor', 'curator', 'director',
  'editor', 'editorial-director', 'executive-producer', 'guest', 'host', 'illustrator', 'interviewer', 'narrator',
  'organizer', 'original-author', 'performer', 'producer', 'recipient', 'reviewed-author', 'script-writer',
  'series-creator', 'translator',
]); // prettier-ignore

export const CSL_DATES = new Set(['accessed', 'available-date', 'event-date', 'issued', 'original-date', 'submitted']);

export const CSL_TEXTS = new Set([
  'abstract', 'annote', 'archive', 'archive-place', 'archive_collection', 'archive_location', 'authority', 'call-number',
  'chapter-number', 'citation-key', 'citation-label', 'citation-number', 'collection-number', 'collection-title',
  'container-title', 'container-title-short', 'dimensions', 'division', 'DOI', 'edition', 'event-place', 'event-title',
  'genre', 'ISBN', 'ISSN', 'issue', 'jurisdiction', 'keyword', 'language', 'medium', 'note', 'number', 'number-of-pages',
  'number-of-volumes', 'original-publisher', 'original-publisher-place', 'original-title', 'page', 'page-first',
  'part-number', 'part-title', 'PMCID', 'PMID', 'printing-number', 'publisher', 'publisher-place', 'references',
  'reviewed-genre', 'reviewed-title', 'scale', 'section', 'source', 'status', 'supplement-number', 'title', 'title-short',
  'URL', 'version', 'volume', 'volume-title',
]); // prettier-ignore

const NAME_PARTS = new Set(['family', 'given', 'dropping-particle', 'non-dropping-particle', 'suffix', 'literal']);
const DATE_PARTS = new Set(['date-parts', 'season', 'circa', 'literal']);
const ITEM_PARTS = new Set(['id', 'locator', 'label', 'prefix', 'suffix', 'suppress-author', 'author-only']);
/** Ours, beside what CSL has. */
const OWN_ITEM_PARTS = new Set(['form', 'custom']);
const CITATION_PARTS = new Set(['citationID', 'citationItems', 'properties', 'custom']);

type Entries = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const unknownKeys = (value: Entries, known: ReadonlySet<string>): string[] =>
  Object.keys(value).filter((key) => !known.has(key));

function wrongName(name: unknown): boolean {
  if (!isObject(name) || unknownKeys(name, NAME_PARTS).length > 0) return true;
  if (!Object.values(name).every(isText)) return true;
  // A name is either one undivided text or has a family name, never both.
  return 'literal' in name === 'family' in name;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function wrongParts(parts: unknown): boolean {
  if (!Array.isArray(parts) || parts.length === 0 || parts.length > 3) return true;
  const [year, month = 1, day = 1] = parts as readonly unknown[];
  if (![year, month, day].every(Number.isInteger)) return true;
  const days = DAYS[(month as number) - 1];
  return days === undefined || (day as number) < 1 || (day as number) > days;
}

function wrongDate(date: unknown): boolean {
  if (!isObject(date) || unknownKeys(date, DATE_PARTS).length > 0) return true;
  const { 'date-parts': parts, season, literal } = date;
  if (parts === undefined) return !isText(literal);
  if (season !== undefined && ![1, 2, 3, 4].includes(season as number)) return true;
  return !Array.isArray(parts) || parts.length === 0 || parts.length > 2 || parts.some(wrongParts);
}

function wrongValue(variable: string, value: unknown): boolean {
  if (CSL_NAMES.has(variable)) return !Array.isArray(value) || value.length === 0 || value.some(wrongName);
  if (CSL_DATES.has(variable)) return wrongDate(value);
  return !CSL_TEXTS.has(variable) || !isText(value);
}

/** What is wrong with a CSL-JSON item, one line each; nothing where it is sound. */
export function itemFaults(item: unknown): string[] {
  if (!isObject(item)) return ['not an object'];
  const { id, type, custom, ...variables } = item;
  return [
    ...(isText(id) ? [] : ['no id']),
    ...(CSL_TYPES.has(type as string) ? [] : [`type ${String(type)}`]),
    ...(custom === undefined || isObject(custom) ? [] : ['custom is no object']),
    ...Object.entries(variables).flatMap(([variable, value]) =>
      wrongValue(variable, value) ? [`${String(id)}: ${variable} ${JSON.stringify(value)}`] : [],
    ),
  ];
}

function citationItemFaults(item: unknown, ids: ReadonlySet<string>): string[] {
  if (!isObject(item)) return ['a citation item is no object'];
  const { id, locator, label } = item;
  const known = new Set([...ITEM_PARTS, ...OWN_ITEM_PARTS]);
  return [
    ...unknownKeys(item, known).map((key) => `citation item has ${key}`),
    ...(ids.has(id as string) ? [] : [`no item ${String(id)}`]),
    ...(['prefix', 'suffix', 'locator'] as const).filter((key) => key in item && !isText(item[key])),
    ...((locator === undefined) === (label === undefined) ? [] : ['locator and label go together']),
    ...(label === undefined || (LOCATOR_LABELS as readonly unknown[]).includes(label)
      ? []
      : [`label ${JSON.stringify(label)}`]),
    ...(['full', 'short', 'ibid'].includes(item.form as string) ? [] : [`form ${String(item.form)}`]),
  ];
}

/** What is wrong with a citation object whose items must be among `ids`. */
export function citationFaults(citation: unknown, ids: ReadonlySet<string>): string[] {
  if (!isObject(citation)) return ['not an object'];
  const { citationID, citationItems, properties } = citation;
  const noteIndex = isObject(properties) ? properties.noteIndex : undefined;
  return [
    ...unknownKeys(citation, CITATION_PARTS).map((key) => `citation has ${key}`),
    ...(isText(citationID) ? [] : ['no citationID']),
    ...(Number.isInteger(noteIndex) ? [] : [`${String(citationID)}: noteIndex ${String(noteIndex)}`]),
    ...(Array.isArray(citationItems)
      ? citationItems.flatMap((item) => citationItemFaults(item, ids))
      : ['citationItems is no list']),
  ];
}
