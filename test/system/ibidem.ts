import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
export const COMMAND = join(ROOT, 'dist/cli.js');
export const EXAMPLE = join(ROOT, 'examples/stanciu-2018.txt');
export const OUTPUTS = [
  'citations.json',
  'diagnostics.json',
  'notes.md',
  'notes.tex',
  'references.bib',
  'references.biblatex.bib',
  'references.json',
  'references.ris',
  'references.yaml',
  'source.json',
  'zotero',
  'zotero.zip',
];

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command in a folder. */
export function ibidem(cwd: string, args: readonly string[], input: string | Uint8Array = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd, input, encoding: 'utf8' });
  return { status, stdout, stderr };
}
