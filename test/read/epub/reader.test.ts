import { readDocument } from '../../../src/read/index.ts';
import { epub } from '../../support/epub.ts';

const METADATA = `<dc:title>Salt and Ships</dc:title><dc:creator>Holm, Anna</dc:creator><dc:date>2018-03</dc:date>
  <dc:publisher>Fjord Press</dc:publisher><dc:language>en-GB</dc:language><dc:identifier>urn:isbn:9780306406157</dc:identifier>`;

test('EPUB: notes in a page of their own, pages in the order of the spine', async () => {
  const { notes, body, article, language } = await readDocument(
    epub({
      metadata: METADATA,
      pages: {
        'text/two.xhtml':
          '<a id="page1"/><p>Herrings first.<a epub:type="noteref" href="../notes%20here.xhtml#fn1">1</a></p>',
        'text/one.xhtml': '<p id="fn1">Then salt.<a epub:type="noteref" href="../notes%20here.xhtml#fn2">1</a></p>',
        'notes here.xhtml': `<p id="fn1"><a href="text/two.xhtml#x">1</a>. Holm, <i>Salt</i>, 11.</p>
          <p id="fn2"><a href="text/one.xhtml#fn1">1</a>. Ibid.</p>`,
      },
    }),
  );
  expect(notes.map(({ printed, index, text }) => [printed, index, text])).toEqual([
    ['1', 1, 'Holm, Salt, 11.'],
    ['1', 2, 'Ibid.'],
  ]);
  expect(body).toEqual({
    text: 'Herrings first.\nThen salt.',
    calls: [
      { note: 1, at: 15 },
      { note: 2, at: 26 },
    ],
  });
  expect(article).toEqual({
    type: 'book',
    title: 'Salt and Ships',
    author: [{ family: 'Holm', given: 'Anna' }],
    issued: { 'date-parts': [[2018, 3]] },
    publisher: 'Fjord Press',
    ISBN: '9780306406157',
    language: 'en-GB',
  });
  expect(language).toBe('en');
});

test.each([
  ['a page that is locked', { 'META-INF/encryption.xml': '<e><CipherReference URI="OEBPS/a.xhtml"/></e>' }, /locked/],
  ['no container', { 'META-INF/container.xml': '<container/>' }, /does not say where its text is/],
  ['no package document', { 'OEBPS/content.opf': '<package/>' }, /no notes in this EPUB/],
])('%s is refused', async (_, more, message) => {
  const file = epub({ pages: { 'a.xhtml': '<p>Salt.</p>' }, more });
  await expect(readDocument(file)).rejects.toThrow(message);
});
