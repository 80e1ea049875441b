import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..');

interface Result {
  readonly summary: { readonly fields: { readonly f1: number }; readonly citations: { readonly all: number } };
}

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ibidem-generate-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...options: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'scripts', 'generate.mjs'), ...options], { cwd: ROOT, encoding: 'utf8' });

test('works are set in a style and read back, the same each time', () => {
  const [file, kept] = [join(folder, 'figures.json'), join(folder, 'set.json')];
  const style = ['--style', 'ibidem-full-note', '--locale', 'en-GB'];
  const first = run(...style, '--count', '6', '--json', file, '--save', kept);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  const { summary } = JSON.parse(readFileSync(file, 'utf8')) as Result;
  expect(summary.citations.all).toBeGreaterThan(3);
  expect(summary.fields.f1).toBeGreaterThan(0.5);
  expect(run(...style, '--load', kept).stdout).toBe(first.stdout);
});
