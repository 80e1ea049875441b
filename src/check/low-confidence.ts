import { textOf } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** Below this, a reading with such signs is wrong more often than right. */
const LOW = 0.4;

/** Citations of which the reading is not sure, for no reason that another rule gives. */
export const lowConfidence: Rule = {
  code: 'low-confidence',
  check: ({ notes, links }) =>
    links.flatMap(({ note, citation, confidence, doubt }) => {
      const { text, index } = notes[note - 1] ?? { text: '', index: note };
      if (confidence >= LOW || doubt || citation.reading.unexplained.length > 0) return [];
      return [
        {
          code: 'low-confidence',
          severity: 'warning' as const,
          note: index,
          span: citation.span,
          message: `“${textOf(text, citation.span)}” was read with little evidence.`,
          hint: 'Check the reference.',
        },
      ];
    }),
};
