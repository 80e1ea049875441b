import type { SourceDocument } from '../../../src/model/index.ts';
import { readDocument } from '../../../src/read/index.ts';
import { call, docx, field, note, paragraph, run } from '../../support/docx.ts';
import { marked } from '../../support/marks.ts';

/** A document of one sentence with one note. */
const withNote = (content: string, more: Partial<Parameters<typeof docx>[0]> = {}): Promise<SourceDocument> =>
  readDocument(docx({ body: paragraph(`${run('Salt.')}${call(2)}`), footnotes: note(2, content), ...more }));

const textOf = async (content: string): Promise<string | undefined> => (await withNote(content)).notes[0]?.text;

test('notes in the order of their calls, the text and its calls; what separates notes from text is none', async () => {
  const separator = '<w:footnote w:id="0" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>';
  const document = await readDocument(
    docx({
      body: `${paragraph(run('Salt and Ships'), 'Title')}\n  ${paragraph(`${run('Herrings came')}${run(' first.')}${call(7)}${run(' Then salt.')}${call(3)}`)}<w:sectPr/>`,
      footnotes: `${separator}${note(3, run('Ibid., 12.'))}${note(7, run('Anna Holm, Salt and Ships, 11.'))}`,
    }),
  );
  expect(document.notes.map(({ index, text }) => [index, text])).toEqual([
    [1, 'Anna Holm, Salt and Ships, 11.'],
    [2, 'Ibid., 12.'],
  ]);
  expect(document.body).toEqual({
    text: 'Salt and Ships\nHerrings came first. Then salt.',
    calls: [
      { note: 1, at: 35 },
      { note: 2, at: 46 },
    ],
  });
});

test('footnotes and endnotes, in one order', async () => {
  const document = await readDocument(
    docx({
      body: paragraph(`${run('One.')}${call(2, 'endnote')}${run(' Two.')}${call(2)}`),
      footnotes: note(2, run('A footnote.')),
      endnotes: note(2, run('An endnote.'), 'endnote'),
    }),
  );
  expect(document.notes.map(({ text }) => text)).toEqual(['An endnote.', 'A footnote.']);
});

const STYLES = `
  <w:style w:type="paragraph" w:styleId="Slanted"><w:rPr><w:i/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Slanted"/></w:style>
  <w:style w:type="character" w:styleId="Emphasis"><w:rPr><w:i w:val="true"/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Names"><w:rPr><w:smallCaps/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Loop"><w:basedOn w:val="Loop"/><w:rPr><w:i/></w:rPr></w:style>`;

test.each<readonly [what: string, content: string, marks: readonly (readonly string[])[]]>([
  ['directly', `${run('By ')}${run('Salt', '<w:i/>')}${run(', 3')}`, [['italic', 'Salt']]],
  ['switched off', `${run('By ')}${run('Salt', '<w:i w:val="0"/>')}`, []],
  ['by a character style', `${run('By ')}${run('Salt', '<w:rStyle w:val="Emphasis"/>')}`, [['italic', 'Salt']]],
  ['small capitals', `${run('Holm', '<w:rStyle w:val="Names"/>')}${run(', Salt')}`, [['small-caps', 'Holm']]],
  ['by a style that is its own parent', run('Salt', '<w:rStyle w:val="Loop"/>'), [['italic', 'Salt']]],
  ['in many runs', `${run('Sa', '<w:i/>')}${run('lt ', '<w:i/>')}${run('road', '<w:i/>')}`, [['italic', 'Salt road']]],
  ['as it was before a tracked change', run('Salt', '<w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange>'), []],
])('italics: %s', async (_, content, marks) => {
  const document = await withNote(content, { styles: STYLES });
  expect(document.notes.map(marked)).toEqual([marks]);
});

test('italics by a paragraph style, which an emphasis in it turns upright', async () => {
  const footnotes = `<w:footnote w:id="2">${paragraph(`${run('All ')}${run('but', '<w:rStyle w:val="Emphasis"/>')}${run(' this')}`, 'Child')}</w:footnote>`;
  const document = await withNote('', { styles: STYLES, footnotes });
  expect(document.notes.map(marked)).toEqual([
    [
      ['italic', 'All'],
      ['italic', 'this'],
    ],
  ]);
});

