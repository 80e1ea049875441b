import { InputError } from '../../model/index.ts';
import { cslList } from './csl-list.ts';
import type { ReadRecords } from './reader.ts';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(
      'this is not valid JSON',
      error instanceof Error ? `The parser says: ${error.message.replace(/\s+/g, ' ')}` : undefined,
    );
  }
}

/** CSL-JSON (https://github.com/citation-style-language/schema, csl-data.json), and Zotero's and pandoc's shape of it. */
export const read: ReadRecords = (text) => ({ items: cslList(parse(text)), diagnostics: [] });
