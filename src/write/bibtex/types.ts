import type { CslType } from '../../model/index.ts';
import { typeChooser, type TypeChoice } from '../latex/entry-type.ts';

/** The entry types of BibTeX's standard styles that we write, and the fields that these styles print (btxdoc, 3). */
export const FIELDS = {
  article: ['author', 'title', 'journal', 'volume', 'number', 'pages', 'month', 'year', 'note'],
  book: [
    'author', 'editor', 'title', 'publisher', 'address', 'volume', 'number', 'series', 'edition', 'month', 'year', 'note',
  ],
  booklet: ['author', 'title', 'howpublished', 'address', 'month', 'year', 'note'],
  incollection: [
    'author', 'title', 'booktitle', 'editor', 'publisher', 'address', 'volume', 'number', 'series', 'chapter', 'pages',
    'edition', 'month', 'year', 'note',
  ],
  inproceedings: [
    'author', 'title', 'booktitle', 'editor', 'publisher', 'organization', 'address', 'volume', 'number', 'series', 'pages',
    'month', 'year', 'note',
  ],
  manual: ['author', 'title', 'organization', 'address', 'edition', 'month', 'year', 'note'],
  mastersthesis: ['author', 'title', 'school', 'type', 'address', 'month', 'year', 'note'],
  misc: ['author', 'title', 'howpublished', 'month', 'year', 'note'],
  phdthesis: ['author', 'title', 'school', 'type', 'address', 'month', 'year', 'note'],
  techreport: ['author', 'title', 'institution', 'type', 'number', 'address', 'month', 'year', 'note'],
  unpublished: ['author', 'title', 'month', 'year', 'note'],
} as const; // prettier-ignore

export type EntryType = keyof typeof FIELDS;

/** Fields beyond those: other styles and programs know them in every entry, the standard styles leave them alone. */
export const EVERYWHERE = [
  'doi', 'isbn', 'issn', 'url', 'urldate', 'date', 'langid', 'shorttitle', 'keywords', 'abstract', 'annote',
] as const; // prettier-ignore

export type Field = (typeof FIELDS)[EntryType][number] | (typeof EVERYWHERE)[number];

const MASTER = /master|magist|diplom|licen|bachelor|\b[mb]\.?\s?(?:a|sc|phil)\b/i;

/** `manuscript` is `@unpublished` only with an author, without whom that type makes no sense to the styles. */
const TYPES: Readonly<Record<CslType, TypeChoice<EntryType>>> = {
  article: 'misc',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  bill: 'misc',
  book: 'book',
  broadcast: 'misc',
  chapter: 'incollection',
  classic: 'book',
  collection: 'misc',
  dataset: 'misc',
  document: 'misc',
  entry: 'incollection',
  'entry-dictionary': 'incollection',
  'entry-encyclopedia': 'incollection',
  event: 'misc',
  figure: 'misc',
  graphic: 'misc',
  hearing: 'misc',
  interview: 'misc',
  legal_case: 'misc',
  legislation: 'misc',
  manuscript: (item) => (item.author ? 'unpublished' : 'misc'),
  map: 'misc',
  motion_picture: 'misc',
  musical_score: 'book',
  pamphlet: 'booklet',
  'paper-conference': (item) => (item['container-title'] === undefined ? 'misc' : 'inproceedings'),
  patent: 'misc',
  performance: 'misc',
  periodical: 'misc',
  personal_communication: 'misc',
  post: 'misc',
  'post-weblog': 'misc',
  regulation: 'misc',
  report: 'techreport',
  review: 'article',
  'review-book': 'article',
  software: 'misc',
  song: 'misc',
  speech: 'misc',
  standard: 'manual',
  thesis: (item) => (MASTER.test(item.genre ?? '') ? 'mastersthesis' : 'phdthesis'),
  treaty: 'misc',
  webpage: 'misc',
};

/** The CSL type that each entry type means where it stands alone. */
const MEANINGS: Readonly<Record<EntryType, CslType>> = {
  article: 'article-journal',
  book: 'book',
  booklet: 'pamphlet',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  manual: 'standard',
  mastersthesis: 'thesis',
  misc: 'document',
  phdthesis: 'thesis',
  techreport: 'report',
  unpublished: 'manuscript',
};

/** The entry type of an item, and its subtype where the type says less than the item's. */
export const entryType = typeChooser(TYPES, MEANINGS);
