import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const ROOT = join(import.meta.dirname, '..');

/** Imports a module of the sources, or of a dependency, without a build: `load('src/index.ts')`. */
export async function load(path, options) {
  const folder = mkdtempSync(join(tmpdir(), 'ibidem-'));
  const outfile = join(folder, 'module.mjs');
  try {
    await build({
      entryPoints: [join(ROOT, path)],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      logLevel: 'warning',
      ...options,
    });
    return await import(pathToFileURL(outfile));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
