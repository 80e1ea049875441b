import { matches } from '../match.ts';
import type { Pass } from '../pass.ts';
import { fieldsOf, type Mention, type WorkDraft } from '../state.ts';

const CLEAR = 0.05;
const WEAK = 0.75;

/** Works by the position of the notes that cite them in full. */
function worksByNote(mentions: readonly Mention[]): Map<number, WorkDraft[]> {
  const cited = new Map<number, WorkDraft[]>();
  for (const { note, work } of mentions) {
    if (!work) continue;
    const list = cited.get(note);
    if (list) list.push(work);
    else cited.set(note, [work]);
  }
  return cited;
}

/** Surname and short title, to the work they fit best: one cited before, or else one cited later. */
export const shortForms: Pass = {
  name: 'short-forms',
  run(state) {
    const firstNote = new Map(
      state.mentions.flatMap(({ work, note }) => (work ? [[work, note] as const] : [])).reverse(),
    );
    const byNote = worksByNote(state.mentions);
    for (const mention of state.mentions) {
      const { reference } = mention.citation.reading;
      if (reference?.kind !== 'short') continue;
      const found = matches(state, fieldsOf(mention.citation));
      const earlier = found.filter(({ work }) => (firstNote.get(work) ?? Infinity) <= mention.note);
      // The number may be wrong in the source: a work of another note that fits is taken then.
      const named =
        reference.note === undefined
          ? undefined
          : found.find(({ work }) => byNote.get(Number(reference.note))?.includes(work));
      const [best, second] = named ? [named] : earlier.length > 0 ? earlier : found;
      if (!best) continue;
      mention.work = best.work;
      mention.confidence *= Math.min(1, best.score + 0.1);
      if (second && best.score - second.score < CLEAR) mention.doubt = 'several-matches';
      else if (best.score < WEAK) mention.doubt = 'weak-match';
    }
  },
};
