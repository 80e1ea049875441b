import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { CslCitation, CslItem, Diagnostic } from '../../src/model/index.ts';
import { temporaryFolder } from '../cli/temporary.ts';
import { COMMAND, EXAMPLE, ibidem, OUTPUTS } from './ibidem.ts';

const at = temporaryFolder();
const run = (args: readonly string[], input?: string | Uint8Array) => ibidem(at(), args, input);
const json = <Value>(path: string) => JSON.parse(readFileSync(at(path), 'utf8')) as Value;
const write = (name: string, content: string | Uint8Array) => writeFileSync(at(name), content);

const NOTES = `1 Umberto Eco, The Name of the Rose (London: Secker & Warburg, 1983), 12.

2 Ibid., 14.
`;

describe('what goes well', () => {
  test('the example: four files and a summary', () => {
    const { status, stdout, stderr } = run(['convert', EXAMPLE, '--out', 'out']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^A lost chance for Balkan cooperation\?/);
    expect(stdout).toContain('Written to out: ');
    expect(stdout).not.toContain('\u001b');
    expect(readdirSync(at('out')).sort()).toEqual(OUTPUTS);
    expect(json<CslItem[]>('out/references.json').length).toBeGreaterThan(40);
    expect(json<CslCitation[]>('out/citations.json')).toHaveLength(77);
    expect(json<CslItem>('out/source.json').author).toEqual([{ given: 'Cezar', family: 'Stanciu' }]);
    expect(Array.isArray(json('out/diagnostics.json'))).toBe(true);
  });

  test('the same input gives the same files', () => {
    run(['convert', EXAMPLE, '--out', 'one']);
    run(['convert', EXAMPLE, '--out', 'two']);
    // The folder for Zotero is in the .zip, too.
    for (const name of OUTPUTS.filter((output) => output !== 'zotero'))
      expect(readFileSync(at(`one/${name}`))).toEqual(readFileSync(at(`two/${name}`)));
  });

  test('the default folder, quietly', () => {
    write('paper.txt', NOTES);
    expect(run(['convert', 'paper.txt', '--quiet'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readdirSync(at()).sort()).toEqual(['paper-references', 'paper.txt']);
    expect(json<CslItem[]>('paper-references/references.json')).toMatchObject([{ title: 'The Name of the Rose' }]);
  });

  test('standard input', () => {
    expect(run(['convert', '-'], NOTES)).toMatchObject({ status: 0, stderr: '' });
    expect(json<CslItem[]>('ibidem-references/references.json')).toHaveLength(1);
  });

  test('force replaces the folder', () => {
    write('paper.txt', NOTES);
    mkdirSync(at('out'));
    write('out/old.txt', 'old');
    expect(run(['convert', 'paper.txt', '--out', 'out', '--force'])).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(at('out')).sort()).toEqual(OUTPUTS);
    expect(readdirSync(at()).sort()).toEqual(['out', 'paper.txt']);
  });

  test('--source completes the article', () => {
    write('paper.txt', NOTES);
    write('article.json', '[{ "title": "A title of its own", "volume": 12 }]');
    expect(run(['convert', 'paper.txt', '--source', 'article.json']).stdout).toMatch(/^A title of its own\n/);
    expect(json<CslItem>('paper-references/source.json')).toMatchObject({ title: 'A title of its own', volume: '12' });
  });

  test('text that is not UTF-8 is read, and reported', () => {
    write('paper.txt', Buffer.from(NOTES.replace('Eco', 'Éco'), 'latin1'));
    expect(run(['convert', 'paper.txt'])).toMatchObject({ status: 0, stderr: '' });
    expect(json<CslItem[]>('paper-references/references.json')).toMatchObject([{ author: [{ family: 'Éco' }] }]);
    expect(json<Diagnostic[]>('paper-references/diagnostics.json')).toContainEqual(
      expect.objectContaining({ code: 'read-as-windows-1252', severity: 'warning' }),
    );
  });

  test('notes at the end of 50 MB of text', () => {
    const paragraph = `${'The town lay still under the snow of that long winter. '.repeat(20)}\n\n`;
    write('paper.txt', paragraph.repeat(Math.ceil((50 * 2 ** 20) / paragraph.length)) + NOTES);
    expect(run(['convert', 'paper.txt', '--quiet'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(json<CslItem[]>('paper-references/references.json')).toHaveLength(1);
  });

  test('help and version', () => {
    expect(run(['help'])).toMatchObject({ status: 0, stderr: '' });
    expect(run(['--help']).stdout).toBe(run(['help']).stdout);
    expect(run(['--version'])).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^ibidem \d+\.\d+\.\d+\n$/) as string,
      stderr: '',
    });
  });
});

/** One line on standard error, nothing on standard output, and nothing written. */
function refuses(args: readonly string[], status: number, line: string, input?: string | Uint8Array) {
  const before = readdirSync(at(), { recursive: true });
  expect(run(args, input)).toEqual({
    status,
    stdout: '',
    stderr: expect.stringMatching(/^ibidem: [^\n]+\n$/) as string,
  });
  expect(run(args, input).stderr).toContain(line);
  expect(readdirSync(at(), { recursive: true })).toEqual(before);
}

describe('bad input', () => {
  const files: readonly (readonly [name: string, content: string | Uint8Array, line: string])[] = [
    ['empty.txt', '', 'ibidem: empty.txt: the file is empty.'],
    ['blank.txt', ' \n\n\t\n', 'ibidem: blank.txt: the file is empty.'],
    ['prose.txt', 'The town lay still. Nobody came.\n', 'ibidem: prose.txt: there are no numbered notes'],
    ['paper.pdf', '%PDF-1.7\n%\u00e2\u00e3', 'ibidem: paper.pdf: this is a PDF'],
    ['paper.docx', Buffer.from('PK\u0003\u0004word'), 'ibidem: paper.docx: this is a ZIP archive'],
    ['noise.bin', Buffer.from([1, 2, 0, 255, 3, 0, 7]), 'ibidem: noise.bin: this is a binary file'],
  ];
  test.each(files)('%s', (name, content, line) => {
    write(name, content);
    refuses(['convert', name], 1, line);
  });

  test('a missing file', () => {
    refuses(['convert', 'none.txt'], 1, 'ibidem: none.txt: there is no such file or folder.');
  });

  test('a folder', () => {
    mkdirSync(at('dir'));
    refuses(['convert', 'dir'], 1, 'ibidem: dir: it is a folder.');
  });

  test('nothing on standard input', () => {
    refuses(['convert', '-'], 1, 'ibidem: standard input: the file is empty.');
  });

  test('50 MB of text without notes', () => {
    write('prose.txt', 'The town lay still under the snow of that long winter.\n'.repeat(950_000));
    refuses(['convert', 'prose.txt'], 1, 'ibidem: prose.txt: there are no numbered notes');
  });

  test('50 MB without a line break', () => {
    write('prose.txt', 'The town lay still. '.repeat(2_600_000));
    refuses(['convert', 'prose.txt'], 1, 'ibidem: prose.txt: there are no numbered notes');
  });

  test('a bad --source', () => {
    write('paper.txt', NOTES);
    write('bad.json', '{ title');
    write('list.json', '[]');
    refuses(['convert', 'paper.txt', '--source', 'bad.json'], 1, 'ibidem: bad.json: this is not valid JSON.');
    refuses(['convert', 'paper.txt', '--source', 'list.json'], 1, 'ibidem: list.json: this list has 0 items.');
    refuses(
      ['convert', 'paper.txt', '--source', 'none.json'],
      1,
      'ibidem: none.json: there is no such file or folder.',
    );
  });
});

describe('folders that are there already', () => {
  test('without --force', () => {
    write('paper.txt', NOTES);
    mkdirSync(at('out'));
    write('out/mine.txt', 'mine');
    refuses(['convert', 'paper.txt', '--out', 'out'], 1, 'ibidem: out: the folder is not empty. Add --force');
  });

  test('the folder one is in, even with --force', () => {
    write('paper.txt', NOTES);
    refuses(['convert', 'paper.txt', '--out', '.', '--force'], 1, 'ibidem: .: it holds the folder you are in.');
  });
});

describe('wrong usage', () => {
  test.each([
    [['convert', 'paper.txt', '--colour'], 'unknown option --colour. See: ibidem help'],
    [['convert'], 'convert needs <file|->. See: ibidem help'],
    [['paper.txt'], 'unknown command paper.txt. To read a file: ibidem convert paper.txt'],
    [[], 'no command given. See: ibidem help'],
  ])('%j', (args, line) => {
    refuses(args, 2, `ibidem: ${line}`);
  });
});

describe('a broken run', () => {
  test('an interrupt leaves nothing behind', async () => {
    const child = spawn(process.execPath, [COMMAND, 'convert', '-'], { cwd: at() });
    child.stdin.write(NOTES);
    await new Promise((later) => setTimeout(later, 300));
    child.kill('SIGINT');
    const [status, signal] = (await once(child, 'close')) as [number | null, string | null];
    expect({ status, signal }).toEqual({ status: null, signal: 'SIGINT' });
    expect(readdirSync(at())).toEqual([]);
  });

  test('a reader that goes away is no error', async () => {
    write('paper.txt', NOTES);
    const child = spawn(process.execPath, [COMMAND, 'convert', 'paper.txt'], { cwd: at() });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const [status] = (await once(child, 'close')) as [number | null];
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readdirSync(at('paper-references')).sort()).toEqual(OUTPUTS);
  });
});
