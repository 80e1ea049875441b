import { mkdirSync, writeFileSync } from 'node:fs';
import { batchInputs, filesOf } from '../../../src/cli/batch/inputs.ts';
import { temporaryFolder } from '../temporary.ts';

const at = temporaryFolder();

test('a folder stands for its files, in order, without hidden ones and without its folders', () => {
  for (const name of ['b.txt', 'a.txt', '.hidden']) writeFileSync(at(name), '');
  mkdirSync(at('a-references'));
  expect(filesOf([at(), at('a.txt')])).toEqual([at('a.txt'), at('b.txt')]);
  expect(() => filesOf([at('a-references')])).toThrow('there are no files in it');
  expect(() => filesOf(['-', at()])).toThrow('standard input');
});

test('every file has a folder of its own', () => {
  const folders = (files: readonly string[], out?: string) => batchInputs(files, out).map(({ folder }) => folder);
  expect(folders(['x/one.txt', 'y/two.md'], 'out')).toEqual(['out/one', 'out/two']);
  expect(folders(['x/one.txt', 'y/one.md', 'z/ONE.md'], 'out')).toEqual(['out/one.txt', 'out/one.md', 'out/ONE.md-2']);
  expect(folders(['x/one.txt', 'y/one.txt'])).toEqual(['x/one-references', 'y/one-references']);
  expect(() => folders(['x/one.txt', 'x/one.md'])).toThrow('two files would go to x/one-references');
});
