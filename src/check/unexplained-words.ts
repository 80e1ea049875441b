import { textOf } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** Words inside a citation that went into no field. */
export const unexplainedWords: Rule = {
  code: 'unexplained-words',
  check: ({ notes, links }) =>
    links.flatMap(({ note, citation }) => {
      const { text, index } = notes[note - 1] ?? { text: '', index: note };
      return citation.reading.unexplained.map((span) => ({
        code: 'unexplained-words',
        severity: 'warning' as const,
        note: index,
        span,
        message: `“${textOf(text, span)}” in this citation went into no field.`,
        hint: 'Check the reference; the words are kept in citations.json.',
      }));
    }),
};
