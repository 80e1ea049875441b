import { matches } from '../match.ts';
import type { Pass } from '../pass.ts';
import { addWork, fieldsOf, textOf } from '../state.ts';
import type { CslType } from '../../model/index.ts';

/** A short form whose full form never comes is a work all the same, with what is known of it. */
export const unknownWorks: Pass = {
  name: 'unknown-works',
  run(state) {
    for (const mention of state.mentions) {
      const { reading } = mention.citation;
      if (reading.reference?.kind !== 'short' || mention.work) continue;
      const fields = fieldsOf(mention.citation);
      // A note's number alone describes nothing
      if (fields.size === 0) continue;
      const [known] = matches(state, fields);
      mention.work = known?.work.partial
        ? known.work
        : addWork(state, guessType(reading.type, textOf(fields, 'title'), reading.quotedTitle), fields, true);
      mention.doubt = 'unknown-work';
      mention.confidence *= 0.8;
    }
  },
};

/** Articles and chapters stand in quotation marks, books do not. */
const guessType = (read: CslType, title: string | undefined, quoted: boolean | undefined): CslType =>
  read !== 'document' || title === undefined ? read : quoted ? 'article-journal' : 'book';
