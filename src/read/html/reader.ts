import type { SourceDocument } from '../../model/index.ts';
import { assemble } from '../markup/assemble.ts';
import type { Source } from '../source.ts';
import { articleOf } from './article.ts';
import { notesAndText } from './document.ts';
import { parseHtml } from './parse.ts';

const WHAT = 'this web page';

/**
 * A web page, or what a word processor saves as one: the notes that its links call, the text, what it says of itself.
 * @throws InputError where it has no notes
 */
export function read(source: Source): SourceDocument {
  const root = parseHtml(source.text(), WHAT);
  return assemble({ ...articleOf(root), ...notesAndText(root), diagnostics: source.diagnostics() }, WHAT);
}
