import { isInside } from '../../../src/parse/fields/page-range.ts';

test.each([
  ['14', '12–30', true],
  ['481–3', '468–96', true],
  ['12–30', '12–30', false],
  ['40', '12–30', false],
  ['13', '12–13', false],
  ['14', '12', false],
  ['xiv', '12–30', false],
])('%s lies in %s: %s', (inner, outer, expected) => {
  expect(isInside(inner, outer)).toBe(expected);
});
