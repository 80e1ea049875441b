import { check } from './check/index.ts';
import { toCsl, toSource } from './csl/index.ts';
import { detectLanguage } from './csl/language.ts';
import type { Conversion, CslItem, SourceDocument } from './model/index.ts';
import { parse } from './parse/index.ts';
import { readText } from './read/index.ts';
import { resolve } from './resolve/index.ts';

export interface ConvertOptions {
  /** Completes or corrects what the document says of itself. */
  readonly article?: Partial<CslItem>;
  /** Called now and then with the number of notes read, and of all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Turns an article's notes into references: text (as copied from a publisher's page) or a document that a reader made
 * of another format. Pure: the same input gives the same result, and nothing else is touched.
 * @throws InputError where the text holds no notes
 */
export function convert(input: string | SourceDocument, { article, onProgress }: ConvertOptions = {}): Conversion {
  const document = typeof input === 'string' ? readText(input) : input;
  const { notes } = document;
  const { notes: parsed, abbreviations } = parse(notes, onProgress && ((done) => onProgress(done, notes.length)));
  const resolution = resolve(parsed);
  const source = toSource(document.article, article);
  const language = document.language ?? (source.title === undefined ? undefined : detectLanguage(source.title));
  return {
    source,
    notes,
    parsed,
    abbreviations,
    works: resolution.works,
    links: resolution.links,
    ...toCsl(notes, parsed, resolution, language),
    diagnostics: [...document.diagnostics, ...check({ notes, parsed, ...resolution })],
  };
}
