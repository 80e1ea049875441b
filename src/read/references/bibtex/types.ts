import { CSL_TYPES, type CslType } from '../../../model/index.ts';

/** The CSL type of an entry type of BibTeX, BibLaTeX (manual, 2.1) and other programs. Any other is a document. */
const TYPES: ReadonlyMap<string, CslType> = new Map(
  Object.entries({
    article: 'article-journal',
    suppperiodical: 'article-journal',
    periodical: 'periodical',
    book: 'book',
    mvbook: 'book',
    collection: 'book',
    mvcollection: 'book',
    proceedings: 'book',
    mvproceedings: 'book',
    reference: 'book',
    mvreference: 'book',
    booklet: 'pamphlet',
    inbook: 'chapter',
    bookinbook: 'chapter',
    suppbook: 'chapter',
    incollection: 'chapter',
    suppcollection: 'chapter',
    inreference: 'entry',
    inproceedings: 'paper-conference',
    conference: 'paper-conference',
    dataset: 'dataset',
    manual: 'report',
    report: 'report',
    techreport: 'report',
    thesis: 'thesis',
    phdthesis: 'thesis',
    mastersthesis: 'thesis',
    unpublished: 'manuscript',
    online: 'webpage',
    electronic: 'webpage',
    www: 'webpage',
    webpage: 'webpage',
    patent: 'patent',
    software: 'software',
    artwork: 'graphic',
    image: 'figure',
    audio: 'song',
    music: 'song',
    movie: 'motion_picture',
    video: 'motion_picture',
    jurisdiction: 'legal_case',
    legislation: 'legislation',
    legal: 'treaty',
    letter: 'personal_communication',
    performance: 'performance',
    review: 'review',
    standard: 'standard',
    misc: 'document',
  } satisfies Record<string, CslType>),
);

const SUBTYPES = new Map<string, CslType>([
  ...CSL_TYPES.map((type) => [type.replaceAll('_', '-'), type] as const),
  ['magazine', 'article-magazine'],
  ['newspaper', 'article-newspaper'],
]);

/**
 * The type of an entry; `entrysubtype` tells it more closely, and where we write it, it is that of CSL. A type that nobody
 * knows stays as it is, and is reported where items are mended.
 */
export const typeOf = (entryType: string, subtype: string | undefined): string =>
  SUBTYPES.get(subtype?.trim().toLowerCase().replaceAll('_', '-') ?? '') ?? TYPES.get(entryType) ?? entryType;

/** Keys and words that `type` has for kinds of works (BibLaTeX manual, 4.9.2.13). */
const GENRES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    phdthesis: 'PhD thesis',
    mathesis: 'Master’s thesis',
    mastersthesis: 'Master’s thesis',
    bathesis: 'Bachelor’s thesis',
    candthesis: 'Candidate thesis',
    techreport: 'Technical report',
    resreport: 'Research report',
    software: 'Computer software',
    datacd: 'Data CD',
    audiocd: 'Audio CD',
  }),
);

/** What says no more than the entry type does; it keeps BibTeX's styles from saying what is not known. */
const NO_GENRES: ReadonlyMap<string, string> = new Map([
  ['phdthesis', 'Thesis'],
  ['techreport', 'Report'],
]);

/** The genre: what `type` says, or what the entry type does beyond the type of CSL. */
export function genreOf(entryType: string, type: string | undefined): string | undefined {
  if (type === undefined) return entryType.endsWith('thesis') ? GENRES.get(entryType) : undefined;
  if (type === NO_GENRES.get(entryType)) return undefined;
  return GENRES.get(type) ?? type;
}
