import type { Pass } from '../pass.ts';
import { fieldsOf, textOf } from '../state.ts';
import { plain } from '../text-key.ts';

/** `title-short` is what the author's own short form calls the work, the first time it does. */
export const shortTitles: Pass = {
  name: 'short-titles',
  run({ mentions }) {
    for (const { citation, work } of mentions) {
      if (citation.reading.reference?.kind !== 'short' || !work || work.partial || work.fields.has('title-short'))
        continue;
      const title = fieldsOf(citation).get('title');
      if (!title || typeof title.value !== 'string' || plain(title.value) === plain(textOf(work.fields, 'title') ?? ''))
        continue;
      work.fields.set('title-short', { variable: 'title-short', value: title.value, origin: title.origin });
    }
  },
};
