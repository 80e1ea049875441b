import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const ROOT = join(import.meta.dirname, '..');

/** What modules of the sources, or of dependencies, export, without a build: `load('src/index.ts')`. */
export async function load(...modules) {
  const folder = mkdtempSync(join(tmpdir(), 'ibidem-'));
  const outfile = join(folder, 'module.mjs');
  try {
    await build({
      stdin: { contents: modules.map((path) => `export * from './${path}';`).join('\n'), resolveDir: ROOT },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      loader: { '.csljson': 'empty' },
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
