import type { Item, ItemJson } from '../../../src/zotero/api.ts';
import { importNotes } from '../../../src/zotero/import/index.ts';
import { undoImport } from '../../../src/zotero/import/undo.ts';
import { settings, testHost, type TestHost } from '../../support/zotero/host.ts';
import { notesOf, outline, snapshot, worksIn } from '../../support/zotero/library.ts';
import type { NotesSource } from '../../../src/zotero/import/report.ts';

const NOTES = `1 Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12.
2 Karl Ek, ‘Trade in the North’, Journal of Salt 4 (2001): 3–9, https://doi.org/10.1000/182.
3 Nils Lund, Towns <b>&</b> Harbours (Oslo: Skip, 2003), 7.
4 Holm, Salt and Ships, 14.`;
const SOURCE: NotesSource = { content: NOTES, name: 'notes' };

const titles = ({ zotero }: TestHost): string[] =>
  worksIn(zotero)
    .map(({ fields }) => fields.title ?? '')
    .sort();

async function withCollection(host: TestHost, name: string): Promise<number> {
  const collection = new host.zotero.Collection();
  collection.name = name;
  await host.zotero.DB.executeTransaction(() => collection.save());
  return collection.id;
}

const article = (host: TestHost, json: Partial<ItemJson> = {}, more = {}): Promise<Item> =>
  host.zotero.add(
    {
      itemType: 'journalArticle',
      title: 'The North',
      date: '2010',
      creators: [{ creatorType: 'author', firstName: 'Ida', lastName: 'Moe' }],
      ...json,
    },
    more,
  );

describe('notes of an item that is there', () => {
  test('the collection is made beside it, the works are related to it, and undone it is as it was', async () => {
    const host = testHost();
    const { zotero } = host;
    const own = await article(host, {}, { collections: [await withCollection(host, 'Reading')] });
    const before = snapshot(zotero);
    const report = await importNotes(host, { ...SOURCE, article: own.id }, settings());
    expect(report.article).toEqual({ item: own.id, title: 'The North', isNew: false });
    const [reading] = zotero.store.collections.values();
    expect(reading && outline(zotero, reading)).toEqual([
      'Reading',
      ['The North'],
      [
        'The North',
        ['The North'],
        ['collection-literature', ['Salt and Ships', 'Trade in the North', 'Towns <b>&</b> Harbours']],
      ],
    ]);
    expect(own.relatedItems).toHaveLength(3);
    expect(zotero.store.items.get(own.id)?.modified).toBe(1);
    expect(worksIn(zotero).at(-1)?.tags).toEqual([{ tag: 'tag-cited-in Moe 2010', type: 1 }]);
    await undoImport(host, report.traces);
    expect(snapshot(zotero)).toEqual(before);
    expect([own.relatedItems, own.getCollections().length]).toEqual([[], 1]);
  });

  test('HTML in a note’s text is text', async () => {
    const host = testHost();
    const { created } = await importNotes(host, SOURCE, settings());
    const towns = created.find(({ title }) => title.startsWith('Towns'));
    expect(notesOf(host.zotero, towns?.item ?? 0)[0]).toContain('Towns &lt;b&gt;&amp;&lt;/b&gt; Harbours');
  });
});

