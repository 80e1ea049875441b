import type { Counts } from '../outcome.ts';
import { printable, table } from '../text.ts';
import type { BatchResult } from './pool.ts';

const COUNTED = ['notes', 'citations', 'works'] as const satisfies readonly (keyof Counts)[];
/** More would scroll the totals away; every one is in its folder. */
const SHOWN = 20;

const cells = (counts: Counts): readonly string[] => COUNTED.map((what) => String(counts[what]).padStart(6));

/** How much was read of each file and of all, as a table. */
export function summariseBatch(results: readonly BatchResult[]): string {
  const read = results.flatMap((result) => ('counts' in result ? [result] : []));
  const failed = results.length - read.length;
  const total = (what: keyof Counts): number => read.reduce((sum, { counts }) => sum + counts[what], 0);
  const rows = read.slice(0, SHOWN).map(({ input, counts }) => [...cells(counts), printable(input.folder)]);
  const more = read.length - rows.length;
  return [
    `${read.length} of ${results.length} files read${failed > 0 ? `, ${failed} failed` : ''}`,
    table([
      COUNTED.map((what) => what.padStart(6)).concat('written to'),
      ...rows,
      ...(more > 0 ? [['', '', '', `… and ${more} more`]] : []),
      [...COUNTED.map((what) => String(total(what)).padStart(6)), 'in all'],
    ]),
    '',
  ].join('\n');
}
