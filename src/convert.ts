import { check } from './check/index.ts';
import { toCsl, toSource } from './csl/index.ts';
import { detectLanguage } from './csl/language.ts';
import type { Conversion, CslItem, SourceDocument } from './model/index.ts';
import { parseSteps } from './parse/index.ts';
import { readText } from './read/index.ts';
import { resolve } from './resolve/index.ts';
import { entryNotes, unreadEntries } from './entries.ts';
import { finish, type Steps } from './steps.ts';

export interface ConvertOptions {
  /** Completes or corrects what the document says of itself. */
  readonly article?: Partial<CslItem>;
  /** Called now and then with the number of notes read, and of all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** How many notes are read before progress is told again. */
const TOLD_EVERY = 500;

/**
 * `convert` in steps of a note each, between which whoever has a window to keep alive can pause. Each step gives the
 * number of notes read.
 */
export function* convertSteps(document: SourceDocument, article?: Partial<CslItem>): Steps<Conversion> {
  const { notes, entries = [], references: known = [] } = document;
  // Behind the notes, so that what both cite is in the order of the notes.
  const all = [...notes, ...entryNotes(entries, notes)];
  const { notes: read, abbreviations } = yield* parseSteps(all);
  const { works, links: allLinks } = resolve(read);
  const parsed = read.slice(0, notes.length);
  const links = allLinks.filter(({ note }) => note <= notes.length);
  yield notes.length;
  const source = toSource(document.article, article);
  const language = document.language ?? (source.title === undefined ? undefined : detectLanguage(source.title));
  return {
    source,
    notes,
    parsed,
    abbreviations,
    works,
    links,
    ...toCsl(notes, parsed, { works, links }, { language, known }),
    diagnostics: [
      ...document.diagnostics,
      ...check({ notes, parsed, works, links }),
      ...unreadEntries(read.slice(notes.length)),
    ],
  };
}

/**
 * Turns an article's notes into references: text (as copied from a publisher's page) or a document that a reader made
 * of another format. Pure: the same input gives the same result, and nothing else is touched.
 * @throws InputError where the text holds no notes
 */
export function convert(input: string | SourceDocument, { article, onProgress }: ConvertOptions = {}): Conversion {
  const document = typeof input === 'string' ? readText(input) : input;
  const total = document.notes.length;
  let next = 0;
  return finish(convertSteps(document, article), (done) => {
    if (done < next) return;
    onProgress?.(done, total);
    next = done + TOLD_EVERY;
  });
}
