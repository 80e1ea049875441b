import { extname } from 'node:path';
import { DOCUMENT_FORMATS, type DocumentFormatName } from '../read/index.ts';
import { REFERENCE_FORMATS, type ReferenceFormat } from '../read/references/formats.ts';
import { UsageError } from './errors.ts';

/** Extensions of files that hold references, whatever their text looks like. */
const EXTENSIONS = new Set(['.bib', '.ris', '.json', '.yaml', '.yml']);

/** Text that no article begins with: an entry of BibTeX, a record of RIS, a list of CSL-JSON, CSL-YAML. */
const OPENINGS: readonly RegExp[] = [
  /^\s*(?:%.*[\r\n]\s*)*@\s*[a-z]+\s*[{(]/i,
  /^\s*TY {1,2}-/,
  /^\s*(?:\[\s*)?\{\s*"/,
  /^\s*(?:---\s+)?references:\s/,
];
const OPENING = 10_000;

/** Whether an input holds references rather than an article. */
export const holdsReferences = (file: string, text: string): boolean =>
  EXTENSIONS.has(extname(file).toLowerCase()) || OPENINGS.some((opening) => opening.test(text.slice(0, OPENING)));

/** What a file is read as; the format where it was said. */
export type InputKind =
  | { readonly kind: 'article'; readonly from?: DocumentFormatName }
  | { readonly kind: 'references'; readonly from?: ReferenceFormat };

const isKey = <Table extends object>(table: Table, key: PropertyKey): key is keyof Table => Object.hasOwn(table, key);

/**
 * What is in a file: what `--from` says, or else what its name and its first lines say.
 * @throws UsageError for a format that is not known
 */
export function inputKind(file: string, bytes: Uint8Array, from: string | undefined): InputKind {
  if (from === undefined) {
    const opening = new TextDecoder().decode(bytes.subarray(0, OPENING));
    return { kind: holdsReferences(file, opening) ? 'references' : 'article' };
  }
  if (isKey(DOCUMENT_FORMATS, from)) return { kind: 'article', from };
  if (isKey(REFERENCE_FORMATS, from)) return { kind: 'references', from };
  const known = [...Object.keys(DOCUMENT_FORMATS), ...Object.keys(REFERENCE_FORMATS)].join(', ');
  throw new UsageError(`--from ${from}: this format is not known`, `These can be read: ${known}.`);
}
