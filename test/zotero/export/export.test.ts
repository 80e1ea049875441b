import type { InstalledStyle, Item, ItemJson } from '../../../src/zotero/api.ts';
import { exportItems, styles } from '../../../src/zotero/export/index.ts';
import type { ExportRequest } from '../../../src/zotero/export/request.ts';
import type { Settings } from '../../../src/zotero/settings.ts';
import { settings, testHost } from '../../support/zotero/host.ts';

const style = (body: string, attributes = ''): string =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" ${attributes}>
  <info><title>Small</title><id>http://www.zotero.org/styles/small</id><updated>2026-01-01T00:00:00Z</updated></info>
  <citation><layout><text variable="title"/></layout></citation>${body}</style>`;
const BIBLIOGRAPHY =
  '<bibliography><layout><text variable="title"/><text prefix=", " term="editor"/></layout></bibliography>';

const installed = (name: string, xml: string, locale: string | null = null): InstalledStyle => ({
  styleID: `http://www.zotero.org/styles/${name}`,
  title: name,
  locale,
  getXML: () => xml,
});

const STYLES = [
  installed('small', style(BIBLIOGRAPHY)),
  // Zotero hands out the parent of a dependent style
  installed('child', style(BIBLIOGRAPHY), 'fr-FR'),
  installed('notes-only', style('')),
  installed('broken', '<style'),
  installed(
    'orphan',
    '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"><info><title>O</title><id>o</id><link rel="independent-parent" href="http://www.zotero.org/styles/none"/></info></style>',
  ),
];

const BOOK: ItemJson = {
  itemType: 'book',
  title: 'Salt and Ships',
  date: '1999',
  creators: [{ creatorType: 'author', firstName: 'Anna', lastName: 'Høst' }],
};

async function go(request: ExportRequest, set: Partial<Settings> = {}, items: readonly ItemJson[] = [BOOK]) {
  const host = testHost({ locale: 'de-DE', styles: STYLES });
  const selected: Item[] = [];
  for (const json of items) selected.push(await host.zotero.add(json));
  return exportItems(host, selected, request, settings(set));
}

test('our styles come first, then those that are installed', async () => {
  const list = await styles(testHost({ styles: STYLES }));
  expect(list.slice(0, 3)).toEqual([
    { id: 'ibidem-full-note', title: expect.any(String) as string },
    { id: 'ibidem-author-date', title: expect.any(String) as string },
    { id: 'http://www.zotero.org/styles/small', title: 'small' },
  ]);
});

test.each<[string, ExportRequest, string]>([
  ['by its whole id, in Zotero’s language', { format: 'bibliography', style: 'http://www.zotero.org/styles/small' }, 'Salt and Ships, Herausgeber'],
  ['by its short id, in another', { format: 'bibliography', style: 'small', locale: 'en-GB' }, 'Salt and Ships, editor'],
  ['a dependent one, in its own locale', { format: 'bibliography', style: 'child' }, 'Salt and Ships, éditeur'],
])('an installed style %s', async (_, request, text) => {
  expect((await go(request)).text).toContain(text);
}); // prettier-ignore

test.each<[string, ExportRequest, object]>([
  ['none of that name', { format: 'bibliography', style: 'no' }, { id: 'ibidem-error-style-missing', args: { style: 'no' } }],
  ['no parent', { format: 'bibliography', style: 'orphan' }, { id: 'ibidem-error-style-missing', args: { style: 'http://www.zotero.org/styles/none' } }],
  ['no XML', { format: 'bibliography', style: 'broken' }, { id: 'ibidem-error-style-unusable', args: { style: 'broken' } }],
  ['no bibliography', { format: 'bibliography', style: 'notes-only' }, { id: 'ibidem-error-style-no-bibliography', args: { style: 'notes-only' } }],
  ['a pattern that is none', { format: 'bibtex', keys: 'auth.+' }, { id: 'ibidem-error-key-pattern', args: { pattern: 'auth.+' } }],
])('%s', async (_, request, said) => {
  await expect(go(request)).rejects.toMatchObject({ said });
}); // prettier-ignore

test('notes and attachments are no works', async () => {
  await expect(go({ format: 'ris' }, {}, [{ itemType: 'note' }])).rejects.toMatchObject({
    said: { id: 'ibidem-error-no-items' },
  });
});

test('keys: a pattern that is set, the request before it; no two are the same', async () => {
  const keys = async (request: ExportRequest, set: Partial<Settings> = {}) =>
    [...(await go(request, set, [BOOK, BOOK])).text.matchAll(/^@book\{(\w+)/gm)].map(([, key]) => key);
  expect(await keys({ format: 'bibtex' })).toEqual(['host1999', 'host1999a']);
  expect(await keys({ format: 'bibtex' }, { keys: 'year' })).toEqual(['w1999', 'w1999a']);
  expect(await keys({ format: 'bibtex', keys: 'title' }, { keys: 'year' })).toEqual(['SaltShips', 'SaltShipsa']);
});

test('letters beyond ASCII, or not', async () => {
  expect((await go({ format: 'bibtex' })).text).toContain('Høst');
  expect((await go({ format: 'bibtex' }, { ascii: true })).text).toContain('H{\\o}st');
});

test('an archive goes along', async () => {
  const letter: ItemJson = {
    itemType: 'letter',
    title: 'Holm to Berg',
    archive: 'City Archive',
    archiveLocation: 'Holm Papers, box 3',
  };
  const { text } = await go({ format: 'ris' }, {}, [letter]);
  expect(text.split('\r\n')).toEqual(
    expect.arrayContaining(['DB  - City Archive', 'AN  - box 3', 'M2  - Archive Collection: Holm Papers']),
  );
});

test('tags of a person are keywords, those of importers are not', async () => {
  const { text } = await go({ format: 'ris' }, {}, [{ ...BOOK, tags: [{ tag: 'salt' }, { tag: 'cited', type: 1 }] }]);
  expect(text.match(/^KW .*$/gm)?.map((line) => line.trim())).toEqual(['KW  - salt']);
});
