import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

const ROOT = join(import.meta.dirname, '../..');

/** What a program of a few lines prints; esbuild does not run inside of jest. */
export const node = (program: string, input = ''): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });

export interface BuiltPlugin {
  /** The file that Zotero installs. */
  readonly xpi: Uint8Array;
  readonly name: string;
  /** Its files, in the order in which they are packed. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly updates: unknown;
}

/** Builds the plugin as `npm run build` does. */
export function buildPlugin(): BuiltPlugin {
  const folder = mkdtempSync(join(tmpdir(), 'ibidem-'));
  try {
    node(`import { packPlugin } from './scripts/xpi.mjs'; await packPlugin(${JSON.stringify(folder)});`);
    const name = readdirSync(folder).find((file) => file.endsWith('.xpi')) ?? '';
    const xpi = new Uint8Array(readFileSync(join(folder, name)));
    const updates: unknown = JSON.parse(readFileSync(join(folder, 'updates.json'), 'utf8'));
    return { xpi, name, files: new Map(Object.entries(unzipSync(xpi))), updates };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
