import type { Source } from '../source.ts';
import type { SourceDocument } from '../../model/index.ts';
import { readText } from './index.ts';

/** Plain text as a reader among those of the other formats. */
export function read(source: Source): SourceDocument {
  const document = readText(source.text());
  return { ...document, diagnostics: [...source.diagnostics(), ...document.diagnostics] };
}
