import type { CslType } from '../../../model/index.ts';
import { ZOTERO_TYPES, type RisType } from '../../../formats/ris/types.ts';

/** What a reference type of RIS is in CSL, and the type whose tags mean the same where it is not one that we write. */
interface RisReading {
  readonly type: CslType;
  readonly like: RisType;
}

/** The types that we write; more closely than Zotero, where their names say more. */
const OURS: Readonly<Record<RisType, CslType>> = {
  ...ZOTERO_TYPES,
  CLSWK: 'classic',
  FIGURE: 'figure',
  ICOMM: 'post',
  MUSIC: 'musical_score',
  PAMP: 'pamphlet',
  SER: 'periodical',
  STAND: 'standard',
};

/** The others (RIS format specification, 2011), and what programs make of their names. */
const OTHERS: Readonly<Record<string, RisReading>> = {
  ABST: { type: 'article-journal', like: 'JOUR' },
  ADVS: { type: 'motion_picture', like: 'MPCT' },
  AGGR: { type: 'dataset', like: 'DATA' },
  CHART: { type: 'figure', like: 'FIGURE' },
  CPAPER: { type: 'paper-conference', like: 'CONF' },
  CTLG: { type: 'book', like: 'BOOK' },
  DBASE: { type: 'dataset', like: 'DATA' },
  EBOOK: { type: 'book', like: 'BOOK' },
  ECHAP: { type: 'chapter', like: 'CHAP' },
  EDBOOK: { type: 'book', like: 'BOOK' },
  EJOUR: { type: 'article-journal', like: 'JOUR' },
  EQUA: { type: 'figure', like: 'FIGURE' },
  GEN: { type: 'document', like: 'ANCIENT' },
  GOVDOC: { type: 'report', like: 'RPRT' },
  GRANT: { type: 'document', like: 'ANCIENT' },
  GRNT: { type: 'document', like: 'ANCIENT' },
  INPR: { type: 'article-journal', like: 'JOUR' },
  JFULL: { type: 'periodical', like: 'SER' },
  JOURN: { type: 'article-journal', like: 'JOUR' },
  LEGAL: { type: 'legislation', like: 'STAT' },
  MULTI: { type: 'motion_picture', like: 'MPCT' },
  UNBILL: { type: 'bill', like: 'BILL' },
  UNPB: { type: 'manuscript', like: 'MANSCPT' },
  UNPD: { type: 'manuscript', like: 'MANSCPT' },
  VIDEO: { type: 'motion_picture', like: 'MPCT' },
  WEB: { type: 'webpage', like: 'ELEC' },
};

const isOurs = (type: string): type is RisType => Object.hasOwn(OURS, type);

/** What a type is read as; undefined where RIS has no such type. */
export function readType(type: string): RisReading | undefined {
  if (isOurs(type)) return { type: OURS[type], like: type };
  return Object.hasOwn(OTHERS, type) ? OTHERS[type] : undefined;
}
