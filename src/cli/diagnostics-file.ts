import type { Diagnostic } from '../model/index.ts';
import type { FileContent } from './files.ts';
import { prettyJson } from './json.ts';

/** What a person should look at; the last file to be written, since writing the others adds to it. */
export const diagnosticsFile = (found: readonly Diagnostic[]): readonly [name: string, content: FileContent] => [
  'diagnostics.json',
  () => [prettyJson(found)],
];
