import { InputError, type SourceDocument } from '../model/index.ts';

/** In the place of the reader of PDFs, whose library is larger than the plugin: Zotero makes text of them itself. */
export function read(): SourceDocument {
  throw new InputError('this is a PDF', 'Add it to Zotero, and choose the item there.');
}
