import { markdownToText } from '../../../src/read/references/markdown.ts';

test.each([
  ['Salt and Ships', 'Salt and Ships'],
  ['*Salt* and **Ships**', '<i>Salt</i> and <b>Ships</b>'],
  ['H~2~O and x^2^', 'H<sub>2</sub>O and x<sup>2</sup>'],
  ['[Nato]{.smallcaps} and [iPad]{.nocase}', '<span style="font-variant:small-caps;">Nato</span> and <span class="nocase">iPad</span>'],
  ['**a *b*** ***c** d*', '<b>a <i>b</i></b> <i><b>c</b> d</i>'],
  ['x^a\\ ~b\\ c~^ ^d e^', 'x<sup>a <sub>b c</sub></sup> ^d e^'],
  ['[a [b]{.nocase}]{.smallcaps}', '<span style="font-variant:small-caps;">a <span class="nocase">b</span></span>'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['a*b', 'a*b'],
  ['\\*stars\\* \\[x\\] \\\\ \\"q\\"', '*stars* [x] \\ "q"'],
  ['first\\\nsecond', 'first\nsecond'],
  ['no\\ break', 'no\u00a0break'],
  ['1990--95 --- and so on...', '1990–95 — and so on…'],
  ['1990\\--95', '1990--95'],
  ['"Salt," she said, \'and ships\'', '“Salt,” she said, ‘and ships’'],
  ["Holm's (\"Salt\")", 'Holm’s (“Salt”)'],
  ['<script>', '<script>'],
  ['\ue0000\ue001 \\*', '\ue0000\ue001 *'],
])('%j', (markdown, text) => {
  expect(markdownToText(markdown)).toBe(text);
}); // prettier-ignore

test.each([
  ['https://example.org/~holm/a--b*c*', 'https://example.org/~holm/a--b*c*'],
  ['https://example.org/\\~holm', 'https://example.org/~holm'],
])('the address %j', (markdown, text) => {
  expect(markdownToText(markdown, true)).toBe(text);
});
