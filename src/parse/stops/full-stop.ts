import type { NoteText } from '../note-text.ts';

/** A full stop: a token of its own behind brackets and quotation marks, else marked on the word or number before. */
export const stopsAt = (t: NoteText, at: number): boolean => t.tokens[at]?.dot === true || t.char(at) === '.';
