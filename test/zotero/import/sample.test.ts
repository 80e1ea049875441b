import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from '../../../src/index.ts';
import { importNotes } from '../../../src/zotero/import/index.ts';
import { undoImport } from '../../../src/zotero/import/undo.ts';
import { settings, testHost } from '../../support/zotero/host.ts';
import { notesOf, outline, snapshot, worksIn } from '../../support/zotero/library.ts';

const TEXT = readFileSync(join(__dirname, '../../../examples/stanciu-2018.txt'), 'utf8');
const SOURCE = { content: TEXT, name: 'stanciu-2018.txt' };
const CONVERSION = convert(TEXT);
const ARTICLE = CONVERSION.source.title ?? '';

describe('the sample into an empty library', () => {
  const host = testHost();
  const { zotero } = host;
  const told: string[] = [];
  const task = {
    onProgress: ({ step, done, total }: { step: string; done: number; total: number }) =>
      told.push(`${step} ${done}/${total}`),
  };
  const importing = importNotes(host, SOURCE, settings(), task);

  test('56 items and the article’s own', async () => {
    const report = await importing;
    expect([report.created.length, report.reused, report.failed, report.notes]).toEqual([56, [], [], 77]);
    expect(worksIn(zotero)).toHaveLength(57);
    expect(report.article).toMatchObject({ title: ARTICLE, isNew: true });
    expect(zotero.store.warnings).toEqual([]);
    expect(zotero.errors).toEqual([]);
  });

  test('each related to the article and the article to it, with one child note and a tag', async () => {
    const { article, created } = await importing;
    const own = zotero.store.items.get(article.item);
    expect(own?.related).toHaveLength(56);
    for (const { item } of created) {
      const record = zotero.store.items.get(item);
      expect(record?.related).toEqual([own?.key]);
      expect(own?.related).toContain(record?.key);
      expect(record?.tags).toEqual([{ tag: 'tag-cited-in Stanciu 2018', type: 1 }]);
      expect(notesOf(zotero, item)).toHaveLength(1);
    }
    expect(notesOf(zotero, article.item)).toEqual([]);
  });

  test('the note says where, and what is printed there', async () => {
    await importing;
    const klick = worksIn(zotero).find(({ fields }) => fields.citationKey === 'klick1987');
    const [note = ''] = notesOf(zotero, klick?.id ?? 0);
    const text = (index: number): string => CONVERSION.notes[index - 1]?.text ?? '';
    expect(note.split('\n')).toEqual([
      '<p>note-cited-in note-number 2 (112), note-number 8 (113)</p>',
      `<p><strong>note-number 2</strong> ${text(2)}</p>`,
      `<p><strong>note-number 8</strong> ${text(8)}</p>`,
    ]);
  });

  test('one collection, with those of the archives and the literature', async () => {
    const { collection } = await importing;
    const tops = [...zotero.store.collections.values()].filter(({ parent }) => parent === false);
    expect(tops.map(({ id }) => id)).toEqual([collection.id]);
    const [root] = tops;
    const [name, items, archives, literature] = root ? outline(zotero, root) : [];
    expect([name, items]).toEqual([ARTICLE, [ARTICLE]]);
    expect(archives?.slice(0, 2)).toEqual(['collection-archives', []]);
    const inner = (archives?.slice(2) ?? []) as unknown as readonly (readonly [string, readonly string[]])[];
    expect(inner.map(([title]) => title)).toEqual(['Arhivele Naționale ale României', 'Central State Archive']);
    const held = inner.reduce((sum, [, titles]) => sum + titles.length, 0);
    expect([literature?.[0], held + (literature?.[1].length ?? 0)]).toEqual(['collection-literature', 56]);
  });

  test('progress counts up to all of it', async () => {
    await importing;
    expect(told).toEqual(expect.arrayContaining(['reading 0/77', 'reading 77/77', 'saving 0/56', 'saving 56/56']));
  });

  test('undone, nothing is left', async () => {
    const { traces } = await importing;
    await undoImport(host, JSON.parse(JSON.stringify(traces)) as typeof traces);
    expect(snapshot(zotero)).toEqual({ items: [], collections: [] });
    await expect(undoImport(host, traces)).resolves.toBeUndefined();
  });
});

describe('a second import of the same', () => {
  const host = testHost();
  const { zotero } = host;
  const importing = (async () => {
    const first = await importNotes(host, SOURCE, settings());
    const before = snapshot(zotero);
    return { first, before, second: await importNotes(host, SOURCE, settings()) };
  })();

  test('makes no work twice', async () => {
    const { first, second } = await importing;
    expect([second.created, second.reused.length, second.failed]).toEqual([[], 56, []]);
    expect(second.article).toEqual({ ...first.article, isNew: false });
    expect(worksIn(zotero)).toHaveLength(57);
    const by = (kind: string): number => second.reused.filter(({ match }) => match === kind).length;
    expect([by('title'), by('location')]).toEqual([27, 29]);
  });

  test('gives each a second note and a second place, and changes nothing that it says', async () => {
    const { second } = await importing;
    for (const { item } of second.reused) {
      const record = zotero.store.items.get(item);
      expect([notesOf(zotero, item).length, record?.collections.length, record?.related.length]).toEqual([2, 2, 1]);
      expect(record?.modified).toBe(0);
    }
  });

  test('undone, the first is as it was', async () => {
    const { before, second } = await importing;
    await undoImport(host, second.traces);
    expect(snapshot(zotero)).toEqual(before);
  });
});
