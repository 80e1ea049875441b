import { inherited } from '../inherit.ts';
import type { Pass } from '../pass.ts';
import { surnames } from '../state.ts';

/** `Cox, Eight Years (…) and Three Decades (…)`: a book without names, joined by `and` to one with them, has its author. */
export const inheritedAuthors: Pass = {
  name: 'inherited-authors',
  run({ mentions, bySurname }) {
    for (const { citation, previous, work } of mentions) {
      const author = previous?.work?.fields.get('author');
      if (!work || !author || !citation.joined || work.fields.has('author') || work.fields.has('editor')) continue;
      work.fields.set('author', inherited(author));
      for (const name of surnames(work.fields)) bySurname.get(name)?.push(work);
    }
  },
};
