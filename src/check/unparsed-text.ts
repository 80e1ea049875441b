import { textOf } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** Text that looks like a reference and that no construct understood; it stays in the note as it is. */
export const unparsedText: Rule = {
  code: 'unparsed-text',
  check: ({ notes, parsed }) =>
    parsed.flatMap(({ parts, citations }, k) => {
      const note = notes[k];
      if (!note) return [];
      return parts
        .filter(({ kind }) => kind === 'unparsed')
        .map(({ span }) => ({
          code: citations.length === 0 ? 'unparsed-note' : 'unparsed-text',
          severity: 'warning' as const,
          note: note.index,
          span,
          message: `“${textOf(note.text, span).trim()}” may hold a reference that was not understood.`,
          hint: 'It was kept as commentary.',
        }));
    }),
};
