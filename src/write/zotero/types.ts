import type { CslItem, CslType } from '../../model/index.ts';

/** Zotero's item types for works (its schema, version 41), each with the RDF class that Zotero itself exports. */
export const RDF_CLASSES = {
  artwork: 'bib:Illustration',
  audioRecording: 'bib:Recording',
  bill: 'bib:Legislation',
  blogPost: 'bib:Document',
  book: 'bib:Book',
  bookSection: 'bib:BookSection',
  case: 'bib:Document',
  computerProgram: 'bib:Data',
  conferencePaper: 'rdf:Description',
  dataset: 'rdf:Description',
  dictionaryEntry: 'rdf:Description',
  document: 'rdf:Description',
  email: 'bib:Letter',
  encyclopediaArticle: 'rdf:Description',
  film: 'bib:MotionPicture',
  forumPost: 'bib:Document',
  hearing: 'bib:Report',
  instantMessage: 'bib:Letter',
  interview: 'bib:Interview',
  journalArticle: 'bib:Article',
  letter: 'bib:Letter',
  magazineArticle: 'bib:Article',
  manuscript: 'bib:Manuscript',
  map: 'bib:Image',
  newspaperArticle: 'bib:Article',
  patent: 'bib:Patent',
  podcast: 'bib:Recording',
  preprint: 'rdf:Description',
  presentation: 'bib:ConferenceProceedings',
  radioBroadcast: 'bib:Recording',
  report: 'bib:Report',
  standard: 'rdf:Description',
  statute: 'bib:Legislation',
  thesis: 'bib:Thesis',
  tvBroadcast: 'bib:Recording',
  videoRecording: 'bib:Recording',
  webpage: 'bib:Document',
} as const;

export type ItemType = keyof typeof RDF_CLASSES;

/** What Zotero takes a CSL type for; of several types, its first. */
const EQUAL_TYPES = {
  article: 'preprint',
  'article-journal': 'journalArticle',
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  bill: 'bill',
  book: 'book',
  broadcast: 'tvBroadcast',
  chapter: 'bookSection',
  dataset: 'dataset',
  document: 'document',
  'entry-dictionary': 'dictionaryEntry',
  'entry-encyclopedia': 'encyclopediaArticle',
  graphic: 'artwork',
  hearing: 'hearing',
  interview: 'interview',
  legal_case: 'case',
  legislation: 'statute',
  manuscript: 'manuscript',
  map: 'map',
  motion_picture: 'film',
  'paper-conference': 'conferencePaper',
  patent: 'patent',
  personal_communication: 'letter',
  post: 'forumPost',
  'post-weblog': 'blogPost',
  report: 'report',
  software: 'computerProgram',
  song: 'audioRecording',
  speech: 'presentation',
  standard: 'standard',
  thesis: 'thesis',
  webpage: 'webpage',
} as const satisfies Partial<Record<CslType, ItemType>>;

/** CSL types that Zotero does not have: the type that has most of their fields. */
const NEAREST_TYPES = {
  classic: 'book',
  collection: 'document',
  entry: 'encyclopediaArticle',
  event: 'presentation',
  figure: 'artwork',
  musical_score: 'book',
  pamphlet: 'book',
  performance: 'presentation',
  periodical: 'book',
  regulation: 'statute',
  review: 'journalArticle',
  'review-book': 'journalArticle',
  treaty: 'statute',
} as const satisfies Record<Exclude<CslType, keyof typeof EQUAL_TYPES>, ItemType>;

/** Zotero divides these by their medium, and knows a finer type where the item's own words name it. */
const FINER_TYPES: readonly (readonly [CslType, RegExp, ItemType])[] = [
  ['personal_communication', /\be-?mail\b/i, 'email'],
  ['broadcast', /\bradio\b/i, 'radioBroadcast'],
  ['broadcast', /\bpodcast\b/i, 'podcast'],
];

const TYPES: Readonly<Record<CslType, ItemType>> = { ...EQUAL_TYPES, ...NEAREST_TYPES };

export function itemType({ type, genre = '', medium = '' }: CslItem): ItemType {
  const words = `${genre} ${medium}`;
  return FINER_TYPES.find(([coarse, named]) => coarse === type && named.test(words))?.[2] ?? TYPES[type];
}

/** Zotero's type alone does not tell the CSL type: Extra has to. */
export const isNearestOnly = (type: CslType): boolean => type in NEAREST_TYPES;

/** Item types that are not the first of their CSL type. */
const FURTHER_TYPES = {
  email: 'personal_communication',
  instantMessage: 'personal_communication',
  podcast: 'broadcast',
  radioBroadcast: 'broadcast',
  videoRecording: 'motion_picture',
} as const satisfies Partial<Record<ItemType, CslType>>;

const CSL_TYPES = new Map<string, CslType>([
  ...Object.entries(EQUAL_TYPES).map(([cslType, type]) => [type, cslType as CslType] as const),
  ...Object.entries(FURTHER_TYPES),
]);

export const isItemType = (name: string): name is ItemType => Object.hasOwn(RDF_CLASSES, name);

/** The CSL type of an item type; `said` is what a line of Extra says, where the item type is only the nearest one. */
export function cslType(type: ItemType, said?: CslType): CslType {
  if (said !== undefined && isNearestOnly(said) && TYPES[said] === type) return said;
  return CSL_TYPES.get(type) ?? 'document';
}
