/** Writing references and notes in the formats of other programs. */
import { biblatex } from './biblatex.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { cslYaml } from './csl-yaml.ts';
import { ris } from './ris.ts';
import type { Writer } from './writer.ts';

export { NOTE_WRITERS } from './notes/index.ts';
export { keyGiver, readPattern } from './keys.ts';
export { LossTally, type Loss } from './losses.ts';
export { rekeyCitations, rekeyItems } from './rekey.ts';
export type { WriteOptions, Writer } from './writer.ts';
export { zipped, zoteroBundle, type Bundle, type InputFile } from './zotero/index.ts';

/** The formats of references, by the names that `--to` knows. */
export const WRITERS = {
  json: cslJson,
  bibtex,
  biblatex,
  ris,
  yaml: cslYaml,
} as const satisfies Readonly<Record<string, Writer>>;