describe('what the library has', () => {
  const BOOK: ItemJson = {
    itemType: 'book',
    title: 'Salt & Ships: a History',
    date: 'May 1999',
    creators: [{ creatorType: 'editor', firstName: 'A.', lastName: 'HOLM' }],
  };
  const PAPER: ItemJson = { itemType: 'journalArticle', title: 'Another Title', DOI: 'https://doi.org/10.1000/182' };

  test('is reused, not changed, and given back by undo', async () => {
    const host = testHost();
    const { zotero } = host;
    const book = await zotero.add({ ...BOOK, title: 'Salt and ships: a history' });
    const paper = await zotero.add(PAPER);
    const before = snapshot(zotero);
    const report = await importNotes(host, SOURCE, settings());
    expect(report.reused).toEqual([
      { item: book.id, title: 'Salt and ships: a history', match: 'title' },
      { item: paper.id, title: 'Another Title', match: 'DOI' },
    ]);
    expect(report.created).toHaveLength(1);
    for (const item of [book, paper]) {
      expect([notesOf(zotero, item.id).length, item.relatedItems.length, item.getCollections().length]).toEqual([
        1, 1, 1,
      ]);
      const record = zotero.store.items.get(item.id);
      expect([record?.modified, record?.tags]).toEqual([1, []]);
    }
    expect(book.getField('title')).toBe('Salt and ships: a history');
    await undoImport(host, report.traces);
    expect(snapshot(zotero)).toEqual(before);
  });

  test('is made again where a person wants that', async () => {
    const host = testHost();
    await host.zotero.add(PAPER);
    const { created, reused } = await importNotes(host, SOURCE, settings({ reuse: false }));
    expect([created.length, reused]).toEqual([3, []]);
  });

  test('in the bin, or in another library, does not count', async () => {
    const host = testHost({ readOnly: 'Group' });
    await host.zotero.add(PAPER, { deleted: true });
    expect((await importNotes(host, SOURCE, settings())).reused).toEqual([]);
  });
});

describe('when something fails', () => {
  /** The database does not take what a test says. */
  function failing(host: TestHost, isBad: (record: object) => boolean): void {
    host.zotero.store.beforeSave = (record) => {
      if (isBad(record)) throw new Error('disk full');
    };
  }
  const isNoteOn = (title: string) => (record: object) => 'note' in record && (record.note as string).includes(title);

  test('one work, the others are there, and nothing is half-done', async () => {
    const host = testHost();
    failing(host, isNoteOn('Trade in the North'));
    const report = await importNotes(host, SOURCE, settings());
    expect(report.failed).toEqual([
      { title: 'Trade in the North', reason: { id: 'ibidem-error-unexpected', args: { details: 'disk full' } } },
    ]);
    expect(titles(host)).toEqual(['', 'Salt and Ships', 'Towns <b>&</b> Harbours']);
    const own = host.zotero.store.items.get(report.article.item);
    expect(own?.related).toHaveLength(2);
    expect(host.zotero.errors).toHaveLength(1);
  });

  test('one that the library had is as it was, in memory, too', async () => {
    const host = testHost();
    const paper = await host.zotero.add({ itemType: 'journalArticle', DOI: '10.1000/182' });
    let saves = 0;
    // The last save of all: that of the article, related to the reused work
    failing(
      host,
      (record) =>
        'itemType' in record &&
        record.itemType === 'journalArticle' &&
        'related' in record &&
        (record.related as unknown[]).length > 0 &&
        ++saves === 3,
    );
    const own = await article(host);
    const report = await importNotes(host, { ...SOURCE, article: own.id }, settings());
    expect(report.failed).toHaveLength(1);
    expect([paper.relatedItems, paper.getCollections(), paper.getNotes()]).toEqual([[], [], []]);
    expect(own.relatedItems).toHaveLength(2);
  });

  test('the collection: nothing is left', async () => {
    const host = testHost();
    const own = await article(host);
    const before = snapshot(host.zotero);
    failing(host, (record) => 'name' in record && record.name === 'collection-literature');
    await expect(importNotes(host, { ...SOURCE, article: own.id }, settings())).rejects.toThrow('disk full');
    expect(snapshot(host.zotero)).toEqual(before);
    expect(own.getCollections()).toEqual([]);
  });

  test('the end of the first transaction: the article is as it was, in memory, too', async () => {
    const host = testHost();
    const own = await article(host);
    host.zotero.store.beforeCommit = () => {
      throw new Error('disk full');
    };
    await expect(importNotes(host, { ...SOURCE, article: own.id }, settings())).rejects.toThrow('disk full');
    expect(own.getCollections()).toEqual([]);
  });

  test('the undo: the import is still there', async () => {
    const host = testHost();
    const own = await article(host);
    const paper = await host.zotero.add({ itemType: 'journalArticle', DOI: '10.1000/182' });
    const { traces } = await importNotes(host, { ...SOURCE, article: own.id }, settings());
    const before = snapshot(host.zotero);
    failing(host, (record) => 'id' in record && record.id === own.id);
    await expect(undoImport(host, traces)).rejects.toThrow('disk full');
    expect(snapshot(host.zotero)).toEqual(before);
    expect([paper.relatedItems.length, own.relatedItems.length]).toEqual([1, 3]);
  });

  test('a person’s patience: the library is as it was', async () => {
    const host = testHost();
    const signal = { aborted: false };
    const onProgress = ({ step, done }: { step: string; done: number }) => {
      if (step === 'saving' && done === 2) signal.aborted = true;
    };
    const importing = importNotes(host, SOURCE, settings(), { signal, onProgress });
    await expect(importing).rejects.toMatchObject({ said: { id: 'ibidem-error-cancelled' } });
    expect(snapshot(host.zotero)).toEqual({ items: [], collections: [] });
  });

  test.each<[string, Partial<NotesSource>, object]>([
    ['no text', { content: ' \n' }, { id: 'ibidem-error-empty-text', args: { name: 'notes' } }],
    ['no notes', { content: 'Salt and ships.' }, { id: 'ibidem-error-no-notes', args: { name: 'notes' } }],
    ['a library of others', { libraryID: 2 }, { id: 'ibidem-error-read-only', args: { library: 'Group' } }],
  ])('%s', async (_, source, said) => {
    const host = testHost({ readOnly: 'Group' });
    await expect(importNotes(host, { ...SOURCE, ...source }, settings())).rejects.toMatchObject({ said });
    expect(snapshot(host.zotero)).toEqual({ items: [], collections: [] });
  });

  test('our reading of a file: Zotero’s own goes', async () => {
    const host = testHost();
    const content = new TextEncoder().encode('Salt and ships.');
    const { created } = await importNotes(host, { content, otherwise: NOTES, name: 'notes' }, settings());
    expect(created).toHaveLength(3);
  });
});

