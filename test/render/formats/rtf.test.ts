import { writeRtf } from '../../../src/render/formats/rtf.ts';
import type { EntryLayout } from '../../../src/render/page.ts';
import type { RichText } from '../../../src/render/rich-text.ts';
import { HANGING, pageOf } from '../../support/pages.ts';
import {
  block, bold, italic, leftMargin, link, rich, rightInline, smallCaps, subscript, superscript, underline, upright,
} from '../../support/rich.ts'; // prettier-ignore

const PARAGRAPH = /^\\pard\\plain\\s5(\S*) (.*)\\par$/m;

const layoutAndText = (rtf: string): readonly string[] => PARAGRAPH.exec(rtf)?.slice(1) ?? [];

test.each<[string, RichText, string]>([
  ['styles', rich(italic('a'), bold('b'), smallCaps('c'), underline('d')), '{\\i a}{\\b b}{\\scaps c}{\\ul d}'],
  ['scripts', rich('H', subscript('2'), superscript('+')), 'H{\\sub 2}{\\super +}'],
  ['several at once', rich(bold(italic('a'))), '{\\i\\b a}'],
  ['upright in italic', rich(italic('The ', upright('Nordlys'), ' b')), '{\\i The }Nordlys{\\i  b}'],
  ['hostile text', rich('\\par {\\*\\x} }\n\\u1?'), '\\\\par \\{\\\\*\\\\x\\} \\} \\\\u1?'],
  ['letters beyond ASCII', rich('é ș Ж'), '\\u233? \\u537? \\u1046?'],
  ['the upper half', rich('耀￦'), '\\u-32768?\\u-26?'],
  ['beyond the first plane', rich('𝄞'), '\\u-10188?\\u-8930?'],
  ['combining marks', rich('e\u0301'), 'e\\u769?'],
  ['a link', rich(link('https://x.example/a{b\\c"', italic('d'))), '{\\field{\\*\\fldinst{HYPERLINK "https://x.example/a%7Bb%5Cc%22"}}{\\fldrslt{{\\i d}}}}'],
  ['no link', rich(link('javascript:alert(1)', 'a')), 'a'],
  ['Arabic', rich('a ئ.'), 'a {\\rtlch \\u1574?}.'],
  ['a label', rich(leftMargin('1.'), rightInline('Holm')), '1.\\tab Holm'],
  ['blocks', rich(block('Holm'), block('Salt')), 'Holm\\line Salt'],
])('%s', (_, content, expected) => {
  const rtf = writeRtf(pageOf(content));
  expect(layoutAndText(rtf)[1]).toBe(expected);
  expect(rtf).toMatch(/^[\n -~]*$/);
}); // prettier-ignore

test.each<[string, Partial<EntryLayout>, RichText, string]>([
  ['hanging', {}, rich('a'), '\\ltrpar\\ql\\fs24\\li720\\lin720\\fi-720\\tx720\\sl240\\slmult1\\sa0'],
  ['not hanging', { hangingIndent: false }, rich('a'), '\\ltrpar\\ql\\fs24\\sl240\\slmult1\\sa0'],
  ['spacing', { hangingIndent: false, entrySpacing: 1, lineSpacing: 2 }, rich('a'), '\\ltrpar\\ql\\fs24\\sl480\\slmult1\\sa480'],
  ['columns', { hangingIndent: false }, rich(leftMargin('[1]'), rightInline('a')), '\\ltrpar\\ql\\fs24\\li540\\lin540\\fi-540\\tx540\\sl240\\slmult1\\sa0'],
  ['from the right', {}, rich('ئ'), '\\rtlpar\\qr\\fs24\\ri720\\lin720\\fi-720\\tx720\\sl240\\slmult1\\sa0'],
])('layout: %s', (_, layout, content, expected) => {
  const entries = [{ id: 'x', content }];
  const rtf = writeRtf({ ...pageOf(), blocks: [{ kind: 'entries', layout: { ...HANGING, ...layout }, entries }] });
  expect(layoutAndText(rtf)[0]).toBe(expected);
}); // prettier-ignore

test.each([
  ['de-DE', 1031], ['de-AT', 3079], ['ro', 1048], ['pt-BR', 1046], ['fr-BE', 1036], ['tlh', 1024],
])('the language %s is %i', (language, expected) => {
  expect(writeRtf({ ...pageOf(), language })).toContain(`\\deflang${expected}\n`);
}); // prettier-ignore

test('braces are balanced', () => {
  const content = rich('}{\\', italic('}', link('https://x.example', '{'), 'ئ}'));
  const bare = writeRtf({ ...pageOf(content), title: '}', subtitle: '\\{' }).replace(/\\[\\{}]/g, '');
  expect(bare.split('{')).toHaveLength(bare.split('}').length);
});
