import type { Diagnostic } from '../model/index.ts';
import type { LossTally } from '../write/losses.ts';
import type { FileContent } from './files.ts';
import { prettyJson } from '../write/pretty-json.ts';

/** What a person should look at; the last file to be written, since writing the others adds to the losses. */
export const diagnosticsFile = (
  found: readonly Diagnostic[],
  losses: LossTally,
): readonly [name: string, content: FileContent] => [
  'diagnostics.json',
  () => [prettyJson([...found, ...losses.diagnostics()])],
];
