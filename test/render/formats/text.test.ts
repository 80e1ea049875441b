import { writeText } from '../../../src/render/formats/text.ts';
import { pageOf } from '../../support/pages.ts';
import { block, indent, italic, leftMargin, link, rich, rightInline, superscript } from '../../support/rich.ts';
import type { RichText } from '../../../src/render/rich-text.ts';

test.each<[string, RichText, string]>([
  ['styles go', rich(italic('Salt'), ', 2', superscript('nd'), ' ed.'), 'Salt, 2nd ed.'],
  ['links are their text', rich(link('https://x.example', 'here')), 'here'],
  ['one line', rich('a\nb\u2028c\u0007'), 'a b c'],
  ['a tab after a label', rich(leftMargin('[1] '), rightInline('Holm')), '[1]\tHolm'],
  ['blocks on lines of their own', rich(block('Holm'), indent('Salt')), 'Holm\n\tSalt'],
  ['every script', rich('Ж Ω ئ 中 e\u0301 👩‍🚀'), 'Ж Ω ئ 中 e\u0301 👩‍🚀'],
  ['nothing is a mark', rich('*a* <b> \\c {d}'), '*a* <b> \\c {d}'],
])('%s', (_, content, expected) => {
  expect(writeText(pageOf(content))).toBe(`Bibliography\n============\n\n${expected}\n`);
});

test('titles of one line', () => {
  expect(writeText({ title: 'A\nB', subtitle: 'c\nd', language: 'en', blocks: [] })).toBe('A B\n===\n\nc d\n');
});
