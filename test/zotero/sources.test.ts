import { fromFile, fromItem, fromText, isReadable } from '../../src/zotero/sources/index.ts';
import { noteText } from '../../src/zotero/sources/note-text.ts';
import { testHost } from '../support/zotero/host.ts';

test.each([
  ['paragraphs', '<p>1 Holm, <i>Salt</i>, 12.</p><p>2 Ibid.</p>', '1 Holm, Salt, 12.\n\n2 Ibid.'],
  ['the wrapper of Zotero', '<div data-schema-version="9"><p>1 A</p>\n<p>2 B</p></div>', '1 A\n\n2 B'],
  ['line breaks', '1 A<br>2 B<br/>3 C', '1 A\n2 B\n3 C'],
  ['a numbered list', '<ol><li>Holm</li><li><p>Berg</p></li></ol>', '1. Holm\n\n2. Berg'],
  ['one that begins later', '<ol start="12"><li>Holm</li><li>Berg</li></ol>', '12. Holm\n\n13. Berg'],
  ['one in another, and bullets', '<ol><li>A</li></ol><ul><li>B</li></ul>', '1. A\n\nB'],
  [
    'characters',
    '<p>A &amp; B &lt;i&gt; &#8220;x&#x201d; &nbsp;&unknown; &#0;</p>',
    'A & B <i> “x” \u00a0&unknown; &#0;',
  ],
  ['no tags', 'a < b and c > d', 'a < b and c > d'],
  ['comments', 'a<!-- <p>b</p> -->c', 'ac'],
])('the text of a note: %s', (_, html, text) => {
  expect(noteText(html)).toBe(text);
});

test('of hostile HTML it makes text, in no time', () => {
  const text = noteText('<p '.repeat(20_000) + '<!--'.repeat(20_000) + '&'.repeat(20_000));
  expect(text).toContain('&');
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a file', async () => {
  const host = testHost({ files: { '/home/notes.txt': bytes('1 Șerban') } });
  expect(await fromFile(host, '/home/notes.txt')).toEqual({ content: bytes('1 Șerban'), name: 'notes.txt' });
  await expect(fromFile(host, 'C:\\no.txt')).rejects.toMatchObject({
    said: { id: 'ibidem-error-no-file', args: { name: 'no.txt' } },
  });
  expect(host.zotero.errors).toHaveLength(1);
});

test('what is copied', () => {
  expect(fromText('1 Holm', 'clipboard')).toEqual({ content: '1 Holm', name: 'clipboard' });
});

/** An article with files, each a content type and its text, and notes. */
async function article(files: readonly (readonly [contentType: string, text: string])[], notes: readonly string[]) {
  const host = testHost({ files: { '/f/text/plain': bytes('of bytes'), '/f/text/html': bytes('<p>b</p>') } });
  const { zotero } = host;
  const work = await zotero.add({ itemType: 'journalArticle', title: 'Salt' });
  for (const [contentType, text] of files)
    await zotero.add(
      { itemType: 'attachment' },
      { parent: work.id, attachment: { contentType, text, path: `/f/${contentType}` } },
    );
  for (const note of notes) await zotero.add({ itemType: 'note' }, { parent: work.id, note });
  return { host, work };
}

test.each([
  ['its PDF', [['application/pdf', ' 1 Holm ']], [], '1 Holm'],
  ['a web page rather than a PDF', [['application/pdf', 'a'], ['text/html', 'b']], [], bytes('<p>b</p>')],
  ['a text file’s bytes', [['text/plain', 'x']], ['<p>b</p>'], bytes('of bytes')],
  ['its only note', [['image/png', 'a']], ['<p>1 Holm</p>'], '1 Holm'],
] as const)('the text of an article is %s', async (_, files, notes, content) => {
  const { host, work } = await article(files, notes);
  expect(isReadable(work)).toBe(true);
  expect(await fromItem(host, work)).toMatchObject({ content, article: work.id });
}); // prettier-ignore

test.each([
  ['no files', [], []],
  ['several notes', [], ['<p>a</p>', '<p>b</p>']],
  ['a PDF of pictures', [['application/pdf', ' ']], []],
] as const)('an article with %s has no text', async (_, files, notes) => {
  const { host, work } = await article(files, notes);
  await expect(fromItem(host, work)).rejects.toMatchObject({ said: { id: 'ibidem-error-no-full-text' } });
});

test('a note belongs to its article; one alone to its collection', async () => {
  const { host, work } = await article([], ['<p>1 Holm</p>']);
  const { zotero } = host;
  const [child] = await zotero.Items.getAsync(work.getNotes());
  if (!child) throw new Error('no note');
  expect(await fromItem(host, child)).toMatchObject({ content: '1 Holm', article: work.id });
  const collection = new zotero.Collection();
  collection.name = 'Notes';
  await zotero.DB.executeTransaction(() => collection.save());
  const alone = await zotero.add({ itemType: 'note' }, { note: '<p>1 Berg</p>', collections: [collection.id] });
  expect(await fromItem(host, alone)).toEqual({
    content: '1 Berg',
    name: '1 Berg',
    libraryID: 1,
    collectionID: collection.id,
  });
});
