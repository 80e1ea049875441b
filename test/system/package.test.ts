import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../cli/temporary.ts';
import { EXAMPLE, OUTPUTS, ROOT } from './ibidem.ts';

const at = temporaryFolder();

/** `npm test` hands its own settings down: a person who installs the package has none of them. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
const run = (program: string, args: readonly string[], cwd = at()) =>
  execFileSync(program, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

function install(): void {
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', at()], ROOT);
  const [tarball = ''] = readdirSync(at());
  writeFileSync(at('package.json'), '{ "private": true, "type": "module" }\n');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', join('.', tarball)]);
}

test('the packed package, installed into an empty folder without a network', () => {
  install();

  // The command.
  expect(run(at('node_modules/.bin/ibidem'), ['convert', EXAMPLE, '--out', 'out'])).toContain('Written to out');
  expect(readdirSync(at('out')).sort()).toEqual(OUTPUTS);

  // The library.
  const program = `
    import { readFileSync } from 'node:fs';
    import { convert, InputError } from 'ibidem';
    const { references } = convert(readFileSync(${JSON.stringify(EXAMPLE)}, 'utf8'));
    const refused = (() => { try { convert('prose') } catch (error) { return error instanceof InputError } })();
    console.log(JSON.stringify({ references, refused }));
  `;
  const references: unknown = JSON.parse(readFileSync(at('out/references.json'), 'utf8'));
  expect(JSON.parse(run(process.execPath, ['--input-type=module', '-e', program]))).toEqual({
    references,
    refused: true,
  });

  // Its types, strictly, without those of Node or a browser: the one complaint is that about the wrong line.
  writeFileSync(
    at('use.ts'),
    `import { convert, type Conversion, type CslItem } from 'ibidem';
     import { readReferences } from 'ibidem/references';
     import { renderBibliography, type Page, type Style } from 'ibidem/render';
     import { WRITERS } from 'ibidem/write';
     export const titles = (text: string): (string | undefined)[] => convert(text).references.map((item: CslItem) => item.title);
     export const page = async (text: string, style: Style): Promise<Page | undefined> =>
       renderBibliography((await readReferences(text)).items, style, { locales: () => undefined }).page;
     export const bib = (items: readonly CslItem[]): string => [...WRITERS.bibtex.write(items, {})].join('');
     export const wrong: number = convert('') satisfies Conversion;
    `,
  );
  const compiler = join(ROOT, 'node_modules/.bin/tsc');
  const strictly = ['--noEmit', '--strict', '--module', 'nodenext', '--lib', 'es2023', 'use.ts'];
  const { stdout } = spawnSync(compiler, strictly, { cwd: at(), encoding: 'utf8' });
  expect(stdout.trim()).toBe("use.ts(9,19): error TS2322: Type 'Conversion' is not assignable to type 'number'.");

  // What it ships.
  const files = readdirSync(at('node_modules/ibidem'), { recursive: true }).map(String);
  expect(files).toEqual(
    expect.arrayContaining(['LICENSE', 'CHANGELOG.md', join('dist', 'types', 'src', 'index.d.ts')]),
  );
  expect(files.filter((file) => /^(src|test|locales)\b|\.test\./.test(file))).toEqual([]);
});
