import type { SourceDocument } from '../../../src/model/index.ts';
import { readDocument } from '../../../src/read/index.ts';
import { marked } from '../../support/marks.ts';
import { fodt, note, odt, paragraph, span, style } from '../../support/odt.ts';

const withNote = (content: string, more: Partial<Parameters<typeof odt>[0]> = {}): Promise<SourceDocument> =>
  readDocument(odt({ body: paragraph(`Salt.${note('1', content)}`), ...more }));

const ARTICLE = `<text:h>Salt and Ships</text:h>${paragraph(`Herrings came first.${note('1', 'Anna Holm, Salt, 11.')} Then salt.${note('2', 'Ibid., 12.')}`)}`;

test.each([
  ['packed', odt({ body: ARTICLE })],
  ['flat', fodt({ body: ARTICLE })],
])('notes, the text and its calls: %s', async (_, bytes) => {
  const document = await readDocument(bytes);
  expect(document.notes.map(({ index, printed, text }) => [index, printed, text])).toEqual([
    [1, '1', 'Anna Holm, Salt, 11.'],
    [2, '2', 'Ibid., 12.'],
  ]);
  expect(document.body).toEqual({
    text: 'Salt and Ships\nHerrings came first. Then salt.',
    calls: [
      { note: 1, at: 35 },
      { note: 2, at: 46 },
    ],
  });
});

const STYLES = `
  ${style('text', 'Emphasis', 'fo:font-style="italic"')}
  ${style('text', 'Names', 'fo:font-variant="small-caps"')}
  ${style('text', 'Hidden', 'text:display="none"')}
  ${style('paragraph', 'Slanted', 'fo:font-style="italic"')}`;
const AUTOMATIC = `
  ${style('text', 'T1', 'fo:color="#000"', 'style:parent-style-name="Emphasis"')}
  ${style('text', 'T2', 'fo:font-style="normal"')}`;

test.each<readonly [what: string, content: string, marks: readonly (readonly string[])[]]>([
  ['by a style', `By ${span('Emphasis', 'Salt')}, 3`, [['italic', 'Salt']]],
  ['by the parent of a style', `By ${span('T1', 'Salt')}, 3`, [['italic', 'Salt']]],
  ['upright in italics', span('Emphasis', `All ${span('T2', 'but')} this`), [['italic', 'All'], ['italic', 'this']]],
  ['by a paragraph style', `By</text:p><text:p text:style-name="Slanted">Salt`, [['italic', 'Salt']]],
  ['small capitals', `${span('Names', 'Holm')}, Salt`, [['small-caps', 'Holm']]],
  ['a link', '<text:a xlink:href="https://example.org">Salt</text:a>', [['link', 'Salt', 'https://example.org']]],
  ['a link in the document', '<text:a xlink:href="#top">Salt</text:a>', []],
])('marks: %s', async (_, content, marks) => {
  const document = await withNote(content, { styles: STYLES, automatic: AUTOMATIC });
  expect(document.notes.map(marked)).toEqual([marks]);
}); // prettier-ignore

test.each<readonly [what: string, content: string, text: string]>([
  ['spaces, tabs, line breaks', 'Salt<text:s text:c="3"/>road<text:tab/>by<text:line-break/>sea\n   end', 'Salt road by sea end'],
  ['a field', 'See <text:page-number>12</text:page-number>.', 'See 12.'],
  ['a change', 'Sa<text:change-start text:change-id="c"/>lt<text:change-end text:change-id="c"/><text:change text:change-id="d"/>', 'Salt'],
  ['a comment', 'Salt<office:annotation><dc:creator>A</dc:creator><text:p>Why?</text:p></office:annotation>.', 'Salt.'],
  ['hidden text', `Salt${span('Hidden', ' road')}`, 'Salt'],
  ['a text box', 'Salt<draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box><svg:title>Box</svg:title><svg:desc>A box</svg:desc></draw:frame>', 'Salt boxed'],
  ['two paragraphs', 'Salt.</text:p><text:p>Road.', 'Salt. Road.'],
])('text: %s', async (_, content, text) => {
  const document = await withNote(content, { styles: STYLES });
  expect(document.notes.map((one) => one.text)).toEqual([text]);
}); // prettier-ignore

test('what tracked changes took out is not read', async () => {
  const deleted = `<text:tracked-changes><text:changed-region><text:deletion>${paragraph(`Gone.${note('1', 'Gone, too.')}`)}</text:deletion></text:changed-region></text:tracked-changes>`;
  const document = await readDocument(odt({ body: `${deleted}${paragraph(`Salt.${note('1', 'Here.')}`)}` }));
  expect(document.notes.map(({ text }) => text)).toEqual(['Here.']);
  expect(document.body?.text).toBe('Salt.');
});

test('notes that are typed, a paragraph each, are read as plain text', async () => {
  const lines = [
    'Salt and Ships',
    'The text.',
    'Notes',
    '1. Anna Holm, Salt (Oxford: OUP, 2009), 11.',
    '2. Ibid., 12.',
  ];
  const document = await readDocument(odt({ body: lines.map((line) => paragraph(line)).join('') }));
  expect(document.notes.map(({ text }) => text)).toEqual(['Anna Holm, Salt (Oxford: OUP, 2009), 11.', 'Ibid., 12.']);
});

test('a locked document and a spreadsheet are refused', async () => {
  const locked = odt({ body: '', manifest: '<manifest:encryption-data/>' });
  await expect(readDocument(locked)).rejects.toThrow('this OpenDocument file is locked with a password');
  const sheet = odt({ body: '</office:text><office:spreadsheet/><office:text>' });
  await expect(readDocument(sheet)).rejects.toThrow('there are no notes in this OpenDocument file');
});
