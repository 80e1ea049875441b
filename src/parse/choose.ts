import type { Boundary } from './boundaries/index.ts';
import { trim } from './fields/pieces.ts';
import type { Glossary } from './glossary.ts';
import type { NoteText } from './note-text.ts';
import { proseWords } from './prose.ts';
import { skipSignals } from './signals.ts';
import { readStretch, type Candidate } from './stretch.ts';

/** A citation may run over this many boundaries of its own bracket, and over this many in all. */
const MOST_CROSSED = 5;
const MOST_STEPS = 16;

/**
 * The readings that together explain the note best: a dynamic programme over the proposed boundaries, each stretch
 * either a citation or left as it is. Linear in the note, since a citation crosses few boundaries.
 */
export function chooseCitations(t: NoteText, glossary: Glossary, boundaries: readonly Boundary[]): Candidate[] {
  const best: { total: number; from: number; candidate?: Candidate }[] = [{ total: 0, from: -1 }];
  for (let k = 1; k < boundaries.length; k++) best.push({ total: -Infinity, from: k - 1 });
  boundaries.forEach((left, i) => {
    const base = best[i]?.total ?? 0;
    const next = best[i + 1];
    const right = boundaries[i + 1];
    const skipped = right ? base - fragmentCost(t, left.right, right.left, right.lead) : base;
    if (next && skipped > next.total) best[i + 1] = { total: skipped, from: i };
    let crossed = 0;
    let count = 0;
    for (let j = i + 1; j < boundaries.length && j <= i + MOST_STEPS; j++) {
      const right = boundaries[j];
      if (!right) break;
      // A citation ends in the bracket it began in; brackets inside it are passed over whole.
      if (right.leftGroup !== left.rightGroup) continue;
      if (right.left > left.right) {
        const candidate = readStretch(t, glossary, left.right, right.left, crossed);
        const target = best[j];
        if (candidate && target && base + candidate.value > target.total)
          best[j] = { total: base + candidate.value, from: i, candidate };
      }
      const opens = right.rightGroup > right.leftGroup && right.rightGroup === right.left;
      if (right.rightGroup !== right.leftGroup && !opens) break;
      crossed += right.cost;
      if (!opens && ++count > MOST_CROSSED) break;
    }
  });
  const chosen: Candidate[] = [];
  for (let k = boundaries.length - 1; k > 0;) {
    const step = best[k];
    if (!step) break;
    if (step.candidate) chosen.push(step.candidate);
    k = step.from;
  }
  return chosen.reverse();
}

const FRAGMENT_COST = 0.9;
const LONGEST_FRAGMENT = 24;

/** `In Anlehnung an den Interviewband`: a few words that lead up to a title. */
const LONGEST_LEAD = 10;

/** Words left as commentary should read like prose: a capitalised fragment without a verb is rather part of a title. */
function fragmentCost(t: NoteText, from: number, to: number, leads: boolean): number {
  const { from: first, to: end } = trim(t, from, to);
  const start = skipSignals(t, first, end);
  if (end - start < 2 || end - start > LONGEST_FRAGMENT || !(t.isCapitalised(start) || t.term(start, 'idem'))) return 0;
  if (leads && end - start <= LONGEST_LEAD && t.find(',', start, end) < 0) return 0;
  return proseWords(t, { from: start, to: end }) === 0 ? FRAGMENT_COST : 0;
}
