import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { inputName, readInput } from '../../src/cli/input.ts';
import { InputError } from '../../src/model/index.ts';
import { temporaryFolder } from './temporary.ts';

const at = temporaryFolder();

test('gives the bytes of a file', async () => {
  writeFileSync(at('a.txt'), Buffer.from([0xff, 0x00, 0x41]));
  expect([...(await readInput(at('a.txt')))]).toEqual([0xff, 0x00, 0x41]);
});

test('an empty file gives no bytes: whether that is an error is for the reader to say', async () => {
  writeFileSync(at('a.txt'), '');
  expect(await readInput(at('a.txt'))).toHaveLength(0);
});

test('a missing file', async () => {
  await expect(readInput(at('none'))).rejects.toEqual(new InputError(`${at('none')}: there is no such file or folder`));
});

test('a folder', async () => {
  mkdirSync(at('dir'));
  await expect(readInput(at('dir'))).rejects.toEqual(new InputError(`${at('dir')}: it is a folder`));
});

test('a file in a file', async () => {
  writeFileSync(at('a.txt'), '');
  const path = at('a.txt/b');
  await expect(readInput(path)).rejects.toEqual(new InputError(`${path}: a part of the path is not a folder`));
});

test('more than 256 MB are not read', async () => {
  writeFileSync(at('big'), '');
  truncateSync(at('big'), 256 * 2 ** 20 + 1);
  await expect(readInput(at('big'))).rejects.toEqual(new InputError(`${at('big')}: the file is larger than 256 MB`));
});

test('names for messages', () => {
  expect(inputName('-')).toBe('standard input');
  expect(inputName('a.txt')).toBe('a.txt');
});
