import type { Line } from './layout.ts';

/** So many lines at the top and at the foot of a page may be no part of the text. */
const EDGE = 3;
/** On how many pages a line is furniture, and how far it may move from one to the next, in points. */
const FEWEST_PAGES = 3;
const NEAR = 4;

const PAGE_NUMBER = /^[-–—|\s]*(?:\d{1,4}|[ivxlc]{1,7})[-–—|\s]*$/i;
/** How far furniture stands from the text, in sizes of letters. */
const APART = 1.6;

/** What a line says, whatever its numbers. */
const patternOf = ({ text }: Line): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ');

/** The lines at the top and at the foot of a page, each from the edge inwards, and one more that tells how far off the text is. */
const edgesOf = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const ordered = lines.toSorted((one, other) => one.y - other.y);
  return [ordered.slice(0, EDGE + 1), ordered.slice(-EDGE - 1).reverse()];
};

/** Lines that stand on many pages at the same height: running heads and feet. */
function repeated(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const groups = new Map<string, Line[]>();
  for (const line of new Set(pages.flatMap((lines) => edgesOf(lines).flat()))) {
    const pattern = patternOf(line);
    groups.set(pattern, [...(groups.get(pattern) ?? []), line]);
  }
  const found = new Set<Line>();
  for (const lines of groups.values()) {
    for (const line of lines) {
      const alike = new Set(lines.filter(({ y }) => Math.abs(y - line.y) < NEAR).map(({ page }) => page));
      if (alike.size >= FEWEST_PAGES || alike.size >= Math.max(2, pages.length - 1)) found.add(line);
    }
  }
  return found;
}

/** How many of the outermost lines, all of them furniture, stand apart from the text. */
function apart(edge: readonly Line[], isFurniture: (line: Line, at: number) => boolean): readonly Line[] {
  let count = 0;
  for (const [at, line] of edge.slice(0, EDGE).entries()) {
    if (!isFurniture(line, at)) break;
    const next = edge[at + 1];
    // A page may hold nothing else.
    if (!next || Math.abs(next.y - line.y) > APART * Math.max(line.size, next.size)) count = at + 1;
  }
  return edge.slice(0, count);
}

/** The pages without what is printed on every page: running heads and feet, and the numbers of the pages. */
export function withoutFurniture(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const furniture = repeated(pages);
  const isFurniture = (line: Line, at: number): boolean =>
    furniture.has(line) || (at === 0 && PAGE_NUMBER.test(line.text));
  return pages.map((lines) => {
    const dropped = new Set(edgesOf(lines).flatMap((edge) => apart(edge, isFurniture)));
    return lines.filter((line) => !dropped.has(line));
  });
}
