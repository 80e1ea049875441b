import { packs } from '../../locales/index.ts';
import type { Note, Parse, ParsedNote } from '../model/index.ts';
import { finish, type Steps } from '../steps.ts';
import { definedNames, readGlossary } from './glossary.ts';
import { Lexicon } from './lexicon.ts';
import { NoteText } from './note-text.ts';
import { lookAgain } from './second-look.ts';
import { separateParts } from './stops/index.ts';
import { parseNote } from './tile.ts';
import { cutPhrase, firstNorm } from './tokens.ts';

let lexicon: Lexicon | undefined;

/** The vocabulary of all language packs, built on first use. */
const vocabulary = (): Lexicon => (lexicon ??= new Lexicon(packs, { tokens: cutPhrase, first: firstNorm }));

/** Reads notes: each is cut into parts that tile its text, and every citation in it is read. */
export const parse = (notes: readonly Note[]): Parse => finish(parseSteps(notes));

/** The same in steps of a note each; every step gives the number of notes that are read. */
export function* parseSteps(notes: readonly Note[]): Steps<Parse> {
  const texts: NoteText[] = [];
  for (const note of notes) {
    texts.push(separateParts(new NoteText(note, vocabulary())));
    yield 0;
  }
  const glossary = readGlossary(texts);
  const first: ParsedNote[] = [];
  for (const text of texts) {
    yield first.length;
    first.push(parseNote(text, glossary));
  }
  return { notes: lookAgain(texts, first, glossary), abbreviations: definedNames(glossary) };
}
