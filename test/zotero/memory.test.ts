import type { Item, ItemJson } from '../../src/zotero/api.ts';
import { memoryZotero, type MemoryZotero } from '../support/zotero/index.ts';
import { TYPES, WORK_TYPES } from '../support/zotero/schema.ts';

/* The Zotero in memory that the plugin is tested against has Zotero's own rules. */

const within = <T>(zotero: MemoryZotero, work: () => Promise<T>): Promise<T> => zotero.DB.executeTransaction(work);

async function saved(json: ItemJson, zotero = memoryZotero()): Promise<{ item: Item; zotero: MemoryZotero }> {
  const item = new zotero.Item(json.itemType);
  item.fromJSON(json);
  await within(zotero, () => item.save());
  return { item, zotero };
}

test('37 item types for works', () => {
  expect(WORK_TYPES).toHaveLength(37);
  expect([...(TYPES.get('letter')?.fields ?? [])].slice(0, 3)).toEqual([
    ['title', 'title'],
    ['abstractNote', 'abstractNote'],
    ['letterType', 'type'],
  ]);
});

describe('fromJSON', () => {
  test.each<[string, ItemJson, Readonly<Record<string, string>>, number]>([
    ['keeps fields', { itemType: 'book', title: 'Salt', date: '1999' }, { title: 'Salt', date: '1999' }, 0],
    ['finds the field of the type', { itemType: 'report', publisher: 'Fjord' }, { institution: 'Fjord' }, 0],
    ['puts others into Extra', { itemType: 'book', pages: '3' }, { extra: 'Pages: 3' }, 1],
    ['makes one line of several', { itemType: 'book', title: 'Salt\nand' }, { title: 'Salt and' }, 0],
    ['hyphenates ISBNs', { itemType: 'book', ISBN: '9783161484100' }, { ISBN: '978-3-161-48410-0' }, 0],
    ['keeps days of access', { itemType: 'book', accessDate: '2018-05-01' }, { accessDate: '2018-05-01' }, 0],
    ['makes a day of a month', { itemType: 'book', accessDate: '2018-05' }, { accessDate: '2018-05-01' }, 0],
    ['drops other dates of access', { itemType: 'book', accessDate: 'May 2018' }, {}, 1],
    ['makes a field of a line', { itemType: 'book', extra: 'Call Number: 12' }, { callNumber: '12' }, 0],
    [
      'unless it is given',
      { itemType: 'book', callNumber: '1', extra: 'Call Number: 12' },
      { callNumber: '1', extra: 'Call Number: 12' },
      0,
    ],
    ['by the names of CSL', { itemType: 'letter', extra: 'event-place: Bergen' }, { eventPlace: 'Bergen' }, 0],
    ['leaves what the type does not have', { itemType: 'book', extra: 'Pages: 3' }, { extra: 'Pages: 3' }, 0],
    ['leaves what is no label', { itemType: 'book', extra: 'Note: DOI: x' }, { extra: 'Note: DOI: x' }, 0],
  ])('%s', async (_, json, fields, warnings) => {
    const { item, zotero } = await saved(json);
    expect(zotero.store.items.get(item.id)?.fields).toEqual(fields);
    expect(zotero.store.warnings).toHaveLength(warnings);
  });

  test('Extra changes the type', async () => {
    const { item } = await saved({ itemType: 'document', extra: 'Type: manuscript\nLot 3' });
    expect([item.itemType, item.getField('extra')]).toEqual(['manuscript', 'Lot 3']);
  });

  test('a creator that the type does not have becomes its main one', async () => {
    const creators = [{ creatorType: 'recipient', firstName: 'Anna', lastName: 'Holm' }];
    const { item, zotero } = await saved({ itemType: 'document', creators });
    expect(item.toJSON().creators).toEqual([{ ...creators[0], creatorType: 'author' }]);
    expect(zotero.store.warnings).toHaveLength(1);
  });

  test.each<[string, ItemJson]>([
    ['Unknown item type', { itemType: 'pamphlet' }],
    ['must contain either', { itemType: 'book', creators: [{ creatorType: 'author' } as never] }],
    ['cannot contain both', { itemType: 'book', creators: [{ creatorType: 'a', name: 'A', lastName: 'B' }] }],
  ])('%s', (message, json) => {
    const zotero = memoryZotero();
    expect(() => {
      new zotero.Item('book').fromJSON(json);
    }).toThrow(message);
  });
});

test('dates as Zotero reads them', async () => {
  const read = async (date: string) => (await saved({ itemType: 'case', date })).item.getField('date', true, true);
  expect(await read('14 September 1967')).toBe('1967-09-14 14 September 1967');
  expect(await read('Summer 2016')).toBe('2016-00-00 Summer 2016');
  expect(await read('1967-09')).toBe('1967-09-00 1967-09');
});

describe('saving', () => {
  test('outside a transaction there is none', async () => {
    await expect(new (memoryZotero().Item)('book').save()).rejects.toThrow('transaction');
  });

  test('a transaction that fails leaves nothing in the database', async () => {
    const { item: old, zotero } = await saved({ itemType: 'book' });
    await expect(
      within(zotero, async () => {
        const item = new zotero.Item('book');
        await item.save();
        old.addRelatedItem(item);
        await old.save();
        throw new Error('no more');
      }),
    ).rejects.toThrow('no more');
    expect([...zotero.store.items.values()].map(({ related }) => related)).toEqual([[]]);
    expect(old.relatedItems).toHaveLength(1);
    await old.reload(null, true);
    expect(old.relatedItems).toEqual([]);
  });

  test('not in a library that others own, nor related to one there', async () => {
    const zotero = memoryZotero({ readOnly: 'Group' });
    const item = new zotero.Item('book');
    item.libraryID = 2;
    await expect(within(zotero, () => item.save())).rejects.toThrow('Cannot edit item in library Group');
    const own = await zotero.add({ itemType: 'book' });
    expect(() => own.addRelatedItem(item)).toThrow('different library');
  });

  test('a note hangs on a work and lies in no collection', async () => {
    const { item, zotero } = await saved({ itemType: 'book' });
    const collection = new zotero.Collection();
    collection.name = 'Salt';
    await within(zotero, () => collection.save());
    const note = new zotero.Item('note');
    note.setNote('<p>Salt</p>');
    note.parentID = item.id;
    await within(zotero, () => note.save());
    expect(item.getNotes()).toEqual([note.id]);
    note.addToCollection(collection.id);
    await expect(within(zotero, () => note.save())).rejects.toThrow('top level');
    const below = new zotero.Item('note');
    below.parentID = note.id;
    await expect(within(zotero, () => below.save())).rejects.toThrow('regular item');
  });
});

test('what is erased takes along what hangs on it', async () => {
  const { item, zotero } = await saved({ itemType: 'book' });
  const { item: other } = await saved({ itemType: 'book' }, zotero);
  const collection = new zotero.Collection();
  collection.name = 'Salt';
  await within(zotero, async () => {
    await collection.save();
    const note = new zotero.Item('note');
    note.parentID = item.id;
    await note.save();
    other.addRelatedItem(item);
    other.addToCollection(collection.id);
    await other.save();
    const inner = new zotero.Collection();
    inner.name = 'Ships';
    inner.parentID = collection.id;
    await inner.save();
  });
  await within(zotero, () => item.erase());
  expect([...zotero.store.items.keys()]).toEqual([other.id]);
  expect([other.relatedItems, other.getCollections()]).toEqual([[], [collection.id]]);
  await within(zotero, () => collection.erase());
  expect([zotero.store.collections.size, other.getCollections()]).toEqual([0, []]);
});
