import type { Pass } from '../pass.ts';
import { addWork, type WorkDraft } from '../state.ts';

/** Works that a reference manager's fields name: one is the same wherever its id is, whatever is printed there. */
export const knownWorks: Pass = {
  name: 'known-works',
  run(state) {
    const known = new Map<string, WorkDraft>();
    for (const mention of state.mentions) {
      const { known: id, type } = mention.citation.reading;
      if (id === undefined) continue;
      const work = known.get(id) ?? addWork(state, type, new Map(mention.fields), false);
      known.set(id, work);
      mention.work = work;
    }
  },
};
