import type { Field, Variable } from '../../model/index.ts';
import { matches, type Match } from '../match.ts';
import type { Pass } from '../pass.ts';
import { fieldsOf, namesOf, type Mention, type WorkDraft } from '../state.ts';

const CLEAR = 0.05;
const WEAK = 0.75;
const NUMBER_ALONE = 0.6;

/** Works by the printed number of the notes that cite them in full. */
function worksByNote(mentions: readonly Mention[]): Map<string, WorkDraft[]> {
  const cited = new Map<string, WorkDraft[]>();
  for (const { printed, work } of mentions) {
    if (!work) continue;
    const list = cited.get(printed);
    if (list) list.push(work);
    else cited.set(printed, [work]);
  }
  return cited;
}

/** How sure the surest reading of each work is: no citation is surer of what it cites. */
function sureness(mentions: readonly Mention[]): Map<WorkDraft, number> {
  const sure = new Map<WorkDraft, number>();
  for (const { work, confidence } of mentions) if (work) sure.set(work, Math.max(confidence, sure.get(work) ?? 0));
  return sure;
}

/** The one work of a note, where a short form that fits no work by its words names that note by its number. */
function only([work, ...more]: readonly WorkDraft[], says: ReadonlyMap<Variable, Field>): Match | undefined {
  const byPerson = work && says.size > 0 && namesOf(work.fields, 'author').some(({ family }) => family !== undefined);
  return work && more.length === 0 && !byPerson ? { work, score: NUMBER_ALONE } : undefined;
}

/** Surname and short title, to the work they fit best: one cited before, or else one cited later. */
export const shortForms: Pass = {
  name: 'short-forms',
  run(state) {
    const firstNote = new Map(
      state.mentions.flatMap(({ work, note }) => (work ? [[work, note] as const] : [])).reverse(),
    );
    const byNote = worksByNote(state.mentions);
    const sure = sureness(state.mentions);
    for (const mention of state.mentions) {
      const { reference } = mention.citation.reading;
      if (reference?.kind !== 'short' || mention.work) continue;
      const says = fieldsOf(mention.citation);
      const found = matches(state, says);
      const earlier = found.filter(({ work }) => (firstNote.get(work) ?? Infinity) <= mention.note);
      // The number may be wrong in the source: a work of another note that fits is taken then.
      const numbered = reference.note === undefined ? [] : (byNote.get(reference.note) ?? []);
      const named =
        found.find(({ work }) => numbered.includes(work)) ?? (found.length > 0 ? undefined : only(numbered, says));
      const [best, second] = named ? [named] : earlier.length > 0 ? earlier : found;
      if (!best) continue;
      mention.work = best.work;
      mention.confidence *= Math.min(1, best.score + 0.1) * (sure.get(best.work) ?? 1);
      if (second && best.score - second.score < CLEAR) mention.doubt = 'several-matches';
      else if (best.score < WEAK) mention.doubt = 'weak-match';
    }
  },
};
