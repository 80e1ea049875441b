import { writeMarkdown } from '../../../src/render/formats/markdown.ts';
import type { RichText } from '../../../src/render/rich-text.ts';
import { pageOf } from '../../support/pages.ts';
import {
  block, bold, cite, italic, leftMargin, link, rich, rightInline, smallCaps, subscript, superscript, underline, upright,
} from '../../support/rich.ts'; // prettier-ignore

const HEAD = '# Bibliography\n\n';
const written = (content: RichText): string => {
  const text = writeMarkdown(pageOf(content));
  expect(text.startsWith(HEAD) && text.endsWith('\n')).toBe(true);
  return text.slice(HEAD.length, -1);
};

test.each([
  ['a *b* _c_ `d`', 'a \\*b\\* \\_c\\_ \\`d\\`'],
  ['[a](b) ![c] <d> &amp; \\e', '\\[a\\](b) !\\[c\\] \\<d\\> \\&amp; \\\\e'],
  ['a|b ~c~ ^d^ $e$ @f {g}', 'a\\|b \\~c\\~ \\^d\\^ \\$e\\$ \\@f \\{g}'],
  ['it\'s "so" -- and --- so...', 'it\\\'s \\"so\\" \\-- and \\-\\-- so\\...'],
  ['Oklahoma! 12-14. a.b :-) C#', 'Oklahoma! 12-14. a.b :-) C\\#'],
  [':salt: a:b', '\\:salt: a:b'],
  ['<script>alert(1)</script> ]]> \\par', '\\<script\\>alert(1)\\</script\\> \\]\\]\\> \\\\par'],
  ['# a', '\\# a'],
  ['+ a', '\\+ a'],
  ['- a', '\\- a'],
  ['--- a', '\\-\\-- a'],
  ['=== a', '\\=== a'],
  [': a', '\\: a'],
  ['% a', '\\% a'],
  ['1. a', '1\\. a'],
  ['1968. a', '1968\\. a'],
  ['1) a', '1\\) a'],
  ['(1) a', '(1\\) a'],
  ['a. b', 'a\\. b'],
  ['iv. b', 'iv\\. b'],
  ['IV. b', 'IV\\. b'],
  ['(A) b', '(A\\) b'],
  ['A. Holm', 'A. Holm'],
  ['Dr. Holm', 'Dr. Holm'],
  ['1.5 a', '1.5 a'],
  ['1.', '1\\.'],
  ['see 1. a', 'see 1. a'],
  ['a\n# b', 'a # b'],
])('text %j', (text, expected) => {
  expect(written(rich(text))).toBe(expected);
});

test.each<[string, RichText, string]>([
  ['italic', rich('a ', italic('b'), ' c'), 'a *b* c'],
  ['bold', rich(bold('b')), '**b**'],
  ['both', rich(bold(italic('b'))), '***b***'],
  ['small caps', rich(smallCaps('Holm [x]')), '[Holm \\[x\\]]{.smallcaps}'],
  ['underline', rich(underline(smallCaps('b'))), '[b]{.smallcaps .underline}'],
  ['raised and lowered', rich('a', superscript('b'), 'c', subscript('d')), 'a^b^c~d~'],
  ['raised words', rich('a', superscript('b c')), 'ab c'],
  ['raised small capitals', rich('a', smallCaps(superscript('b'))), 'a^b^'],
  ['upright in italic', rich(italic('The ', upright('Nordlys'), ': a Ship')), '*The* Nordlys: *a Ship*'],
  ['spaces outside', rich('a', italic(' b '), 'c'), 'a *b* c'],
  ['no-break spaces outside', rich('a', italic('\u00a0b'), 'c'), 'a\u00a0*b*c'],
  ['only a space', rich('a', italic(' '), 'b'), 'a b'],
  ['spaces outside of brackets', rich('a', smallCaps(' b '), 'c'), 'a [b]{.smallcaps} c'],
  ['punctuation after a letter', rich('Nordlys', italic('’s End')), 'Nordlys’*s End*'],
  ['punctuation before a letter', rich(italic('Why?'), '2'), '*Why*?2'],
  ['punctuation elsewhere', rich('“', italic('Why?'), '” ', italic('(b)')), '“*Why?*” *(b)*'],
  ['emphasis that touches', rich(italic('a'), bold('b')), '*a*<!-- -->**b**'],
  ['a bracket after a letter', rich('a', italic(smallCaps('b'))), 'a<!-- -->*[b]{.smallcaps}*'],
  ['an apostrophe that is emphasised', rich(italic('it*s')), '*it\\*s*'],
  ['a dash half in italics', rich('a', italic('-'), '-b'), 'a\\--b'],
  ['through a citation', rich('a ', cite('x', italic('b')), italic(' c')), 'a *b c*'],
  ['dots across a citation', rich('a..', cite('x', '. b')), 'a\\... b'],
  ['a bare address', rich(link('https://x.example/a_b?c=d&e', 'https://x.example/a_b?c=d&e')), '<https://x.example/a_b?c=d&e>'],
  ['an address like an entity', rich(link('https://x.example/?a&copy;', 'https://x.example/?a&copy;')), '[https://x.example/?a\\&copy;](https://x.example/?a\\&copy;)'],
  ['a link', rich(link('https://x.example/(a)', italic('b'), ']')), '[*b*\\]](https://x.example/\\(a\\))'],
  ['a space in a link', rich('a', link('https://x.example', ' b '), 'c'), 'a [b](https://x.example) c'],
  ['an exclamation before a link', rich('a!', link('https://x.example', 'b')), 'a\\![b](https://x.example)'],
  ['a raised link', rich(link('https://x.example', superscript('b'))), '[<!-- -->^b^](https://x.example)'],
  ['no link', rich(link('javascript:alert(1)', 'b')), 'b'],
  ['a label', rich(leftMargin('1.'), rightInline('Holm')), '1\\. Holm'],
  ['blocks', rich(block('Holm'), block('1. Salt')), 'Holm\\\n1\\. Salt'],
  ['every script', rich('Ж Ω ئ 中 e\u0301 👩‍🚀'), 'Ж Ω ئ 中 e\u0301 👩‍🚀'],
])('%s', (_, content, expected) => {
  expect(written(content)).toBe(expected);
}); // prettier-ignore

const notes = (...labels: readonly string[]): string =>
  writeMarkdown({
    title: 'Notes #',
    subtitle: '1. a',
    language: 'en',
    blocks: [
      { kind: 'heading', level: 2, text: 'Part {a}' },
      { kind: 'notes', notes: labels.map((label) => ({ label, content: rich('- a') })) },
    ],
  });
const NOTES_HEAD = '# Notes \\#\n\n1\\. a\n\n## Part \\{a}\n\n';

test.each([
  [['3', '4'], '3. \\- a\n\n4. \\- a\n'],
  [['1', '3'], '1\\. \\- a\n\n3\\. \\- a\n'],
  [['1', '*'], '1\\. \\- a\n\n\\*. \\- a\n'],
  [['1a'], '1a. \\- a\n'],
])('notes %j are a list where a list has their numbers', (labels, expected) => {
  expect(notes(...labels)).toBe(NOTES_HEAD + expected);
});
