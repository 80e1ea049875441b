import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { constructs } from '../../../src/parse/constructs/index.ts';

const names = constructs.map(({ name }) => name);

test('names tell constructs apart', () => {
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test.each(names)('%s has a file of tests', (name) => {
  expect(existsSync(join(__dirname, `${name}.test.ts`))).toBe(true);
});

test.each(names)('%s lies in a file of its name', (name) => {
  expect(existsSync(join(__dirname, `../../../src/parse/constructs/${name}.ts`))).toBe(true);
});
