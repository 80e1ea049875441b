import type { DateVariable, NameVariable, TextVariable, Variable } from '../../model/index.ts';
import { RIS_TYPES, type RisType } from './types.ts';

export type Tag =
  | 'TI' | 'ST' | 'T2' | 'T3' | 'J2' | 'AU' | 'A2' | 'A3' | 'A4' | 'ED' | 'C1' | 'C2' | 'C3' | 'C5' | 'C6' | 'ET' | 'VL'
  | 'IS' | 'NV' | 'SV' | 'M1' | 'SE' | 'SP' | 'PB' | 'CY' | 'DA' | 'Y2' | 'M3' | 'OP' | 'SN' | 'DO' | 'UR' | 'DB' | 'AN'
  | 'CN' | 'DP' | 'LA' | 'AB' | 'KW' | 'N1'; // prettier-ignore

/** The tags of a variable, and the RIS types in which each of them is that variable's. */
type Places = Readonly<Partial<Record<Tag, readonly RisType[]>>>;

const EVERY: readonly RisType[] = [...new Set(Object.values(RIS_TYPES))];
const except = (...types: RisType[]): readonly RisType[] => EVERY.filter((type) => !types.includes(type));

/** RIS has no tag for it: the value goes into a note line. */
const NOWHERE: Places = {};

/**
 * Where Zotero's RIS import looks for a variable (its RIS translator, 2026; the RIS specification of 2011 agrees
 * but for few). A tag that it reads as something else in a type, or drops, is no place for the variable.
 */
const NAMES: Record<NameVariable, Places> = {
  author: { AU: except('MPCT', 'MUSIC', 'SOUND') },
  director: { AU: ['MPCT'] },
  composer: { AU: ['MUSIC', 'SOUND'] },
  recipient: { A2: ['PCOMM', 'ICOMM'] },
  'container-author': { C2: ['CHAP'] },
  editor: {
    A2: ['ANCIENT', 'CHAP', 'CONF', 'DICT', 'ENCYC', 'JOUR'],
    A3: ['BOOK', 'CLSWK', 'SER'],
  },
  'collection-editor': {
    A2: ['BOOK', 'CLSWK', 'RPRT', 'SER'],
    A3: ['CHAP', 'CONF', 'DICT', 'ENCYC', 'MAP'],
  },
  translator: { A4: except('CASE', 'CONF', 'DATA', 'MPCT', 'MUSIC') },
  contributor: { A3: ['THES'], A4: ['CONF', 'DATA'] },
  performer: { A2: ['SOUND'] },
  producer: { A3: ['MPCT'] },
  interviewer: NOWHERE,
  'reviewed-author': NOWHERE,
  chair: NOWHERE,
  compiler: NOWHERE,
  curator: NOWHERE,
  'editorial-director': NOWHERE,
  'executive-producer': NOWHERE,
  guest: NOWHERE,
  host: NOWHERE,
  illustrator: NOWHERE,
  narrator: NOWHERE,
  organizer: NOWHERE,
  'original-author': NOWHERE,
  'script-writer': NOWHERE,
  'series-creator': NOWHERE,
};

const DATES: Record<DateVariable, Places> = {
  issued: { DA: EVERY },
  accessed: { Y2: EVERY },
  'original-date': NOWHERE,
  'event-date': NOWHERE,
  'available-date': NOWHERE,
  submitted: NOWHERE,
};

/** Types whose second title is the series. */
const IN_SERIES = ['BOOK', 'CLSWK', 'COMP', 'MAP', 'RPRT', 'SER', 'STAND'] as const;
/** Types whose first page is their number of pages. */
const PAGED = ['BOOK', 'CLSWK', 'MANSCPT', 'PAMP', 'SER', 'THES'] as const;

