import { HOSTILE_TEXTS, testItems } from '../../support/items.ts';
import { importRdf } from '../../support/zotero-import.ts';
import { content, INPUT } from '../../support/zotero.ts';
import { zoteroBundle } from '../../../src/write/zotero/index.ts';

const rdfOf = ({ name, files }: ReturnType<typeof zoteroBundle>): string => files.get(`${name}.rdf`) as string;

test('paths', () => {
  const { name, files } = zoteroBundle(content([]), { ...INPUT, name: '../my notes.txt' });
  expect(name).toBe('holm2018');
  expect([...files.keys()]).toEqual(['holm2018.rdf', 'files/1/my notes.txt']);
  expect(files.get('files/1/my notes.txt')).toBe(INPUT.bytes);
  expect(rdfOf({ name, files })).toContain('<rdf:resource rdf:resource="files/1/my%20notes.txt"/>');
});

test('an id is no path', () => {
  const of = content([]);
  const { name, files } = zoteroBundle({ ...of, source: { ...of.source, id: '../../con' } }, INPUT);
  expect([name, [...files.keys()]]).toEqual(['_con', ['_con.rdf', 'files/1/notes.txt']]);
});

test('a work that no note cites has no note', () => {
  const { items } = importRdf(rdfOf(zoteroBundle(content([{ id: 'a', type: 'book', title: 'Salt' }], []), INPUT)));
  expect(items.get('#item_a')?.notes).toEqual([]);
});

test('an id that the article has, too', () => {
  const { items, collections } = importRdf(
    rdfOf(zoteroBundle(content([{ id: 'holm2018', type: 'book', title: 'Another' }]), INPUT)),
  );
  expect([...items].map(([id, { fields }]) => [id, fields.title])).toEqual([
    ['#article', 'Salt and Ships'],
    ['#item_holm2018', 'Another'],
  ]);
  expect(collections[0]?.items).toEqual(['#article']);
});

test('hostile notes and names are text', () => {
  const notes = HOSTILE_TEXTS.map((text) => [text, ['a', text] as const] as const);
  const of = content([{ id: 'a', type: 'book', title: 'Salt' }], notes);
  const title = HOSTILE_TEXTS.join(' ');
  const { items } = importRdf(
    rdfOf(zoteroBundle({ ...of, source: { ...of.source, title } }, { ...INPUT, name: title, mediaType: '"><x/>' })),
  );
  const html = items.get('#item_a')?.notes[0] ?? '';
  expect(html.match(/<[^>]*>/g)?.filter((tag) => !/^<\/?(?:p|strong)>$/.test(tag))).toEqual([]);
  expect(items.get('#article')?.attachments[0]?.mediaType).toBe('"><x/>');
});

test('the same content gives the same bytes', () => {
  const write = () => rdfOf(zoteroBundle(content(testItems(50)), INPUT));
  expect(write()).toBe(write());
});
