import { csv } from '../../src/write/csv.ts';

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say "so"', '"say ""so"""'],
  ['two\nlines', '"two\nlines"'],
  // A spreadsheet would run these.
  ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-1+2', "'-1+2"],
  ['94–7', '94–7'],
  [undefined, ''],
  [12, '12'],
])('%j becomes %j', (value, cell) => {
  expect([...csv(['head'], [[value]])].join('')).toBe(`\uFEFFhead\r\n${cell}\r\n`);
});
