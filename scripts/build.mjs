import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { notices } from './notices.mjs';
import { packStyles } from './styles.mjs';
import { packPlugin } from './xpi.mjs';

// The library and the command share their code: the command loads the library only when it needs it.
rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: {
    index: 'src/index.ts',
    render: 'src/render/index.ts',
    write: 'src/write/index.ts',
    references: 'src/read/references/index.ts',
    cli: 'src/cli/main.ts',
    'batch-worker': 'src/cli/batch/worker.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Half the text to read at every start
  minify: true,
  metafile: true,
  // They stand in THIRD-PARTY.txt, with those that are no comments.
  legalComments: 'none',
  // citation-js wants to be able to fetch what it reads. Nothing here goes online.
  alias: { 'node-fetch': './src/read/references/no-network.ts', 'sync-fetch': './src/read/references/no-network.ts' },
  // Where pdf.js believes itself in Node, it looks for a package to draw with, and says on standard output that there is none.
  define: { 'process.versions.nw': '"none"' },
  logLevel: 'warning',
});

writeFileSync('dist/THIRD-PARTY.txt', notices(metafile));
await packStyles('dist/styles');
await packPlugin('dist');
