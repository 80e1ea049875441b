import type { CslItem, CslType } from '../../model/index.ts';
import { typeChooser, type TypeChoice } from '../latex/entry-type.ts';

const TITLE = ['title', 'titleaddon'] as const;
const EDITORS = ['editora', 'editorb', 'editorc'] as const;
const IMPRINT = ['publisher', 'location', 'series', 'number', 'volume', 'volumes', 'edition', 'isbn'] as const;
const REMARKS = ['note', 'addendum', 'pubstate'] as const;

/**
 * The entry types that we write and the fields that BibLaTeX's data model allows in them (`blx-dm.def` of version 3.18,
 * which `biber --validate-datamodel` checks), as far as CSL has values for them.
 */
export const FIELDS = {
  article: [
    'author', 'editor', ...EDITORS, 'translator', ...TITLE, 'journaltitle', 'series', 'volume', 'number', 'issue', 'pages',
    'issn', 'version', ...REMARKS,
  ],
  book: [
    'author', 'editor', ...EDITORS, 'translator', ...TITLE, 'maintitle', 'part', 'chapter', 'pages', 'pagetotal', ...IMPRINT,
    ...REMARKS,
  ],
  booklet: [
    'author', 'editor', ...TITLE, 'howpublished', 'location', 'chapter', 'pages', 'pagetotal', 'type', ...REMARKS,
  ],
  collection: [
    'editor', ...EDITORS, 'translator', ...TITLE, 'maintitle', 'part', 'chapter', 'pages', 'pagetotal', ...IMPRINT,
    ...REMARKS,
  ],
  dataset: [
    'author', 'editor', ...TITLE, 'edition', 'series', 'number', 'organization', 'publisher', 'location', 'type', 'version',
    ...REMARKS,
  ],
  inbook: [
    'author', 'bookauthor', 'editor', ...EDITORS, 'translator', ...TITLE, 'booktitle', 'maintitle', 'part', 'chapter',
    'pages', ...IMPRINT, ...REMARKS,
  ],
  incollection: [
    'author', 'editor', ...EDITORS, 'translator', ...TITLE, 'booktitle', 'maintitle', 'part', 'chapter', 'pages', ...IMPRINT,
    ...REMARKS,
  ],
  inproceedings: [
    'author', 'editor', ...TITLE, 'booktitle', 'maintitle', 'eventtitle', 'eventdate', 'venue', 'organization', 'publisher',
    'location', 'series', 'number', 'volume', 'volumes', 'part', 'chapter', 'pages', 'isbn', ...REMARKS,
  ],
  inreference: [
    'author', 'editor', ...EDITORS, 'translator', ...TITLE, 'booktitle', 'maintitle', 'part', 'chapter', 'pages', ...IMPRINT,
    ...REMARKS,
  ],
  manual: [
    'author', 'editor', ...TITLE, 'edition', 'series', 'number', 'organization', 'publisher', 'location', 'chapter', 'pages',
    'pagetotal', 'isbn', 'type', 'version', ...REMARKS,
  ],
  misc: ['author', 'editor', ...TITLE, 'howpublished', 'organization', 'location', 'type', 'version', ...REMARKS],
  online: ['author', 'editor', ...TITLE, 'organization', 'version', ...REMARKS],
  patent: ['author', ...TITLE, 'location', 'number', 'type', 'version', ...REMARKS],
  periodical: ['editor', ...EDITORS, ...TITLE, 'series', 'volume', 'number', 'issue', 'issn', ...REMARKS],
  report: [
    'author', ...TITLE, 'type', 'number', 'version', 'institution', 'location', 'chapter', 'pages', 'pagetotal', ...REMARKS,
  ],
  software: ['author', 'editor', ...TITLE, 'howpublished', 'organization', 'location', 'type', 'version', ...REMARKS],
  thesis: ['author', ...TITLE, 'type', 'institution', 'location', 'chapter', 'pages', 'pagetotal', ...REMARKS],
  unpublished: [
    'author', ...TITLE, 'type', 'eventtitle', 'eventdate', 'venue', 'howpublished', 'location', ...REMARKS,
  ],
} as const; // prettier-ignore

export type EntryType = keyof typeof FIELDS;

/** Fields of every entry. */
export const EVERYWHERE = [
  'shorttitle', 'shortjournal', 'date', 'origdate', 'origtitle', 'origpublisher', 'origlocation', 'langid', 'library',
  'doi', 'eprint', 'url', 'urldate', 'keywords', 'abstract', 'annotation',
] as const; // prettier-ignore

export type Field = (typeof FIELDS)[EntryType][number] | (typeof EVERYWHERE)[number];

type Choose = (item: CslItem) => EntryType;

/** The data model wants an author of these, an editor of those. */
const book: Choose = (item) => (item.author === undefined && item.editor !== undefined ? 'collection' : 'book');
const chapter: Choose = (item) => (item.editor === undefined ? 'inbook' : 'incollection');
const unpublished: Choose = (item) => (item.author === undefined ? 'misc' : 'unpublished');
const online: Choose = (item) => (item.URL === undefined && item.DOI === undefined ? 'misc' : 'online');
const paper: Choose = (item) => (item['container-title'] === undefined ? unpublished(item) : 'inproceedings');

/**
 * `@letter`, `@movie` and the like are in the data model, but the standard styles treat them as `@misc` and validation
 * allows them no author: what they would say is in `entrysubtype`.
 */
const TYPES: Readonly<Record<CslType, TypeChoice<EntryType>>> = {
  article: online,
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  bill: 'misc',
  book,
  broadcast: 'misc',
  chapter,
  classic: book,
  collection: 'misc',
  dataset: 'dataset',
  document: 'misc',
  entry: 'inreference',
  'entry-dictionary': 'inreference',
  'entry-encyclopedia': 'inreference',
  event: 'misc',
  figure: 'misc',
  graphic: 'misc',
  hearing: 'misc',
  interview: 'misc',
  legal_case: 'misc',
  legislation: 'misc',
  manuscript: unpublished,
  map: 'misc',
  motion_picture: 'misc',
  musical_score: book,
  pamphlet: 'booklet',
  'paper-conference': paper,
  patent: 'patent',
  performance: 'misc',
  periodical: 'periodical',
  personal_communication: 'misc',
  post: online,
  'post-weblog': online,
  regulation: 'misc',
  report: 'report',
  review: 'article',
  'review-book': 'article',
  software: 'software',
  song: 'misc',
  speech: unpublished,
  standard: 'manual',
  thesis: 'thesis',
  treaty: 'misc',
  webpage: online,
};

/** The CSL type that each entry type means where it stands alone. */
const MEANINGS: Readonly<Record<EntryType, CslType>> = {
  article: 'article-journal',
  book: 'book',
  booklet: 'pamphlet',
  collection: 'book',
  dataset: 'dataset',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  inreference: 'entry',
  manual: 'standard',
  misc: 'document',
  online: 'webpage',
  patent: 'patent',
  periodical: 'periodical',
  report: 'report',
  software: 'software',
  thesis: 'thesis',
  unpublished: 'manuscript',
};

/** The entry type of an item, and its subtype where the type says less than the item's. */
export const entryType = typeChooser(TYPES, MEANINGS);