test.each<readonly [what: string, content: string, text: string]>([
  ['insertions are kept', `${run('Salt')}<w:ins>${run(' road')}</w:ins>`, 'Salt road'],
  ['deletions are not', `${run('Salt')}<w:del><w:r><w:delText> road</w:delText></w:r></w:del>${run(', 3')}`, 'Salt, 3'],
  ['what was moved is where it went', `<w:moveFrom>${run('Salt ')}</w:moveFrom>${run('A ')}<w:moveTo>${run('salt')}</w:moveTo>`, 'A salt'],
  ['tabs and line breaks are spaces', '<w:r><w:t>Salt</w:t><w:tab/><w:t>road</w:t><w:br/><w:t>end</w:t></w:r>', 'Salt road end'],
  ['hyphens, hard and soft', '<w:r><w:t>pre</w:t><w:noBreakHyphen/><w:t>mo</w:t><w:softHyphen/><w:t>dern</w:t></w:r>', 'pre-modern'],
  ['the result of a field', `${run('See ')}${field(' PAGEREF _x \\h ', run('12'))}${run('.')}`, 'See 12.'],
  ['a field in a field', field(`IF ${'x'} `, `${run('A')}${field(' REF b ', run('B'))}${run('C')}`), 'ABC'],
  ['a field without an end', `${run('Salt')}<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run(' road')}`, 'Salt road'],
  ['a deleted end of a field', `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('Salt')}<w:del><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del>`, 'Salt'],
  ['a simple field', `<w:fldSimple w:instr=" DATE ">${run('May 1970')}</w:fldSimple>`, 'May 1970'],
  ['hidden text is not seen', `${run('Salt')}${run('index', '<w:vanish/>')}`, 'Salt'],
  ['a content control that waits for text', `${run('Salt')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click here')}</w:sdtContent></w:sdt>`, 'Salt'],
  ['a filled content control', `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run('Salt')}</w:sdtContent></w:sdt>`, 'Salt'],
  ['a text box once, and no measures', `${run('Salt')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:posOffset>914400</wp:posOffset><w:txbxContent>${paragraph(run('boxed'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph(run('boxed'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`, 'Salt boxed'],
  ['a letter by its number', `${run('A ')}<w:r><w:sym w:font="Times" w:char="0159"/></w:r>`, 'A ř'],
  ['two paragraphs', `${run('Salt.')}</w:p><w:p>${run('Road.')}`, 'Salt. Road.'],
  ['a date where the number would be', run('1 May 1970, no. 5.'), '1 May 1970, no. 5.'],
])('text: %s', async (_, content, text) => {
  expect(await textOf(content)).toBe(text);
}); // prettier-ignore

test('links: by relationship and by field; places in the document are none', async () => {
  const document = await withNote(
    `<w:hyperlink r:id="rId10">${run('Salt')}</w:hyperlink>${run(', ')}${field(' HYPERLINK "https://example.org/b" \\o "tip" ', run('Road'))}` +
      `<w:hyperlink w:anchor="_top">${run(' up')}</w:hyperlink>${field(' HYPERLINK \\l "_top" ', run(' there'))}`,
    { links: ['https://example.org/a'] },
  );
  expect(document.notes.map(marked)).toEqual([
    [
      ['link', 'Salt', 'https://example.org/a'],
      ['link', 'Road', 'https://example.org/b'],
    ],
  ]);
});

test('a note whose call was deleted is not there', async () => {
  const document = await readDocument(
    docx({
      body: paragraph(`${run('Salt.')}<w:del>${call(2)}</w:del>${call(3)}`),
      footnotes: `${note(2, run('Gone.'))}${note(3, run('Here.'))}`,
    }),
  );
  expect(document.notes.map(({ text }) => text)).toEqual(['Here.']);
});

test('a sign of the author’s own is what is printed, no text, and is not counted', async () => {
  const sign = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>';
  const document = await readDocument(
    docx({
      body: `${paragraph(`${run('Salt and Ships')}${sign}`)}${paragraph(`${run('Salt.')}${call(2)}`)}`,
      footnotes: `<w:footnote w:id="1"><w:p>${run('*')}${run(' Thanks.')}</w:p></w:footnote>${note(2, run('Ibid.'))}`,
    }),
  );
  expect(document.notes.map(({ printed, text }) => [printed, text])).toEqual([
    ['*', 'Thanks.'],
    ['1', 'Ibid.'],
  ]);
  expect(document.body?.text).toBe('Salt and Ships\nSalt.');
});

test('notes that are typed, a paragraph each, are read as plain text', async () => {
  const lines = [
    'Salt and Ships',
    'The text.',
    'Notes',
    '1. Anna Holm, Salt (Oxford: OUP, 2009), 11.',
    '2. Ibid., 12.',
  ];
  const document = await readDocument(docx({ body: lines.map((line) => paragraph(run(line))).join('') }));
  expect(document.notes.map(({ index, text }) => [index, text])).toEqual([
    [1, 'Anna Holm, Salt (Oxford: OUP, 2009), 11.'],
    [2, 'Ibid., 12.'],
  ]);
});
