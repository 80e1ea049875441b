import type { SourceDocument } from '../../src/model/index.ts';
import { readDocument } from '../../src/read/index.ts';
import { call, docx, field, note, paragraph, run } from '../support/docx.ts';
import { marked } from '../support/marks.ts';
import * as open from '../support/odt.ts';

const ITEM = {
  id: 12,
  type: 'book',
  title: 'Salt & “Ships” <1>',
  author: [{ family: 'Holm', given: 'Anna' }],
  issued: { 'date-parts': [['2009']] },
};
const DATA = JSON.stringify({
  citationID: 'x',
  properties: { formattedCitation: 'Holm, <i>Salt</i>, 11', noteIndex: 1 },
  citationItems: [
    {
      id: 12,
      uris: ['http://zotero.org/users/1/items/ABCD'],
      itemData: ITEM,
      locator: '11',
      label: 'page',
      prefix: 'see ',
    },
    { id: 13, itemData: { ...ITEM, id: 13 }, label: 'page' },
    { id: 14 },
  ],
});
const KNOWN = { ...ITEM, issued: { 'date-parts': [[2009]] } };
const ITEMS = [
  { item: { ...KNOWN, id: 'http://zotero.org/users/1/items/ABCD' }, locator: '11', label: 'page', prefix: 'see' },
  { item: { ...KNOWN, id: '13' } },
];

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** As Zotero cuts what is longer than a property may be. */
const pieces = (code: string): readonly string[] => code.match(/.{1,50}/gs) ?? [];
const code = (program: string): string => `${program} ${DATA}`;

const inWord = (content: string, custom?: string): Promise<SourceDocument> =>
  readDocument(
    docx({
      body: paragraph(`${run('Salt.')}${call(2)}`),
      footnotes: note(2, `${run('See ')}${content}${run(' and more.')}`),
      ...(custom === undefined ? {} : { custom }),
    }),
  );
const inOpenDocument = (content: string, meta = ''): Promise<SourceDocument> =>
  readDocument(open.odt({ body: open.paragraph(`Salt.${open.note('1', `See ${content} and more.`)}`), meta }));

const RESULT = `${run('Holm, ')}${run('Salt')}${run(', 11')}`;
const bookmark = '<w:bookmarkStart w:id="5" w:name="ZOTERO_BREF_a1"/>';

test.each<readonly [what: string, document: () => Promise<SourceDocument>]>([
  ['Word, a field of Zotero', () => inWord(field(` ADDIN ${code('ZOTERO_ITEM CSL_CITATION')}`, RESULT))],
  ['Word, a field of Mendeley', () => inWord(field(`ADDIN ${code('CSL_CITATION')}`, RESULT))],
  ['Word, a simple field', () => inWord(`<w:fldSimple w:instr="${xml(`ADDIN ${code('ZOTERO_ITEM CSL_CITATION')}`)}">${RESULT}</w:fldSimple>`)],
  ['Word, a control of Mendeley', () => inWord(`<w:sdt><w:sdtPr><w:tag w:val="MENDELEY_CITATION_v3_${Buffer.from(DATA).toString('base64')}"/></w:sdtPr><w:sdtContent>${RESULT}</w:sdtContent></w:sdt>`)],
  ['Word, a bookmark of Zotero', () => inWord(`${bookmark}${RESULT}<w:bookmarkEnd w:id="5"/>`, pieces(code('ZOTERO_ITEM CSL_CITATION')).map((piece, at) => `<property name="ZOTERO_BREF_a1_${at + 1}"><vt:lpwstr>${xml(piece)}</vt:lpwstr></property>`).toReversed().join(''))],
  ['OpenDocument, a reference mark', () => inOpenDocument(`<text:reference-mark-start text:name="${xml(code('ZOTERO_ITEM CSL_CITATION'))} RNDx1"/>Holm, <text:span>Salt</text:span>, 11<text:reference-mark-end text:name="${xml(code('ZOTERO_ITEM CSL_CITATION'))} RNDx1"/>`)],
  ['OpenDocument, a bookmark', () => inOpenDocument('<text:bookmark-start text:name="ZOTERO_BREF_a1"/>Holm, Salt, 11<text:bookmark-end text:name="ZOTERO_BREF_a1"/>', pieces(code('ZOTERO_ITEM CSL_CITATION')).map((piece, at) => `<meta:user-defined meta:name="ZOTERO_BREF_a1_${at + 1}">${xml(piece)}</meta:user-defined>`).join(''))],
])('the works of a citation: %s', async (_, document) => {
  const [first, ...more] = (await document()).notes;
  expect(more).toEqual([]);
  expect(first?.text).toBe('See Holm, Salt, 11 and more.');
  expect(first && marked(first)).toEqual([['citation', 'Holm, Salt, 11', ITEMS]]);
}); // prettier-ignore

test.each([
  ['cut short', code('ZOTERO_ITEM CSL_CITATION').slice(0, 200)],
  ['without data', 'ZOTERO_ITEM CSL_CITATION {"citationItems":[{"id":1}]}'],
  ['a bibliography', 'ZOTERO_BIBL {"uncited":[]} CSL_BIBLIOGRAPHY'],
  ['no list', 'ZOTERO_ITEM CSL_CITATION {"citationItems":{"itemData":{}}}'],
])('a field that names no works is read as its text: %s', async (_, instruction) => {
  const [first] = (await inWord(field(`ADDIN ${instruction}`, RESULT))).notes;
  expect(first).toMatchObject({ text: 'See Holm, Salt, 11 and more.', marks: [] });
});
