import { extname } from 'node:path';

/** Extensions of files that hold references, whatever their text looks like. */
const EXTENSIONS = new Set(['.bib', '.ris', '.json', '.yaml', '.yml']);

/** Text that no article begins with: an entry of BibTeX, a record of RIS, a list of CSL-JSON, CSL-YAML. */
const OPENINGS: readonly RegExp[] = [
  /^\s*(?:%.*[\r\n]\s*)*@\s*[a-z]+\s*[{(]/i,
  /^\s*TY {1,2}-/,
  /^\s*(?:\[\s*)?\{\s*"/,
  /^\s*(?:---\s+)?references:\s/,
];

/** Whether an input holds references rather than the text of an article. */
export const holdsReferences = (file: string, text: string): boolean =>
  EXTENSIONS.has(extname(file).toLowerCase()) || OPENINGS.some((opening) => opening.test(text.slice(0, 10_000)));
