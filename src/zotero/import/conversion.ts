import { convertSteps } from '../../convert.ts';
import { InputError, type Conversion, type CslItem, type SourceDocument } from '../../model/index.ts';
import { readDocument, readText } from '../../read/index.ts';
import { rekeyCitations, rekeyItems } from '../../write/rekey.ts';
import { inSteps, type Breathe } from '../breathe.ts';
import { Problem } from '../messages.ts';
import type { NotesSource } from './report.ts';

async function documentOf({ content, otherwise, name }: NotesSource): Promise<SourceDocument> {
  try {
    return typeof content === 'string' ? readText(content) : await readDocument(content);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (otherwise !== undefined) return documentOf({ content: otherwise, name });
    const isEmpty = typeof content === 'string' ? content.trim() === '' : content.length === 0;
    throw new Problem(isEmpty ? 'ibidem-error-empty-text' : 'ibidem-error-no-notes', { name });
  }
}

/** The conversion under the keys that a person has set. */
function withKeys(conversion: Conversion, pattern: string): Conversion {
  if (pattern === '') return conversion;
  try {
    const { references, keys } = rekeyItems(conversion.references, pattern);
    return { ...conversion, references, citations: rekeyCitations(conversion.citations, keys) };
  } catch (error) {
    if (error instanceof InputError) throw new Problem('ibidem-error-key-pattern', { pattern });
    throw error;
  }
}

/**
 * Reads notes while the window stays alive. `article` is what the library knows of the article.
 * @throws Problem where there are no notes
 */
export async function conversionOf(
  source: NotesSource,
  article: CslItem | undefined,
  keys: string,
  breathe: Breathe,
  onStep: (done: number, total: number) => void,
): Promise<Conversion> {
  const document = await documentOf(source);
  const total = document.notes.length;
  const conversion = await inSteps(convertSteps(document, article), breathe, (done) => {
    onStep(done, total);
  });
  return withKeys(conversion, keys);
}
