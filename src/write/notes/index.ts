import type { Conversion } from '../../model/index.ts';
import { notesLatex } from './latex.ts';
import { notesPandoc } from './pandoc.ts';

/** Notes in which the citations are commands for other programs, in pieces. */
export const NOTE_WRITERS = {
  latex: notesLatex,
  pandoc: notesPandoc,
} as const satisfies Readonly<Record<string, (conversion: Conversion) => Iterable<string>>>;
