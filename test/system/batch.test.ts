import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { temporaryFolder } from '../cli/temporary.ts';
import { ibidem, OUTPUTS, refuses } from './ibidem.ts';

const at = temporaryFolder();
const run = (args: readonly string[], input = '') => ibidem(at(), args, { input });

const SALT = '1 Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12.\n\n2 Ibid., 14.\n';
const HERRINGS = '1 Per Ek, Herrings (Oslo: Havn, 2001), 8.\n\n2 Anna Holm, Salt and Ships (Bergen, 1999), 3.\n';

beforeEach(() => {
  mkdirSync(at('in'));
  writeFileSync(at('in/salt.txt'), SALT);
  writeFileSync(at('in/herrings.txt'), HERRINGS);
  writeFileSync(at('in/empty.txt'), '');
});

describe.each([[['--jobs', '1']], [['--jobs', '3']]])('several files, %j', (jobs) => {
  test('each goes to its own folder; the one that fails stops nothing and is told at the end', () => {
    const { status, stdout, stderr } = run(['convert', 'in', '--out', 'out', ...jobs]);
    expect(stderr).toMatch(/^ibidem: in\/empty\.txt: the file is empty[^\n]*\n$/);
    expect(status).toBe(1);
    expect(stdout).toContain('2 of 3 files read, 1 failed');
    expect(readdirSync(at('out')).sort()).toEqual(['herrings', 'salt']);
    expect(readdirSync(at('out/salt')).sort()).toEqual(OUTPUTS);
  });

  test('what is there is not replaced; with --force it is', () => {
    const args = ['convert', 'in/salt.txt', 'in/herrings.txt', '--out', 'out', ...jobs];
    expect(run(args)).toMatchObject({ status: 0, stderr: '' });
    const again = run(args);
    expect(again.status).toBe(1);
    expect(again.stderr.match(/the folder is not empty/g)).toHaveLength(2);
    expect(run([...args, '--force', '--quiet'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

test('--merge: one library, with a table of what cites what', () => {
  const { status, stdout } = run(['convert', 'in/salt.txt', 'in/herrings.txt', '--merge', '--out', 'out']);
  expect({ status, lines: stdout.split('\n').slice(0, 2) }).toEqual({
    status: 0,
    lines: ['2 articles, 4 notes, 4 citations', '2 works'],
  });
  expect(readFileSync(at('out/citations.csv'), 'utf8')).toBe(
    [
      '\uFEFFarticle,note,form,label,locator,id,title',
      'salt.txt,1,full,page,12,holm1999,Salt and Ships',
      'salt.txt,2,ibid,page,14,holm1999,Salt and Ships',
      'herrings.txt,1,full,page,8,ek2001,Herrings',
      'herrings.txt,2,full,page,3,holm1999,Salt and Ships',
      '',
    ].join('\r\n'),
  );
  expect(existsSync(at('out/zotero'))).toBe(false);
});

test.each([
  [['convert', 'in', '-'], 2, 'standard input cannot be one of several files'],
  [['convert', 'in', '--jobs', '0'], 2, '--jobs 0: this is no number of jobs'],
  [['convert', 'in', '--out', '-'], 2, '--out - prints one file'],
  [['convert', 'in', '--source', 'in/salt.txt'], 2, '--source belongs to one article'],
  [['convert', 'in', '--merge', '--to', 'zotero'], 2, 'zotero is not written here'],
  [['convert', 'in/salt.txt', '--from', 'papyrus'], 2, '--from papyrus: this format is not known'],
] as const)('%j is refused', (args, status, line) => {
  refuses(at(), args, status, line);
});

test('stream: a line in, a line out, in order; what cannot be read is an answer, too', () => {
  const input = [
    JSON.stringify({ id: 'salt', text: SALT }),
    'no JSON',
    '',
    JSON.stringify({ id: 7, text: 'no notes' }),
    JSON.stringify({ text: HERRINGS }),
  ].join('\n');
  const { status, stdout, stderr } = run(['stream'], input);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(answers).toMatchObject([
    { id: 'salt', references: [{ id: 'holm1999' }], citations: [{}, {}] },
    { line: 2, error: { message: 'this line is not valid JSON' } },
    { id: 7, error: { message: 'there are no numbered notes in this text' } },
    { references: [{ id: 'ek2001' }, { id: 'holm1999' }] },
  ]);
});
