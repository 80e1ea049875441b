import type { Column, Line } from './layout.ts';
import { SAME_SIZE, type Start } from './starts.ts';

/** A note's lines, wherever they stand. */
export interface PrintedNote {
  readonly start: Start;
  readonly lines: readonly Line[];
}

export interface Areas {
  readonly notes: readonly PrintedNote[];
  /** The columns without them. */
  readonly text: readonly Column[];
}

/** Lines further apart than so many of their sizes do not belong to the same block. */
const LEADING = 1.75;

/** Whether a line goes on where another ends, in the same block of notes. */
const follows = (before: Line | undefined, line: Line | undefined, size: number): line is Line =>
  before !== undefined &&
  line !== undefined &&
  Math.abs(line.size - size) < SAME_SIZE &&
  line.y - before.y < LEADING * size;

/** The first line of the block in a column that a line belongs to. */
function blockStart(column: Column, from: number, size: number): number {
  let at = from;
  while (
    at > 0 &&
    follows(column[at - 1], column[at], size) &&
    Math.abs((column[at - 1]?.size ?? 0) - size) < SAME_SIZE
  )
    at--;
  return at;
}

/** Where the block in a column ends: the line behind its last. */
function blockEnd(column: Column, from: number, until: number, size: number): number {
  let at = from + 1;
  while (at < until && follows(column[at - 1], column[at], size)) at++;
  return at;
}

/**
 * Cuts the notes out of the columns. A note goes on to the next one's start; where it reaches the foot of its column, it
 * goes on in what stands above the first note of the next one that has notes.
 */
export function cutNotes(columns: readonly Column[], starts: readonly Start[]): Areas {
  const size = starts[0]?.size ?? 0;
  const taken = new Set<Line>();
  const notes = starts.map((start) => ({ start, lines: [] as Line[] }));
  let open: Line[] | undefined;
  const take = (lines: Line[], column: Column, from: number, to: number): void => {
    for (const line of column.slice(from, to)) {
      taken.add(line);
      lines.push(line);
    }
  };
  for (const [index, column] of columns.entries()) {
    const here = notes.filter(({ start }) => start.column === index);
    const first = here[0]?.start.line ?? column.length;
    if (open && column.length > 0) {
      const from = blockStart(column, Math.min(first, column.length - 1), size);
      const isBlock = Math.abs((column[from]?.size ?? 0) - size) < SAME_SIZE;
      if (isBlock && from < first) take(open, column, from, first);
    }
    for (const [at, { start, lines }] of here.entries()) {
      const until = here[at + 1]?.start.line ?? column.length;
      const end = blockEnd(column, start.line, until, size);
      take(lines, column, start.line, end);
      open = end === column.length ? lines : undefined;
    }
  }
  return { notes, text: columns.map((column) => column.filter((line) => !taken.has(line))) };
}
