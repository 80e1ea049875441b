import { romanValue } from '../../../src/parse/fields/roman.ts';

test.each([
  ['i', 1],
  ['iv', 4],
  ['ix', 9],
  ['xii', 12],
  ['xiv', 14],
  ['xl', 40],
  ['XLIII', 43],
  ['xc', 90],
  ['cd', 400],
  ['mcmxcix', 1999],
  ['MMXXIV', 2024],
])('%s', (text, value) => {
  expect(romanValue(text)).toBe(value);
});

test.each(['', 'iiii', 'vx', 'ic', 'iix', 'a', 'xa', '12', 'mild', 'm'.repeat(13)])('none: %p', (text) => {
  expect(romanValue(text)).toBe(0);
});
