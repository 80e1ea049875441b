import { packs } from '../../locales/index.ts';
import type { Note, Parse } from '../model/index.ts';
import { definedNames, readGlossary } from './glossary.ts';
import { Lexicon } from './lexicon.ts';
import { NoteText } from './note-text.ts';
import { lookAgain } from './second-look.ts';
import { separateParts } from './stops.ts';
import { parseNote } from './tile.ts';
import { firstNorm, tokenize } from './tokens.ts';

let lexicon: Lexicon | undefined;

/** The vocabulary of all language packs, built on first use. */
const vocabulary = (): Lexicon => (lexicon ??= new Lexicon(packs, { tokens: tokenize, first: firstNorm }));

/**
 * Reads notes: each is cut into parts that tile its text, and every citation in it is read.
 * `onProgress` is told how many notes of all are done, now and then.
 */
export function parse(notes: readonly Note[], onProgress?: (done: number) => void): Parse {
  const texts = notes.map((note) => separateParts(new NoteText(note, vocabulary()), vocabulary()));
  const glossary = readGlossary(texts);
  const first = texts.map((text, k) => {
    if (onProgress && k % 500 === 0) onProgress(k);
    return parseNote(text, glossary);
  });
  return {
    notes: lookAgain(texts, first, glossary),
    abbreviations: definedNames(glossary),
  };
}
