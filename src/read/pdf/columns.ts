import type { Column, Line } from './layout.ts';

/** Where the gap between two columns may be, as shares of the width of the text. */
const MIDDLE = { from: 0.3, to: 0.7, step: 0.01 };
/** Of the lines of a page set in columns so many may run across: titles, abstracts, tables. */
const MOST_ACROSS = 0.3;
const FEWEST_LINES = 5;

/** Where a page's two columns are parted; undefined where it has one. */
function gutterOf(lines: readonly Line[]): number | undefined {
  const left = Math.min(...lines.map(({ x }) => x));
  const width = Math.max(...lines.map(({ end }) => end)) - left;
  let best: { readonly place: number; readonly across: number } | undefined;
  for (let share = MIDDLE.from; share <= MIDDLE.to; share += MIDDLE.step) {
    const place = left + width * share;
    const across = lines.filter(({ x, end }) => x < place && end > place).length;
    const [before, after] = [lines.filter(({ end }) => end <= place), lines.filter(({ x }) => x >= place)];
    // The right column's lines begin at one margin; short last lines and centred headings do not make one.
    const few = Math.min(before.length, after.length) < Math.max(FEWEST_LINES, lines.length * 0.15);
    if (!few && across <= lines.length * MOST_ACROSS && across < (best?.across ?? Infinity)) best = { place, across };
  }
  return best?.place;
}

const byPlace = (one: Line, other: Line): number => one.y - other.y || one.x - other.x;

/** The columns of a page in the order in which they are read: those above a line that runs across come before it. */
export function columnsOf(lines: readonly Line[]): readonly Column[] {
  const ordered = lines.toSorted(byPlace);
  const gutter = lines.length === 0 ? undefined : gutterOf(lines);
  if (gutter === undefined) return [ordered];
  const columns: Column[] = [];
  let [left, right, across]: [Line[], Line[], Line[]] = [[], [], []];
  const flush = (): void => {
    columns.push(...[left, right, across].filter((column) => column.length > 0));
    [left, right, across] = [[], [], []];
  };
  for (const line of ordered) {
    const isAcross = line.x < gutter && line.end > gutter;
    if (isAcross ? false : across.length > 0) flush();
    if (isAcross) across.push(line);
    else if (line.x >= gutter) right.push(line);
    else left.push(line);
  }
  flush();
  return columns;
}
