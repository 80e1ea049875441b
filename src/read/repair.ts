import type { Diagnostic } from '../model/index.ts';

/** One thing mended: what was printed, and what it became. */
export interface Repair {
  readonly printed: string;
  readonly mended: string;
}

export interface Repaired {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** Six or eight digits that stand alone: years whose dash was lost. */
const RUN = /(?<![\p{L}\d/._#%=-])([12]\d{3})(\d{2}|\d{4})(?![\p{L}\d/_%=-]|[.]\d)/gu;
const LATEST_YEAR = 2100;

/** `1969` and `75` → `1969–75`, if those are years that follow each other. */
function yearRange(first: string, second: string): string | undefined {
  const start = Number(first);
  const end = second.length === 2 ? Number(first.slice(0, 2) + second) : Number(second);
  return end > start && end <= LATEST_YEAR ? `${first}–${second}` : undefined;
}

function repairRuns(text: string, isTitle: (before: string, after: string) => boolean): Repaired {
  const repairs: Repair[] = [];
  const repaired = text.replace(RUN, (printed, first: string, second: string, offset: number) => {
    const end = offset + printed.length;
    const mended = yearRange(first, second);
    const trusted = isTitle(text.slice(Math.max(0, offset - CONTEXT), offset), text.slice(end, end + CONTEXT));
    if (mended === undefined || !trusted) return printed;
    repairs.push({ printed, mended });
    return mended;
  });
  return { text: repaired, repairs };
}

const CONTEXT = 100;
/** A title goes on to its closing quotation mark or its imprint: `…, 196975,’ in`, `…, 196975 (London: X, 1990)`. */
const TITLE_FOLLOWS = /^(?:[.,:?!]?[’”"»]| \(\p{Lu}[^()]{0,80}\d{4}\))/u;
const WORD_BEFORE = /([\p{L}]{3,})[.,:]? $/u;
/** Words before the number of a file, in front of which a range of years is nothing but a number. */
const LABELS = new Set([
  'akte', 'aktenzeichen', 'article', 'band', 'bestand', 'box', 'boîte', 'busta', 'caja', 'carton', 'case', 'collection', 'cote', 'cutie',
  'delo', 'document', 'dok', 'dosar', 'dossier', 'faldone', 'fascicolo', 'file', 'folder', 'folio', 'fond', 'fondo', 'fonds', 'fund', 'item', 'karton',
  'legajo', 'mappe', 'num', 'number', 'numéro', 'nummer', 'numero', 'número', 'opis', 'pièce', 'record', 'reel', 'report', 'signatur', 'telegram',
  'unit', 'vol', 'volume',
]); // prettier-ignore

/** In a title page's line every such number is a range of years. */
export const repairTitle = (title: string): Repaired => repairRuns(title, () => true);

/** In a note only where a title is seen to end: archives number their files in as many digits. */
export const repairNote = (note: string): Repaired =>
  repairRuns(note, (before, after) => {
    const word = WORD_BEFORE.exec(before)?.[1];
    return word !== undefined && !LABELS.has(word.toLowerCase()) && TITLE_FOLLOWS.test(after);
  });

/** Says what was printed and what it became; `where` names the place. */
export const reportRepair = ({ printed, mended }: Repair, where: string): Diagnostic => ({
  code: 'repaired-text',
  severity: 'info',
  message: `${where}: “${printed}” was read as “${mended}”, years whose dash was lost.`,
});
