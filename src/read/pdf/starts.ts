import { isRaised, type Column, type Line } from './layout.ts';

/** A line that may open a note: its number, and how it is set. */
export interface Start {
  readonly column: number;
  readonly line: number;
  readonly number: number;
  readonly printed: string;
  readonly isRaised: boolean;
  readonly size: number;
}

const RAISED_NUMBER = /^\s*(\d{1,4})[.)]?\s*$/;
const PLAIN_NUMBER = /^[[(]?(\d{1,4})(?:[.)\]]+\s*|\s+)\S/;

function startOf(line: Line, column: number, at: number): readonly Start[] {
  const first = line.pieces.find(({ text }) => text.trim() !== '');
  const raised = first && isRaised(first, line) ? RAISED_NUMBER.exec(first.text)?.[1] : undefined;
  const printed = raised ?? PLAIN_NUMBER.exec(line.text)?.[1];
  if (printed === undefined) return [];
  return [{ column, line: at, number: Number(printed), printed, isRaised: raised !== undefined, size: line.size }];
}

/** The lines whose numbers go up one by one, from wherever they begin: the longest such row. */
function longestRow(starts: readonly Start[]): readonly Start[] {
  const best: { readonly length: number; readonly before: number }[] = [];
  const latest = new Map<number, number>();
  let end = -1;
  for (const [at, { number }] of starts.entries()) {
    // A note that was not found leaves a gap of one or two.
    const before = [1, 2, 3]
      .map((step) => latest.get(number - step) ?? -1)
      .reduce((longest, one) => ((best[one]?.length ?? 0) > (best[longest]?.length ?? 0) ? one : longest), -1);
    best.push({ length: (best[before]?.length ?? 0) + 1, before });
    const known = latest.get(number);
    if (known === undefined || (best[known]?.length ?? 0) <= (best[at]?.length ?? 0)) latest.set(number, at);
    if ((best[at]?.length ?? 0) > (best[end]?.length ?? 0)) end = at;
  }
  const row: Start[] = [];
  for (let at = end; at >= 0; at = best[at]?.before ?? -1) row.unshift(...starts.slice(at, at + 1));
  return row;
}

/** Sizes that differ by less than this, in points, are the same. */
export const SAME_SIZE = 0.6;

/** The notes of a document are all set in one way: the way that gives the longest row of numbers. */
export function noteStarts(columns: readonly Column[]): readonly Start[] {
  const all = columns.flatMap((column, at) => column.flatMap((line, index) => startOf(line, at, index)));
  const ways = new Map<string, Start>(all.map((start) => [`${start.isRaised} ${Math.round(start.size * 2)}`, start]));
  let best: readonly Start[] = [];
  for (const way of ways.values()) {
    const alike = all.filter(
      ({ isRaised, size }) => isRaised === way.isRaised && Math.abs(size - way.size) < SAME_SIZE,
    );
    const row = longestRow(alike);
    if (row.length > best.length) best = row;
  }
  return best;
}
