import { linesOf, PLAIN, type Face, type Runs } from '../../../src/render/formats/runs.ts';
import { plainText, type RichNode, type RichText } from '../../../src/render/rich-text.ts';
import {
  baseline, block, bold, cite, indent, italic, leftMargin, link, normalCaps, noUnderline, regular, rich, rightInline,
  smallCaps, subscript, superscript, underline, upright,
} from '../../support/rich.ts'; // prettier-ignore

const faces = (runs: Runs): (string | Partial<Face>)[][] =>
  runs.map(({ text, face }) => {
    const own = Object.entries(face).filter(([key, value]) => value !== PLAIN[key as keyof Face]);
    return own.length > 0 ? [text, Object.fromEntries(own)] : [text];
  });

const onlyLine = (content: RichText): Runs => {
  const lines = linesOf(content);
  expect(lines).toHaveLength(1);
  return lines[0]?.runs ?? [];
};

test.each<[string, RichNode, (string | Partial<Face>)[][]]>([
  ['italic', italic('a'), [['a', { italic: true }]]],
  ['upright in italic', italic('a ', upright('b'), ' c'), [['a ', { italic: true }], ['b'], [' c', { italic: true }]]],
  ['italic again', italic(upright(italic('a'))), [['a', { italic: true }]]],
  ['italic in italic', italic('a', italic('b')), [['ab', { italic: true }]]],
  ['regular in bold', bold('a', regular('b')), [['a', { bold: true }], ['b']]],
  ['normal capitals', smallCaps('a', normalCaps('b')), [['a', { smallCaps: true }], ['b']]],
  ['no underline', underline('a', noUnderline('b')), [['a', { underline: true }], ['b']]],
  ['baseline', superscript('a', baseline('b')), [['a', { script: 'superscript' }], ['b']]],
  ['the inner of two scripts', superscript(subscript('a')), [['a', { script: 'subscript' }]]],
  ['several at once', bold(italic('a', regular('b'))), [['a', { italic: true, bold: true }], ['b', { italic: true }]]],
])('%s', (_, node, expected) => {
  expect(faces(onlyLine([node]))).toEqual(expected);
}); // prettier-ignore

test('spaces: one at a time, none at the ends', () => {
  expect(faces(onlyLine(rich(' a  b ', italic(' c\n'), ' ')))).toEqual([['a b '], ['c', { italic: true }]]);
});

test('links that are none lose their address and keep their text', () => {
  expect(onlyLine(rich(link('javascript:alert(1)', 'a'), 'b'))).toEqual([
    { text: 'ab', face: PLAIN, href: undefined, cite: undefined },
  ]);
});

test('two citations of one work stay two', () => {
  expect(onlyLine(rich(cite('x', 'a'), cite('x', 'b'))).map(({ text }) => text)).toEqual(['a', 'b']);
});

const lineTexts = (content: RichText) =>
  linesOf(content).map(({ label, indented, runs }) => {
    const text = runs.map((run) => run.text).join('');
    return `${label.map((run) => `[${run.text}] `).join('')}${indented ? '> ' : ''}${text}`;
  });

test.each<[string, RichText, string[]]>([
  ['nothing', [], []],
  ['spaces', rich(' ', italic('  ')), []],
  ['a label and its text', rich(leftMargin('1. '), rightInline('Holm')), ['[1.] Holm']],
  ['a label and text with no display', rich(leftMargin('1.'), ' Holm'), ['[1.] Holm']],
  ['the suffix of a layout', rich(leftMargin('1.'), rightInline('Holm'), '.'), ['[1.] Holm.']],
  ['more behind the text', rich(leftMargin('1.'), rightInline('Holm.'), 'More'), ['[1.] Holm. More']],
  ['all in the margin', rich(leftMargin('Holm, 1999')), ['Holm, 1999']],
  ['a block, then text', rich(block('Holm'), '“Salt”'), ['Holm', '“Salt”']],
  ['a block, then punctuation', rich(block('Holm'), '.'), ['Holm.']],
  ['years beside titles', rich(block('Holm'), leftMargin(' 1999'), rightInline('Salt')), ['Holm', '[1999] Salt']],
  ['text, then a block', rich('Holm, 1999. ', block('A summary')), ['Holm, 1999.', 'A summary']],
  ['indented', rich(block('Holm'), indent('1999. Salt')), ['Holm', '> 1999. Salt']],
  ['displays in styles', rich(bold(leftMargin('1.'), rightInline('Holm'))), ['[1.] Holm']],
])('lines: %s', (_, content, expected) => {
  expect(lineTexts(content)).toEqual(expected);
});

test('nesting as deep as one likes', () => {
  let node: RichNode = { kind: 'text', text: 'deep' };
  for (let depth = 0; depth < 100_000; depth++) node = { kind: 'style', style: 'italic', content: [node] };
  expect(faces(onlyLine([node]))).toEqual([['deep', { italic: true }]]);
});

test('the text of runs is the bare text', () => {
  const content = rich('a', italic('b ', upright('c')), link('https://x.example', 'd'), cite('x', superscript('e')));
  expect(onlyLine(content).map(({ text }) => text).join('')).toBe(plainText(content)); // prettier-ignore
});
