import type { Diagnostic, Entry, Note, ParsedNote } from './model/index.ts';

/** The entries of a list of references as notes behind the last note: they are read and resolved by the same rules. */
export const entryNotes = (entries: readonly Entry[], notes: readonly Note[]): readonly Note[] =>
  entries.map(({ text, marks }, at) => ({ position: notes.length + at + 1, index: at + 1, text, marks }));

const SHOWN = 80;

/** Entries in which no work was found. */
export const unreadEntries = (entries: readonly ParsedNote[]): readonly Diagnostic[] =>
  entries
    .filter(({ citations }) => citations.length === 0)
    .map(({ text }) => ({
      code: 'unread-entry',
      severity: 'warning',
      message: `No work was found in this entry of the list of references: “${text.slice(0, SHOWN)}”.`,
    }));
