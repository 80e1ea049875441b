import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkFolder, defaultFolder, swapFolder, writeFolder } from '../../src/cli/output.ts';
import { InputError } from '../../src/model/index.ts';
import { temporaryFolder } from './temporary.ts';

const at = temporaryFolder();
const FILES = new Map([
  ['a.json', '[]\n'],
  ['b.json', 'ș\n'],
]);
const CAREFUL = { force: false, inputs: [] };
const FORCE = { force: true, inputs: [] };

const contents = (folder: string) =>
  new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

/** A folder with something of a person's own in it. */
function taken(name: string): string {
  mkdirSync(at(name));
  writeFileSync(at(`${name}/mine.txt`), 'mine');
  return at(name);
}

describe('the default folder', () => {
  test.each([
    ['paper.txt', 'paper-references'],
    ['paper', 'paper-references'],
    ['my.paper.txt', 'my.paper-references'],
    [join('texts', 'paper.txt'), join('texts', 'paper-references')],
    ['-', 'ibidem-references'],
  ])('%s', (file, folder) => {
    expect(defaultFolder(file)).toBe(folder);
  });
});

describe('writing', () => {
  test('a new folder, and those above it', () => {
    writeFolder(at('x/y/out'), FILES, CAREFUL);
    expect(contents(at('x/y/out'))).toEqual(FILES);
    expect(readdirSync(at('x/y'))).toEqual(['out']);
  });

  test('an empty folder', () => {
    mkdirSync(at('out'));
    writeFolder(at('out'), FILES, CAREFUL);
    expect(contents(at('out'))).toEqual(FILES);
    expect(readdirSync(at())).toEqual(['out']);
  });

  test('a folder with something in it is refused, and stays as it was', () => {
    const folder = taken('out');
    expect(() => writeFolder(folder, FILES, CAREFUL)).toThrow(new InputError(`${folder}: the folder is not empty`));
    expect(contents(folder)).toEqual(new Map([['mine.txt', 'mine']]));
    expect(readdirSync(at())).toEqual(['out']);
  });

  test('with force it is replaced as a whole', () => {
    const folder = taken('out');
    writeFolder(folder, FILES, FORCE);
    expect(contents(folder)).toEqual(FILES);
    expect(readdirSync(at())).toEqual(['out']);
  });

  test('a link to a folder stays a link', () => {
    taken('real');
    symlinkSync(at('real'), at('link'));
    writeFolder(at('link'), FILES, FORCE);
    expect(contents(at('real'))).toEqual(FILES);
    expect(readdirSync(at()).sort()).toEqual(['link', 'real']);
  });

  test('a file in the way, with force too', () => {
    writeFileSync(at('out'), 'mine');
    expect(() => writeFolder(at('out'), FILES, FORCE)).toThrow(
      new InputError(`${at('out')}: there is a file of that name`),
    );
    expect(readFileSync(at('out'), 'utf8')).toBe('mine');
  });

  test('a file where a folder above should be', () => {
    writeFileSync(at('x'), 'mine');
    expect(() => writeFolder(at('x/out'), FILES, FORCE)).toThrow(InputError);
    expect(readdirSync(at())).toEqual(['x']);
  });

  test('nothing is left behind when a file cannot be written, and the former folder is still there', () => {
    const folder = taken('out');
    const impossible = new Map([...FILES, ['a.json/b.json', '']]);
    expect(() => writeFolder(folder, impossible, FORCE)).toThrow(new InputError(`${folder}: a file is in the way`));
    expect(contents(folder)).toEqual(new Map([['mine.txt', 'mine']]));
    expect(readdirSync(at())).toEqual(['out']);
  });
});

describe('exchanging folders', () => {
  test('says where the former one is', () => {
    taken('out');
    mkdirSync(at('new'));
    const former = swapFolder(at('new'), at('out'));
    expect(readdirSync(at('out'))).toEqual([]);
    expect(existsSync(join(former ?? '', 'mine.txt'))).toBe(true);
  });

  test('puts the former one back when the new one cannot be moved', () => {
    const folder = taken('out');
    expect(() => swapFolder(at('missing'), folder)).toThrow('ENOENT');
    expect(readdirSync(at())).toEqual(['out']);
    expect(contents(folder)).toEqual(new Map([['mine.txt', 'mine']]));
  });
});

describe('folders that force does not replace', () => {
  const refuse = (folder: string, message: string, inputs: readonly string[] = []) => {
    expect(() => checkFolder(folder, { force: true, inputs })).toThrow(new InputError(`${folder}: ${message}`));
  };

  test('the one a person is in, and those above', () => {
    refuse('.', 'it holds the folder you are in');
    refuse(dirname(process.cwd()), 'it holds the folder you are in');
  });

  test('the home folder', () => {
    const real = existsSync(homedir()) ? homedir() : '/';
    refuse(real, process.cwd().startsWith(real) ? 'it holds the folder you are in' : 'it holds your home folder');
  });

  test('one that holds what is read', () => {
    const folder = taken('out');
    refuse(folder, `it holds ${at('out/mine.txt')}, which is read`, [at('out/mine.txt')]);
  });

  test('a folder whose name only begins alike is another one', () => {
    const folder = taken('out');
    writeFileSync(at('out.txt'), '');
    mkdirSync(at('..out'));
    expect(() => checkFolder(folder, { force: true, inputs: [at('out.txt'), at('..out')] })).not.toThrow();
  });
});
