import { candidatesOf, type Candidate } from './candidates.ts';
import { bestChain } from './chain.ts';
import { endOfLastNote, type Habits } from './ending.ts';
import type { Line } from './lines.ts';
import { withoutOddOnes, withStrays } from './strays.ts';

/** A note as it stands in the text. */
export interface PrintedNote {
  readonly printed: string;
  readonly lines: readonly Line[];
}

export interface NotesBlock {
  readonly notes: readonly PrintedNote[];
  /** The first line of the notes, and the one after their last. */
  readonly start: number;
  readonly end: number;
}

/** Too few to know whether notes here are ever set in several paragraphs. */
const FEW = 5;
/** A single number beyond this is rather a year. */
const LARGEST_SINGLE = 1000;
/** The text, in characters, that may follow a numbered heading rather than a note. */
const SECTION = 600;

/** A list of notes, or the numbered headings of an article that has none? */
function isCredible(chain: readonly Candidate[]): boolean {
  const [first] = chain;
  const last = chain.at(-1);
  if (!first || !last) return false;
  if (chain.length === 1) return first.marker.number < LARGEST_SINGLE && (first.line === 0 || first.underHeading);
  const headings = chain.filter(({ headingLike }) => headingLike);
  const apart = (last.offset - first.offset) / (chain.length - 1);
  return headings.length < chain.length / 2 || apart < SECTION;
}

/** The line at which a note's own words begin. */
const textLine = ({ line, marker }: Candidate): number => (marker.rest === '' ? line + 1 : line);

function habitsOf(chain: readonly Candidate[], lines: readonly Line[]): Habits {
  const continuations = chain.map((candidate, index) =>
    lines.slice(textLine(candidate) + 1, chain[index + 1]?.line ?? 0),
  );
  const paragraphs = continuations.map((rest) => rest.filter(({ opensParagraph }) => opensParagraph).length);
  return {
    paragraphs: chain.length <= FEW ? Infinity : paragraphs.reduce((most, count) => Math.max(most, count), 0),
    lines: continuations.some((rest) => rest.some(({ opensParagraph }) => !opensParagraph)),
  };
}

/** The chain cut where the numbers begin anew. */
function chaptersOf(chain: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const chapters: Candidate[][] = [];
  for (const candidate of chain) {
    const chapter = chapters.at(-1);
    const before = chapter?.at(-1);
    if (chapter && before && candidate.marker.number >= before.marker.number) chapter.push(candidate);
    else chapters.push([candidate]);
  }
  return chapters;
}

function printedNote({ marker, line }: Candidate, end: number, lines: readonly Line[]): PrintedNote {
  const opening: Line[] = marker.rest === '' ? [] : [{ text: marker.rest, opensParagraph: true }];
  return { printed: marker.printed, lines: [...opening, ...lines.slice(line + 1, end)] };
}

/**
 * The notes among a text's lines, whatever their numbering; undefined where there are none.
 * @param width the column at which the lines are broken, if they are
 */
export function findNotes(lines: readonly Line[], width: number | undefined): NotesBlock | undefined {
  const candidates = candidatesOf(lines, width);
  const chain = withoutOddOnes(bestChain(candidates));
  const [first] = chain;
  if (!first || !isCredible(chain)) return undefined;

  const chapters = chaptersOf(chain);
  const notes: PrintedNote[] = [];
  let end = first.line;
  let seen = 0;
  for (const [index, chapter] of chapters.entries()) {
    const habits = habitsOf(chapter, lines);
    const limit = chapters[index + 1]?.[0]?.line ?? lines.length;
    const opening = candidates.indexOf(chapter[0] ?? first, seen);
    seen = candidates.indexOf(chapter.at(-1) ?? first, opening) + 1;
    const members = withStrays(chapter, candidates.slice(opening, seen));
    for (const [at, member] of members.entries()) {
      end = members[at + 1]?.line ?? endOfLastNote(lines, textLine(member) + 1, limit, habits);
      notes.push(printedNote(member, end, lines));
    }
  }
  return { notes, start: first.line, end };
}
