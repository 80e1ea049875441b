import { monthOf } from './dates.ts';
import { headingKind, type HeadingKind } from './headings.ts';
import { isBroken, wrapWidth, type Line } from './lines.ts';
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
  /** The line before it seems to run on into it: `… interview,` / `21 August 1968`. */
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
const DIGIT = /\d/;
/** Longer than headings are. */
const HEADING_LENGTH = 60;

const WEIGHTS = {
  base: 1,
  paragraph: 0.3,
  opening: 0.2,
  wording: 0.2,
  /** `2. The view from Ankara` */
  heading: -0.5,
  midSentence: -0.8,
  /** Under `References`: a numbered list of works is read only where there is nothing else. */
  bibliography: 0.3,
};

const OPENS_LIST: ReadonlySet<HeadingKind> = new Set(['notes', 'references', 'contributors']);

/** Short, no number, no final stop. */
const isHeadingLike = (rest: string): boolean =>
  rest.length < HEADING_LENGTH && !DIGIT.test(rest) && !FINISHED.test(rest);

/** `… 24, no.` / `2 (1987)`: a full stop that ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:nos?|vols?|pp?|nrs?|bde?|jg|h|s|t|art|chap|fols?|ff?|eds?|box)\.$/i;

const isUnfinished = (line: string): boolean => !FINISHED.test(line) || ABBREVIATION.test(line.slice(-8));

/** `… New Yorker,` / `10 December 2019`. */
function isDate(rest: string): boolean {
  const word = /^(\p{L}{3,})\.?,? \d{4}/u.exec(rest)?.[1];
  return word !== undefined && monthOf(word) !== undefined;
}

/** The note's first words: those after the number, or in the next line where the number stands alone. */
const textAfter = (marker: Marker, next: Line | undefined): string =>
  marker.rest === '' ? (next?.text ?? '') : marker.rest;

/** All numbered lines of a text, weighed. */
export function candidatesOf(lines: readonly Line[]): readonly Candidate[] {
  const width = wrapWidth(lines);
  const candidates: Candidate[] = [];
  let offset = 0;
  let list: HeadingKind | undefined;
  let section = 0;
  for (const [index, line] of lines.entries()) {
    const marker = markerOf(line.text);
    const before = lines[index - 1];
    if (marker) {
      const next = lines[index + 1];
      const rest = textAfter(marker, next);
      const goesOn = width !== undefined && next?.opensParagraph === false;
      const headingLike = !goesOn && isHeadingLike(rest);
      const midSentence =
        before !== undefined &&
        !line.opensParagraph &&
        isUnfinished(before.text) &&
        (!CAPITAL.test(rest) || isDate(rest) || isBroken(before, line, width));
      const evidence =
        WEIGHTS.base +
        (line.opensParagraph ? WEIGHTS.paragraph : 0) +
        (NOTE_OPENING.test(rest) ? WEIGHTS.opening : 0) +
        (headingLike ? WEIGHTS.heading : WEIGHTS.wording) +
        (midSentence ? WEIGHTS.midSentence : 0);
      candidates.push({
        line: index,
        offset,
        marker,
        weight: list === 'references' ? evidence * WEIGHTS.bibliography : evidence,
        opensParagraph: line.opensParagraph,
        midSentence,
        headingLike,
        section,
        list,
        underHeading: before !== undefined && headingKind(before.text) === 'notes',
      });
    } else {
      const kind = headingKind(line.text);
      if (kind !== undefined && OPENS_LIST.has(kind)) {
        section++;
        list = kind;
      }
    }
    offset += line.text.length;
  }
  return candidates;
}
