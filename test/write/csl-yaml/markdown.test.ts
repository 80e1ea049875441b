import { markdownToText } from '../../../src/read/references/markdown.ts';
import { markdown, plainMarkdown } from '../../../src/write/csl-yaml/markdown.ts';

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

const ROWS: readonly (readonly [string, string])[] = [
  ['The <i>Ship</i> of H<sub>2</sub>O', 'The *Ship* of H~2~O'],
  ['<b>a <i>b</i></b> <i><b>c</b> d</i>', '**a *b*** ***c** d*'],
  ['x<sup>a b <sub>c d</sub></sup>', 'x^a\\ b\\ ~c\\ d~^'],
  ['<span style="font-variant:small-caps;">Nato [x]</span>', '[Nato \\[x\\]]{.smallcaps}'],
  ['<span class="nocase">e<i>Bay</i></span>', '[e*Bay*]{.nocase}'],
  ['<span style="font-variant:small-caps;">a <span class="nocase">b</span></span>', '[a [b]{.nocase}]{.smallcaps}'],
  ['Ships!<span class="nocase">x</span>!', 'Ships\\![x]{.nocase}!'],
  ['<i>a</i><b>b</b>', '*a***b**'],
  ['<sup>a\u00a0b</sup>', '^a\u00a0b^'],
  ['<sup><i>a</i> b</sup>', '^*a*\\ b^'],
  ['<i>5 * 3</i>', '*5 \\* 3*'],
  ['<i>a\nb</i>', '*a\\\nb*'],
  // No partner, or nothing that Markdown could write
  ['<i>open', '\\<i\\>open'],
  ['<i>a<b>b</i>c', '\\<i\\>a\\<b\\>b\\</i\\>c'],
  ['<script>x</script>', '\\<script\\>x\\</script\\>'],
  ['a<i></i>b<b> </b>', 'a\\<i\\>\\</i\\>b\\<b\\> \\</b\\>'],
  ['<i>a <i>b</i></i>', '*a \\<i\\>b\\</i\\>*'],
  ['<i>a</i><i>b</i>', '*a*\\<i\\>b\\</i\\>'],
  ['<span class="nocase"><sup>2</sup></span>', '[\\<sup\\>2\\</sup\\>]{.nocase}'],
  ['<sup>a\nb</sup>', '\\<sup\\>a\\\nb\\</sup\\>'],
];

describe('CSL formatting', () => {
  test.each(ROWS)('%j', (text, expected) => {
    expect(markdown(text)).toBe(expected);
  });

  test.each(ROWS)('%j is read back', (text, written) => {
    expect(markdownToText(written)).toBe(text);
  });

  test.each([
    ['a<i> b </i>c', 'a *b* c'],
    ['<i>a\n</i>b', '*a*\\\nb'],
  ])('blanks stand outside: %j', (text, expected) => {
    expect(markdown(text)).toBe(expected);
  });

  test('none in plain text', () => {
    expect(plainMarkdown('<i>x</i>')).toBe('\\<i\\>x\\</i\\>');
  });
});
