import type { Candidate } from './candidates.ts';
import { FORM_COUNT } from './markers.ts';

/** What a step from one note's number to the next costs; a note is worth 1 to 1.7 (see candidates.ts). */
const STEPS = [
  { by: 1, price: 0 },
  { by: 0, price: 1.5 },
  { by: 2, price: 1.3 },
  { by: 3, price: 1.5 },
  { by: 4, price: 1.7 },
  { by: 5, price: 1.9 },
] as const;
/** For every numbered line between two notes of one number: the first item of a list is no such note. */
const REPEATED_APART = 0.25;
const OTHER_FORM = 1.2;
/** Across `Notes`, which books repeat on their pages; notes never go on under `References`. */
const ACROSS = { notes: 3, other: 50 };
/** Notes numbered anew by chapter: worth it for a handful under a heading of their own, for a long list elsewhere. */
const RESTART = { underHeading: 6, elsewhere: 15 };
const START = { atOne: 0, later: 1, year: 6, underHeading: -3 };
const LARGEST_START = 1000;
/** The text between two numbered lines, in characters: beyond `free` it is rather an article's text than a note's. */
const DISTANCE = { free: 2000, scale: 4000, most: 0.9 };

const distancePrice = (from: Candidate, to: Candidate): number =>
  Math.min(DISTANCE.most, Math.max(0, to.offset - from.offset - DISTANCE.free) / DISTANCE.scale);

function headingPrice(from: Candidate, to: Candidate): number {
  if (from.section === to.section) return 0;
  return to.list === 'notes' ? ACROSS.notes : ACROSS.other;
}

function restartPrice({ list, underHeading }: Candidate): number {
  if (list === 'references' || list === 'contributors') return ACROSS.other;
  return underHeading ? RESTART.underHeading : RESTART.elsewhere;
}

function startPrice({ marker, underHeading }: Candidate): number {
  const first = marker.number === 1 ? START.atOne : marker.number < LARGEST_START ? START.later : START.year;
  return first + (underHeading ? START.underHeading : 0);
}

/** The best end of a chain with a given number, and the latest one: the nearer may be worth more. */
interface Ends {
  readonly best: number;
  readonly latest: number;
}

const ANY_FORM = FORM_COUNT;
const key = (number: number, form: number): number => number * (FORM_COUNT + 1) + form;

/**
 * The numbered lines that best make one list of notes: a linear dynamic programme over the candidates.
 * Where two chains are worth the same the later one wins, since notes follow the text they belong to.
 */
export function bestChain(candidates: readonly Candidate[]): readonly Candidate[] {
  const scores = new Float64Array(candidates.length);
  const previous = new Int32Array(candidates.length).fill(-1);
  const ends = new Map<number, Ends>();
  const bestOfForm = new Map<number, number>();
  let last = -1;

  const scoreOf = (index: number): number => scores[index] ?? -Infinity;
  const record = (at: number, index: number): void => {
    const best = ends.get(at)?.best ?? index;
    ends.set(at, { best: scoreOf(index) >= scoreOf(best) ? index : best, latest: index });
  };

  for (const [index, candidate] of candidates.entries()) {
    const { number, form } = candidate.marker;
    let best = -startPrice(candidate);
    let from = -1;
    const consider = (end: number, price: number): void => {
      const value = scoreOf(end) - price;
      if (value < best) return;
      best = value;
      from = end;
    };
    const considerNear = (end: number, price: number): void => {
      const before = candidates[end];
      if (!before) return;
      const otherForm = before.marker.form === form ? 0 : OTHER_FORM;
      const apart = before.marker.number === number ? (index - end - 1) * REPEATED_APART : 0;
      consider(end, price + apart + otherForm + headingPrice(before, candidate) + distancePrice(before, candidate));
    };
    for (const { by, price } of STEPS) {
      for (const kind of [ANY_FORM, form]) {
        const near = ends.get(key(number - by, kind));
        if (!near) continue;
        considerNear(near.best, price);
        if (near.latest !== near.best) considerNear(near.latest, price);
      }
    }
    const chapter = number === 1 ? bestOfForm.get(form) : undefined;
    if (chapter !== undefined) consider(chapter, restartPrice(candidate));

    scores[index] = best + candidate.weight;
    previous[index] = from;
    record(key(number, form), index);
    record(key(number, ANY_FORM), index);
    const formBest = bestOfForm.get(form);
    if (formBest === undefined || scoreOf(index) >= scoreOf(formBest)) bestOfForm.set(form, index);
    if (last === -1 || scoreOf(index) >= scoreOf(last)) last = index;
  }
  return traceBack(candidates, previous, last);
}

function traceBack(candidates: readonly Candidate[], previous: Int32Array, last: number): readonly Candidate[] {
  const chain: Candidate[] = [];
  for (let at = last; at >= 0; at = previous[at] ?? -1) {
    const candidate = candidates[at];
    if (candidate) chain.push(candidate);
  }
  return chain.reverse();
}
