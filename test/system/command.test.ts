import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { CslCitation, CslItem, Diagnostic } from '../../src/model/index.ts';
import { temporaryFolder } from '../cli/temporary.ts';
import { COMMAND, EXAMPLE, ibidem, OUTPUTS, refuses as refusesIn } from './ibidem.ts';

const at = temporaryFolder();
const run = (args: readonly string[], input = '') => ibidem(at(), args, { input });
const refuses = (args: readonly string[], status: 1 | 2, line: string) => {
  refusesIn(at(), args, status, line);
};
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

  test('the same input gives the same bytes in every file, on another day and in another place, too', () => {
    const options = ['--style', 'apa', '--style', 'ibidem-full-note', '--sections', '--as-cited', '--quiet'];
    const texts = (folder: string) => {
      const files = readdirSync(at(folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
      return new Map(paths.map((path) => [relative(at(folder), path), readFileSync(path, 'latin1')]));
    };
    expect(run(['convert', EXAMPLE, '--out', 'one', ...options])).toEqual({ status: 0, stdout: '', stderr: '' });
    const env = { ...process.env, TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
    const args = [COMMAND, 'convert', EXAMPLE, '--out', 'two', ...options];
    expect(spawnSync(process.execPath, args, { cwd: at(), env, encoding: 'utf8' })).toMatchObject({ status: 0 });
    expect([...texts('one').keys()]).toContain('zotero.zip');
    expect(texts('two')).toEqual(texts('one'));
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
    expect(run(['convert', '--help']).stdout).toBe(run(['help']).stdout);
    expect(run(['--version'])).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^ibidem \d+\.\d+\.\d+\n$/) as string,
      stderr: '',
    });
  });
});

describe('bad input', () => {
  const files: readonly (readonly [name: string, content: string | Uint8Array, line: string])[] = [
    ['empty.txt', '', 'ibidem: empty.txt: the file is empty.'],
    ['blank.txt', ' \n\n\t\n', 'ibidem: blank.txt: the file is empty.'],
    ['prose.txt', 'The town lay still. Nobody came.\n', 'ibidem: prose.txt: there are no numbered notes'],
    ['paper.pdf', '%PDF-1.7\n%\u00e2\u00e3', 'ibidem: paper.pdf: this PDF is damaged'],
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
    refuses(['convert', 'dir'], 1, 'ibidem: dir: there are no files in it.');
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

/** What the shell does before the command runs in it, with the exit code and all that is left in the folder. */
function inShell(program: readonly string[], script: string, args: readonly string[]) {
  const [name = 'sh', ...options] = program;
  const whole = `${script}; "$0" "$@"; status=$?; ls -A target >&2; exit $status`;
  const words = [...options, '-c', whole, process.execPath, COMMAND, ...args];
  const { status, stdout, stderr } = spawnSync(name, words, { cwd: at(), encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** A user is allowed to mount what nobody else sees, on most Linux machines. */
const MOUNTS = spawnSync('unshare', ['-rm', 'true']).status === 0;

describe('folders that cannot be written', () => {
  test('a file is in the way', () => {
    write('paper.txt', NOTES);
    refuses(['convert', 'paper.txt', '--out', 'paper.txt'], 1, 'ibidem: paper.txt: there is a file of that name.');
    refuses(['convert', 'paper.txt', '--out', 'paper.txt/out'], 1, 'ibidem: paper.txt/out: a file is in the way.');
  });

  test('files may only be small: nothing is left behind', () => {
    mkdirSync(at('target'));
    expect(inShell(['sh'], 'ulimit -f 20', ['convert', EXAMPLE, '--out', 'target/out'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'ibidem: target/out: a file would be larger than is allowed here.\n',
    });
  });

  (MOUNTS ? test.each : test.skip.each)([
    ['a full disk', 'size=64k', 'the disk is full'],
    ['a read-only disk', 'ro', 'the disk is read-only'],
  ])('%s: nothing is left behind', (_, options, reason) => {
    mkdirSync(at('target'));
    const mount = `mount -t tmpfs -o ${options} tmpfs target`;
    expect(inShell(['unshare', '-rm', 'sh'], mount, ['convert', EXAMPLE, '--out', 'target/out'])).toEqual({
      status: 1,
      stdout: '',
      stderr: `ibidem: target/out: ${reason}.\n`,
    });
  });
});

describe('wrong usage', () => {
  test.each([
    [['convert', 'paper.txt', '--colour'], 'unknown option --colour. See: ibidem help'],
    [['convert'], 'convert needs <file|folder|->. See: ibidem help'],
    [['paper.txt'], 'unknown command paper.txt. To read a file: ibidem convert paper.txt'],
    [[], 'no command given. See: ibidem help'],
    [['render', 'paper.bib', 'other.bib'], 'one argument too many: other.bib. See: ibidem help'],
    [['convert', 'paper.txt', '--quiet=yes'], '--quiet takes no value. See: ibidem help'],
    [['convert', 'paper.txt', '--out', '--force'], '--out needs a value. See: ibidem help'],
    [['render', 'refs.bib', '--as-cited'], '--as-cited does not belong to this command. See: ibidem help'],
    [['styles', '--style', 'apa'], '--style does not belong to this command. See: ibidem help'],
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

  const [full, example] = ['/dev/full', ['convert', EXAMPLE, '--to', 'json', '--out', '-']];
  (existsSync(full) ? test : test.skip)('standard output is full', () => {
    mkdirSync(at('target'));
    expect(inShell(['sh'], `exec >${full}`, example)).toEqual({
      status: 1,
      stdout: '',
      stderr: 'ibidem: standard output: the disk is full.\n',
    });
  });

  test('a reader that has seen enough of what is printed is no error', () => {
    const script = `{ "$0" "$@"; echo $? >&2; } | head -c 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, COMMAND, ...example], {
      cwd: at(),
      encoding: 'utf8',
    });
    expect({ stdout, stderr }).toEqual({ stdout: '[', stderr: '0\n' });
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
