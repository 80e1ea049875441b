import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { packStyles } from './styles.mjs';

// The library and the command share their code: the command loads the library only when it needs it.
rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  legalComments: 'linked',
  logLevel: 'warning',
});

await packStyles('dist/styles');
