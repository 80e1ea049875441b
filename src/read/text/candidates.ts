import { monthOf } from '../article/dates.ts';
import { headingKind, type HeadingKind } from '../article/headings.ts';
import { isBroken, type Line } from './lines.ts';
import { markerOf, type Marker } from './markers.ts';

/** A numbered line, with what speaks for a note that begins there. */
export interface Candidate {
  /** Position among the lines. */
  readonly line: number;
  /** Characters before it: how far numbered lines lie apart. */
  readonly offset: number;
  readonly marker: Marker;
  readonly weight: number;
  readonly opensParagraph: boolean;
  /** The line before it has no final stop. */
  readonly runsOn: boolean;
  /** … and is most likely continued here: `… interview,` / `21 August 1968`. */
  readonly midSentence: boolean;
  /** Rather `2. The merchants` than a note. */
  readonly headingLike: boolean;
  /** How many headings of lists stand above it, and what the last one heads. */
  readonly section: number;
  readonly list: HeadingKind | undefined;
  /** Directly below `Notes`, `Anmerkungen`, … */
  readonly underHeading: boolean;
}

const NOTE_OPENING = /^(?!\(\d)[\p{Lu}\p{Lt}\p{Lo}"'“‘„«»([*<]/u;
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}"'“‘„«]/u;
const FINISHED = /[.!?…:;)\]’”"'»“]$/;
/** `… 24, no.` / `2 (1987)`: a full stop that ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:nos?|vols?|pp?|nrs?|bde?|jg|h|s|t|art|chap|fols?|ff?|eds?|box)\.$/i;
const LONGEST_ABBREVIATION = 8;
const DIGIT = /\d/;
/** Longer than headings are. */
const HEADING_LENGTH = 60;
const OPENS_LIST: ReadonlySet<HeadingKind> = new Set(['notes', 'references', 'contributors']);

const WEIGHTS = {
  base: 1,
  paragraph: 0.3,
  opening: 0.2,
  wording: 0.2,
  heading: -0.5,
  midSentence: -0.8,
  /** Under `References`: a numbered list of works is read only where there is nothing else. */
  bibliography: 0.3,
};

const isUnfinished = (line: string): boolean =>
  !FINISHED.test(line) || ABBREVIATION.test(line.slice(-LONGEST_ABBREVIATION));

/** Short, no number, no final stop. */
const isHeadingLike = (rest: string): boolean =>
  rest.length < HEADING_LENGTH && !DIGIT.test(rest) && !FINISHED.test(rest);

/** `… New Yorker,` / `10 December 2019`. */
function isDate(rest: string): boolean {
  const word = /^(\p{L}{3,})\.?,? \d{4}/u.exec(rest)?.[1];
  return word !== undefined && monthOf(word) !== undefined;
}

/** What stands above a line. */
type Place = Pick<Candidate, 'line' | 'offset' | 'section' | 'list'>;

/** Weighs a numbered line by its words and its neighbours. */
function weigh(
  marker: Marker,
  [before, line, next]: readonly [Line | undefined, Line, Line | undefined],
  width: number | undefined,
  place: Place,
): Candidate {
  // A number that stands alone has its note in the next line.
  const rest = marker.rest === '' ? (next?.text ?? '') : marker.rest;
  const { opensParagraph } = line;
  const runsOn = before !== undefined && !opensParagraph && isUnfinished(before.text);
  const midSentence = runsOn && (!CAPITAL.test(rest) || isDate(rest) || isBroken(before, line, width));
  const goesOn = width !== undefined && next?.opensParagraph === false;
  const headingLike = !goesOn && isHeadingLike(rest);
  const evidence =
    WEIGHTS.base +
    (opensParagraph ? WEIGHTS.paragraph : 0) +
    (NOTE_OPENING.test(rest) ? WEIGHTS.opening : 0) +
    (headingLike ? WEIGHTS.heading : WEIGHTS.wording) +
    (midSentence ? WEIGHTS.midSentence : 0);
  return {
    line: place.line,
    offset: place.offset,
    section: place.section,
    list: place.list,
    marker,
    weight: place.list === 'references' ? evidence * WEIGHTS.bibliography : evidence,
    opensParagraph,
    runsOn,
    midSentence,
    headingLike,
    underHeading: before !== undefined && headingKind(before.text) === 'notes',
  };
}

/** All numbered lines of a text, weighed. `width` is the column at which its lines are broken, if they are. */
export function candidatesOf(lines: readonly Line[], width: number | undefined): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let offset = 0;
  let section = 0;
  let list: HeadingKind | undefined;
  for (const [index, line] of lines.entries()) {
    const marker = markerOf(line.text);
    const kind = marker ? undefined : headingKind(line.text);
    if (kind !== undefined && OPENS_LIST.has(kind)) {
      section++;
      list = kind;
    }
    if (marker) {
      const neighbours = [lines[index - 1], line, lines[index + 1]] as const;
      candidates.push(weigh(marker, neighbours, width, { line: index, offset, section, list }));
    }
    offset += line.text.length;
  }
  return candidates;
}
