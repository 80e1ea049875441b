import type { Entry } from '../../model/index.ts';
import { headingKind } from '../article/headings.ts';
import { joinerFor } from './join.ts';
import { isBroken, type Line } from './lines.ts';

export interface EntriesBlock {
  readonly entries: readonly Entry[];
  /** The first line of the list. */
  readonly start: number;
}

/** A work as lists begin it: a name, an author's dash or a title, and a year not far behind. */
const WORK =
  /^(?:[\p{Lu}\p{Lt}\p{Lo}“‘"'«„¿[*]|[-–—―_]{2,}|(?:d[ei]|van|von|al|el|le|la)[\s'’-]).{0,400}?(?<!\d)(?:1[4-9]|20)\d\d(?!\d)/u;
const UNDATED = /\((?:n\.d\.|o\.J\.|s\.f\.|s\.d\.|forthcoming|in press|im Erscheinen|à paraître)\)/iu;
const LONGEST = 2000;
const isWork = (text: string): boolean => text.length <= LONGEST && (WORK.test(text) || UNDATED.test(text));

/** How many of the paragraphs must be works, so that they are a list: with a heading over them, and without. */
const HEADED = 0.5;
const BARE = 0.8;
const FEWEST_BARE = 3;

/** Each line is an entry, but for those that a margin has broken, or blank lines part. */
function paragraphsOf(lines: readonly Line[], width: number | undefined): readonly (readonly Line[])[] {
  const hasBlanks = lines.slice(1).filter(({ opensParagraph }) => opensParagraph).length >= lines.length / 4;
  const paragraphs: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const goesOn = above && !line.opensParagraph && (hasBlanks || isBroken(above, line, width));
    if (goesOn) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** The list that begins at a line; it ends before the next heading. */
function listAt(
  lines: readonly Line[],
  start: number,
  share: number,
  width: number | undefined,
): EntriesBlock | undefined {
  const below = lines.slice(start);
  const end = below.findIndex(({ text }) => headingKind(text) !== undefined);
  const block = end === -1 ? below : below.slice(0, end);
  const join = joinerFor(block);
  const texts = paragraphsOf(block, width).map((paragraph) => join(paragraph).text);
  const works = texts.filter(isWork);
  if (works.length === 0 || works.length < texts.length * share) return undefined;
  return { entries: works.map((text) => ({ text, marks: [] })), start };
}

/**
 * The list of references in a text without notes: what stands under a heading that says so, or else the whole text
 * where it is nothing but works.
 * @param width the column at which the lines are broken, if they are
 */
export function findEntries(lines: readonly Line[], width: number | undefined): EntriesBlock | undefined {
  const headings = lines.flatMap(({ text }, at) => (headingKind(text) === 'references' ? [at] : []));
  const lists = headings.map((at) => listAt(lines, at + 1, HEADED, width)).filter((list) => list !== undefined);
  const [first] = lists;
  if (first) return { entries: lists.flatMap(({ entries }) => entries), start: first.start - 1 };
  const bare = listAt(lines, 0, BARE, width);
  return bare && bare.entries.length >= FEWEST_BARE ? bare : undefined;
}
