import type { CslItem, CslName, TextVariable } from '../../model/index.ts';
import { dateOfData } from '../article/data-dates.ts';
import { nameIn } from '../article/names.ts';
import { defined } from '../markup/defined.ts';
import type { Element } from '../markup/element.ts';

/** What the tags say for a variable of CSL, by the tags' names, the most reliable first. */
const TEXTS: Partial<Readonly<Record<TextVariable, readonly string[]>>> = {
  title: ['citation_title', 'dc.title', 'dcterms.title', 'prism.title', 'eprints.title', 'bepress_citation_title'],
  'container-title': [
    'citation_journal_title', 'citation_inbook_title', 'citation_book_title', 'citation_conference_title', 'prism.publicationname',
    'dc.relation.ispartof', 'dcterms.ispartof', 'dc.source', 'bepress_citation_journal_title', 'eprints.publication',
  ],
  volume: ['citation_volume', 'prism.volume', 'dc.source.volume', 'bepress_citation_volume'],
  issue: ['citation_issue', 'prism.number', 'prism.issueidentifier', 'dc.source.issue', 'bepress_citation_issue'],
  publisher: ['citation_publisher', 'citation_dissertation_institution', 'dc.publisher'],
  DOI: ['citation_doi', 'prism.doi', 'dc.identifier.doi', 'bepress_citation_doi', 'dc.identifier'],
  ISSN: ['citation_issn', 'prism.issn', 'prism.eissn', 'dc.source.issn'],
  ISBN: ['citation_isbn', 'prism.isbn'],
  language: ['citation_language', 'dc.language', 'dcterms.language'],
  URL: ['citation_public_url', 'citation_abstract_html_url', 'citation_fulltext_html_url', 'dc.identifier.uri', 'prism.url'],
}; // prettier-ignore
const FIRST_PAGE = ['citation_firstpage', 'prism.startingpage', 'bepress_citation_firstpage'];
const LAST_PAGE = ['citation_lastpage', 'prism.endingpage', 'bepress_citation_lastpage'];
const PAGES = ['prism.pagerange', 'dc.identifier.pagenumber', 'citation_pages'];
const AUTHORS = [
  'citation_author',
  'citation_authors',
  'dc.creator',
  'dc.creator.personalname',
  'dcterms.creator',
  'bepress_citation_author',
];
const DATES = [
  'citation_publication_date', 'prism.publicationdate', 'dc.date.issued', 'dcterms.issued', 'citation_date', 'citation_year', 'citation_cover_date',
  'citation_online_date', 'dc.date', 'dcterms.date', 'bepress_citation_date',
]; // prettier-ignore

/** What has to be told apart: `dc.source` may hold anything, `dc.identifier` too. */
const DOI = /10\.\d{4,9}\/[^\s"<>]+/;
const FORMS: Partial<Readonly<Record<TextVariable, (value: string) => string | undefined>>> = {
  DOI: (value) => DOI.exec(value)?.[0],
  ISSN: (value) => /\d{4}-?\d{3}[\dX]/i.exec(value)?.[0],
  URL: (value) => /^https?:\/\/\S+$/.exec(value)?.[0],
  language: (value) => /^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/i.exec(value)?.[0].replace('_', '-'),
  'container-title': (value) => (/^(?:https?:|urn:|\d)/.test(value) ? undefined : value),
};

/** The type of a document by which tags it has; a journal article where nothing tells. */
const TYPES: readonly (readonly [tag: string, type: CslItem['type']])[] = [
  ['citation_journal_title', 'article-journal'],
  ['citation_inbook_title', 'chapter'],
  ['citation_dissertation_institution', 'thesis'],
  ['citation_technical_report_institution', 'report'],
  ['citation_conference_title', 'paper-conference'],
];

type Tags = ReadonlyMap<string, readonly string[]>;

function tagsOf(metas: readonly Element[]): Tags {
  const tags = new Map<string, string[]>();
  for (const { attributes } of metas) {
    const name = (attributes.name ?? attributes.property ?? '')
      .toLowerCase()
      .replace(/^(dc|dcterms|prism|eprints):/, '$1.');
    const content = (attributes.content ?? '').replace(/\s+/g, ' ').trim().normalize('NFC');
    if (name === '' || content === '') continue;
    const values = tags.get(name);
    if (values) values.push(content);
    else tags.set(name, [content]);
  }
  return tags;
}

const first = (tags: Tags, names: readonly string[]): string | undefined =>
  names.map((name) => tags.get(name)?.[0]).find((value) => value !== undefined);

function textsIn(tags: Tags): Partial<CslItem> {
  const found = Object.entries(TEXTS).flatMap(([variable, names]) => {
    const form = FORMS[variable as TextVariable] ?? ((value: string) => value);
    const values = names.flatMap((name) => tags.get(name) ?? []);
    const value = values.map(form).find((formed) => formed !== undefined);
    return value === undefined ? [] : [[variable, value] as const];
  });
  return Object.fromEntries(found);
}

function authorsIn(tags: Tags): readonly CslName[] {
  const values = AUTHORS.map((name) => tags.get(name)).find((found) => found !== undefined) ?? [];
  const names = values
    .flatMap((value) => (value.includes(';') ? value.split(';') : [value]))
    .map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== '').map(nameIn);
}

/**
 * The article by the `meta` tags of its page: Highwire's `citation_…`, PRISM, Dublin Core, bepress, EPrints.
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function fromMeta(metas: readonly Element[]): Partial<CslItem> {
  const tags = tagsOf(metas);
  const [start, end] = [first(tags, FIRST_PAGE), first(tags, LAST_PAGE)];
  const page =
    start === undefined ? first(tags, PAGES) : end === undefined || end === start ? start : `${start}–${end}`;
  const issued = DATES.flatMap((name) => tags.get(name) ?? [])
    .map(dateOfData)
    .find((date) => date !== undefined);
  const author = authorsIn(tags);
  const type = TYPES.find(([tag]) => tags.has(tag))?.[1];
  return { ...textsIn(tags), ...defined({ type, author, issued, page }) };
}
