import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
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

interface RunOptions {
  /** What standard input holds. */
  readonly input?: string | Uint8Array;
  readonly home?: string;
}

/** Runs the built command in a folder. */
export function ibidem(cwd: string, args: readonly string[], { input = '', home }: RunOptions = {}): Run {
  const env = home === undefined ? process.env : { ...process.env, HOME: home, USERPROFILE: home };
  const all = { cwd, env, input, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], all);
  return { status, stdout, stderr };
}

/** Runs the command where it must refuse: one line on standard error, nothing printed, nothing written, no trace. */
export function refuses(cwd: string, args: readonly string[], status: 1 | 2, line: string, options: RunOptions = {}) {
  const before = readdirSync(cwd, { recursive: true });
  const run = ibidem(cwd, args, options);
  expect(run).toEqual({
    status,
    stdout: '',
    stderr: expect.stringMatching(/^ibidem: [^\n]{1,2100}\n$/) as string,
  });
  expect(run.stderr).toContain(line);
  expect(run.stderr).not.toMatch(/\.[jt]s:\d|node:|node_modules/);
  expect(run.stderr).not.toContain(ROOT);
  expect(readdirSync(cwd, { recursive: true })).toEqual(before);
}
