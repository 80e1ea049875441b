import type { SourceDocument } from '../model/index.ts';
import { DOCUMENT_FORMATS, sniffDocument, type DocumentFormatName } from './formats.ts';
import { sourceOf } from './source.ts';

export { decode, type Decoded } from './decode.ts';
export { DOCUMENT_FORMATS, type DocumentFormatName } from './formats.ts';
export { readText } from './text/index.ts';

/**
 * Reads an article in whatever format it is: plain text, a word processor's document, a web page, …
 * @param from the format, where its content does not tell
 * @throws InputError where it cannot be read, or has no notes
 */
export async function readDocument(bytes: Uint8Array, from?: DocumentFormatName): Promise<SourceDocument> {
  const source = sourceOf(bytes);
  const { load } = DOCUMENT_FORMATS[from ?? sniffDocument(source)];
  const { read } = await load();
  return read(source);
}

/** The media type of a file, by what it holds. */
export const mediaTypeOf = (bytes: Uint8Array): string => DOCUMENT_FORMATS[sniffDocument(sourceOf(bytes))].mediaType;
