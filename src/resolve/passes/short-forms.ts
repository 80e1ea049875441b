import { matches } from '../match.ts';
import type { Pass } from '../pass.ts';
import { fieldsOf } from '../state.ts';

const CLEAR = 0.05;
const WEAK = 0.75;

/** Surname and short title, to the work they fit best: one cited before, or else one cited later. */
export const shortForms: Pass = {
  name: 'short-forms',
  run(state) {
    const firstNote = new Map(state.mentions.flatMap(({ work, note }) => (work ? [[work, note] as const] : [])).reverse());
    for (const mention of state.mentions) {
      if (mention.citation.reading.reference?.kind !== 'short') continue;
      const found = matches(state, fieldsOf(mention.citation));
      const earlier = found.filter(({ work }) => (firstNote.get(work) ?? Infinity) <= mention.note);
      const [best, second] = earlier.length > 0 ? earlier : found;
      if (!best) continue;
      mention.work = best.work;
      mention.confidence *= Math.min(1, best.score + 0.1);
      if (second && best.score - second.score < CLEAR) mention.doubt = 'several-matches';
      else if (best.score < WEAK) mention.doubt = 'weak-match';
    }
  },
};
