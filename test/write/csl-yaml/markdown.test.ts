import { markdown } from '../../../src/write/csl-yaml/markdown.ts';

test.each([
  ['Salt and Ships, 1999: a history (2nd ed.) – “quoted”', 'Salt and Ships, 1999: a history (2nd ed.) – “quoted”'],
  ['*a* **b** `c`', '\\*a\\* \\*\\*b\\*\\* \\`c\\`'],
  ['snake_case _a_ b_', 'snake_case \\_a\\_ b\\_'],
  ['$x^2$ H~2~O', '\\$x\\^2\\$ H\\~2\\~O'],
  ['[@holm] <b>', '\\[\\@holm\\] \\<b\\>'],
  ['\\input{x}', '\\\\input\\{x\\}'],
  ['AT&T & Co. &amp;', 'AT\\&T & Co. \\&amp;'],
  ['it\'s "so"', 'it\\\'s \\"so\\"'],
  ['‘Abd al-Karīm’s', '\\‘Abd al-Karīm’s'],
  ['a--b --- c-d', 'a\\--b \\-\\-- c-d'],
  ['wait...', 'wait\\...'],
  ['one\ntwo\r\nthree\u2028four', 'one\\\ntwo\\\nthree\\\nfour'],
  ['\n a\tb\u0007c \n', 'a b c'],
])('%j', (text, expected) => {
  expect(markdown(text)).toBe(expected);
});
