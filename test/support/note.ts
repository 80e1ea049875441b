import { packs } from '../../locales/index.ts';
import type { Note, SourceDocument } from '../../src/model/index.ts';
import { Lexicon } from '../../src/parse/lexicon.ts';
import { NoteText } from '../../src/parse/note-text.ts';
import { separateParts } from '../../src/parse/stops/index.ts';
import { cutPhrase, firstNorm } from '../../src/parse/tokens.ts';

export const lexicon = new Lexicon(packs, { tokens: cutPhrase, first: firstNorm });

/** A plain note; its printed number and its position are the same. */
export const note = (text: string, position = 1): Note => ({
  position,
  printed: String(position),
  index: position,
  text: text.normalize('NFC'),
  marks: [],
});

/** A note's text ready for reading, with the vocabulary of all languages. */
export const noteText = (text: string, position = 1): NoteText =>
  separateParts(new NoteText(note(text, position), lexicon));

/** The notes of an article that says nothing of itself. */
export const source = (...texts: readonly string[]): SourceDocument => ({
  article: {},
  notes: texts.map((text, at) => note(text, at + 1)),
  diagnostics: [],
});

/** The characters of a token range, `undefined` where there is none or it is empty. */
export const textIn = (t: NoteText, piece: { readonly from: number; readonly to: number } | undefined) =>
  piece && piece.to > piece.from ? t.slice(piece.from, piece.to) : undefined;
