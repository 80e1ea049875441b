import { inherited } from '../inherit.ts';
import type { Pass } from '../pass.ts';
import { surnames, type Mention } from '../state.ts';

/** `Idem, Title` has the author of the citation before. `Cox, Eight Years (…) and Three Decades (…)`: a book without names, joined by `and` to one with them, has its author. */
export const inheritedAuthors: Pass = {
  name: 'inherited-authors',
  run({ mentions, bySurname }) {
    let before: Mention | undefined;
    for (const mention of mentions) {
      const { citation, previous, work } = mention;
      const antecedent = citation.reading.idem ? before : citation.joined ? previous : undefined;
      before = mention.work ? mention : before;
      // What a reference manager says is the whole of it.
      if (citation.reading.known !== undefined) continue;
      const author = antecedent?.work?.fields.get('author');
      if (!work || !author || work.fields.has('author') || (work.fields.has('editor') && work.type !== 'chapter'))
        continue;
      work.fields.set('author', inherited(author));
      for (const name of surnames(work.fields)) bySurname.get(name)?.push(work);
    }
  },
};