const TEXTS: Record<Exclude<TextVariable, 'title'>, Places> = {
  'title-short': { ST: EVERY },
  'container-title': { T2: except('CASE', 'CONF', 'HEAR', 'SLIDE', ...IN_SERIES), C3: ['CONF'] },
  'container-title-short': { J2: ['JOUR', 'MGZN', 'NEWS'] },
  'collection-title': { T2: IN_SERIES, T3: ['CHAP', 'CONF', 'JOUR', 'SOUND'] },
  'collection-number': { M1: ['BOOK', 'CLSWK', 'SER'], SV: ['CHAP'] },
  'event-title': { T2: ['CONF', 'SLIDE'] },
  edition: { ET: ['ANCIENT', 'BOOK', 'CHAP', 'CLSWK', 'DICT', 'ENCYC', 'MAP', 'MGZN', 'NEWS', 'PAMP', 'RPRT', 'SER'] },
  version: { ET: ['COMP', 'DATA'] },
  volume: { VL: except('BLOG', 'COMP', 'ELEC', 'FIGURE', 'PAMP', 'PAT') },
  issue: { IS: except('CHAP', 'DATA') },
  'number-of-volumes': { NV: ['ANCIENT', 'BOOK', 'CLSWK', 'DICT', 'ENCYC', 'SER'], IS: ['CHAP'] },
  number: { SN: ['PAT', 'RPRT', 'STAND'], M1: ['BILL', 'HEAR', 'STAT'], NV: ['DATA'] },
  page: { SP: except('MPCT', ...PAGED) },
  'number-of-pages': { SP: PAGED },
  section: { SE: ['BILL', 'NEWS', 'STAT'] },
  publisher: { PB: except('CASE') },
  authority: { PB: ['CASE'] },
  'publisher-place': { CY: except('CONF'), C1: ['CONF'] },
  genre: { M3: ['BLOG', 'ELEC', 'MANSCPT', 'MAP', 'PAMP', 'PCOMM', 'RPRT', 'SLIDE', 'STAND', 'THES'] },
  medium: { M3: ['ART'], C5: ['MPCT', 'SOUND'] },
  dimensions: { C3: ['ART'], SP: ['MPCT'] },
  scale: { C1: ['MAP'] },
  jurisdiction: { C3: ['PAT'] },
  references: { OP: ['BILL', 'CASE', 'HEAR', 'STAT'], C5: ['PAT'] },
  status: { C6: ['PAT'] },
  ISBN: { SN: except('JOUR', 'MGZN', 'NEWS', 'PAT', 'RPRT', 'STAND') },
  ISSN: { SN: ['JOUR', 'MGZN', 'NEWS'] },
  DOI: { DO: EVERY },
  URL: { UR: EVERY },
  archive: { DB: EVERY },
  archive_location: { AN: EVERY },
  'call-number': { CN: EVERY },
  source: { DP: EVERY },
  language: { LA: except('COMP') },
  abstract: { AB: EVERY },
  keyword: { KW: EVERY },
  note: { N1: EVERY },
  'archive-place': NOWHERE,
  archive_collection: NOWHERE,
  'volume-title': NOWHERE,
  'part-title': NOWHERE,
  'reviewed-title': NOWHERE,
  'reviewed-genre': NOWHERE,
  'original-title': NOWHERE,
  'original-publisher': NOWHERE,
  'original-publisher-place': NOWHERE,
  'chapter-number': NOWHERE,
  'part-number': NOWHERE,
  'supplement-number': NOWHERE,
  'printing-number': NOWHERE,
  'event-place': NOWHERE,
  division: NOWHERE,
  PMID: NOWHERE,
  PMCID: NOWHERE,
  annote: NOWHERE,
  'citation-key': NOWHERE,
};

/** In the order in which their lines are written. */
const PLACES: Readonly<Record<Variable, Places>> = {
  title: { TI: EVERY },
  ...NAMES,
  ...DATES,
  ...TEXTS,
};

const tagIn = (places: Places, type: RisType): Tag | undefined =>
  (Object.entries(places) as [Tag, readonly RisType[]][]).find(([, types]) => types.includes(type))?.[0];

type TagTable = readonly (readonly [variable: Variable, tag: Tag | undefined])[];

const tagTable = (type: RisType): TagTable =>
  (Object.entries(PLACES) as [Variable, Places][]).map(([variable, places]) => [variable, tagIn(places, type)]);

/** For every RIS type, all variables in the order in which they are written, each with its tag if it has one. */
export const TAGS = Object.fromEntries(EVERY.map((type) => [type, tagTable(type)])) as Record<RisType, TagTable>;
