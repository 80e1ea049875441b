import { headingKind } from '../article/headings.ts';
import type { Line } from './lines.ts';

/** How the notes of a list are set: what the last one may look like. */
export interface Habits {
  /** After how many blank lines one of them still goes on. */
  readonly paragraphs: number;
  /** Some go on in a next line. */
  readonly lines: boolean;
}

const TITLE_LENGTH = 80;
const TITLE_WORDS = 10;
const ENDED = /[.,;:!?…)\]’”"'»“\d]$/;
const OPENS_LOWER_CASE = /^\p{Ll}/u;
const BULLET = /^[•●▪‣*†‡]/;

/** Short, opened by a capital, without a final stop: the heading of what follows. */
const isTitleLike = (text: string): boolean =>
  text.length <= TITLE_LENGTH &&
  text.split(' ', TITLE_WORDS + 1).length <= TITLE_WORDS &&
  !ENDED.test(text) &&
  !OPENS_LOWER_CASE.test(text);

/** Does a line belong to the page around the notes, by its looks? */
export const isPage = ({ text }: Line): boolean =>
  headingKind(text) !== undefined || BULLET.test(text) || isTitleLike(text);

function isBeyond(line: Line, paragraph: number, habits: Habits): boolean {
  if (headingKind(line.text) !== undefined || BULLET.test(line.text)) return true;
  if (!line.opensParagraph) return !habits.lines && isTitleLike(line.text);
  return isTitleLike(line.text) || (paragraph > habits.paragraphs && !OPENS_LOWER_CASE.test(line.text));
}

/**
 * Where the last note of a list ends: no number says so.
 * @param from the line after the note's first
 * @param limit the line at which something else is known to begin
 */
export function endOfLastNote(lines: readonly Line[], from: number, limit: number, habits: Habits): number {
  let paragraph = 0;
  for (let index = from; index < limit; index++) {
    const line = lines[index];
    if (line?.opensParagraph) paragraph++;
    if (line && isBeyond(line, paragraph, habits)) return index;
  }
  return limit;
}