test('names, tags and keys as a person has set them', async () => {
  const host = testHost();
  const own = await article(host);
  const set = settings({
    collection: 'Notes of {title}',
    literature: 'Works',
    tag: '{article} cites',
    keys: 'auth + year',
  });
  const { collection } = await importNotes(host, { ...SOURCE, article: own.id }, set);
  expect(collection.name).toBe('Notes of The North');
  expect([...host.zotero.store.collections.values()].map(({ name }) => name)).toEqual(['Notes of The North', 'Works']);
  const holm = worksIn(host.zotero).find(({ fields }) => fields.title === 'Salt and Ships');
  expect([holm?.tags[0]?.tag, holm?.fields.citationKey]).toEqual(['Moe 2010 cites', 'Holm1999']);
});

test('what a person should look at is said by messages, with the note and its words', async () => {
  const host = testHost();
  const { notices } = await importNotes(
    host,
    { content: '1 Ibid., 4.\n2 Anna Holm, Salt (Bergen: Fjord Press, 1999), 12.', name: 'notes' },
    settings(),
  );
  expect(notices).toContainEqual({
    severity: 'error',
    note: 1,
    said: { id: 'ibidem-notice-ibid-without-antecedent', args: { note: 1, text: 'Ibid., 4' } },
  });
});

test('the window goes on while a long text is read', async () => {
  const host = testHost();
  const content = Array.from(
    { length: 400 },
    (_, k) => `${String(k + 1)} Anna Holm, Salt and Ships ${String(k)} (Bergen: Fjord Press, 1999), 12.`,
  ).join('\n');
  let turns = 0;
  let isDone = false;
  const turn = (): void => {
    turns += 1;
    if (!isDone) setTimeout(turn, 0);
  };
  setTimeout(turn, 0);
  const { created } = await importNotes(host, { content, name: 'long' }, settings());
  isDone = true;
  expect(created.length).toBe(400);
  expect(turns).toBeGreaterThan(10);
});
