import type { Candidate } from './candidates.ts';

const ODD_SHARE = 0.2;
const FEWEST = 3;
/** A line of its own with the look of a note: what a stray must weigh. */
const LEAST_WEIGHT = 1.4;
const NEAR = 3;

/**
 * Drops the members of a chain that begin in the middle of a sentence where its other members do not:
 * a wrapped line that happens to start with a number that would do. The number due between its neighbours is kept.
 */
export function withoutOddOnes(chain: readonly Candidate[]): readonly Candidate[] {
  const sound = chain.filter((candidate, index) => {
    const { number } = candidate.marker;
    const isDue = chain[index - 1]?.marker.number === number - 1 && chain[index + 1]?.marker.number === number + 1;
    return isDue || !candidate.midSentence;
  });
  const mostOdd = chain.length < FEWEST ? 0 : Math.max(1, chain.length * ODD_SHARE);
  const endsInStops = chain.filter(({ runsOn }) => !runsOn).length > chain.length / 2;
  return endsInStops && chain.length - sound.length <= mostOdd ? sound : chain;
}

const looksLikeNote = (candidate: Candidate, before: Candidate): boolean =>
  candidate.opensParagraph &&
  !candidate.midSentence &&
  candidate.weight >= LEAST_WEIGHT &&
  candidate.marker.form === before.marker.form;

/**
 * Puts back the notes that no ascending chain can hold: printed out of order, or with a wrong number
 * where just one is missing.
 */
export function withStrays(chain: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  const held = new Set(chain.map(({ marker }) => marker.number));
  const members = new Set(chain);
  const all: Candidate[] = [];
  let next = 0;
  for (const candidate of candidates) {
    if (members.has(candidate)) {
      all.push(candidate);
      next++;
      continue;
    }
    const before = chain[next - 1];
    const after = chain[next];
    if (!before || !after || !looksLikeNote(candidate, before)) continue;
    const { number, printed } = candidate.marker;
    const outOfOrder = !held.has(number) && Math.abs(number - before.marker.number) <= NEAR;
    const expected = before.marker.number + 1;
    const misprinted = after.marker.number === expected + 1 && printed.length === String(expected).length;
    if (!outOfOrder && !(misprinted && all.at(-1) === before)) continue;
    all.push(candidate);
    held.add(number);
  }
  return all;
}
