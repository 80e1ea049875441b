import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packs } from '../../locales/index.ts';

const ROOT = join(__dirname, '..', '..');

const generate = (root: string, ...options: string[]): { status: number | null; stderr: string } =>
  spawnSync(process.execPath, [join('scripts', 'locales.mjs'), ...options], { cwd: root, encoding: 'utf8' });

const languageFolders = (): string[] =>
  readdirSync(join(ROOT, 'locales'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

test('index.ts lists the folders, and each csl.json is what the installed CSL locales say', () => {
  expect(generate(ROOT, '--check')).toMatchObject({ status: 0, stderr: '' });
});

test('every folder is a language, in the order of the folders', () => {
  expect(packs.map(({ language }) => language)).toEqual(languageFolders());
});

describe('in a copy of the project', () => {
  let copy: string;

  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'ibidem-locales-'));
    for (const folder of ['locales', 'scripts']) cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
  });
  afterEach(() => rmSync(copy, { recursive: true, force: true }));

  const read = (...path: string[]): string => readFileSync(join(copy, 'locales', ...path), 'utf8');

  test('a new language needs a folder and nothing else', () => {
    cpSync(join(copy, 'locales', 'de'), join(copy, 'locales', 'sv'), { recursive: true });
    const terms = read('sv', 'terms.json').replace('"de"', '"sv"').replace('"de-DE"', '"sv-SE"');
    writeFileSync(join(copy, 'locales', 'sv', 'terms.json'), terms);

    expect(generate(copy, '--check')).toMatchObject({ status: 1 });
    expect(generate(copy)).toMatchObject({ status: 0 });
    expect(generate(copy, '--check')).toMatchObject({ status: 0 });

    expect(read('index.ts')).toContain('pack(svCsl, svTerms)');
    const csl = JSON.parse(read('sv', 'csl.json')) as { locale: string; terms: Record<string, string[]> };
    expect(csl.locale).toBe('sv-SE');
    expect(csl.terms['month-03']).toContain('mars');
  });

  test('the variants of a language add to it', () => {
    const { terms } = JSON.parse(read('de', 'csl.json')) as { terms: Record<string, string[]> };
    expect(terms['month-01']).toEqual([...new Set(terms['month-01'])].sort());
    expect(terms['month-01']).toEqual(expect.arrayContaining(['jan.', 'januar', 'jänner']));
  });

  test('a file changed by hand is found out', () => {
    writeFileSync(join(copy, 'locales', 'fr', 'csl.json'), read('fr', 'csl.json').replace('ibid.', 'ibd.'));
    expect(generate(copy, '--check')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('fr/csl.json') as string,
    });
  });
});
