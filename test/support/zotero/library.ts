import type { CollectionRecord, ItemRecord, MemoryZotero } from './index.ts';

/** What is in the database, without the numbers that it counts saves and objects with. */
export const snapshot = ({ store }: MemoryZotero): unknown => ({
  items: [...store.items.values()],
  collections: [...store.collections.values()],
});

export const worksIn = ({ store }: MemoryZotero): ItemRecord[] =>
  [...store.items.values()].filter(({ itemType }) => itemType !== 'note' && itemType !== 'attachment');

export const notesOf = ({ store }: MemoryZotero, id: number): string[] =>
  [...store.items.values()]
    .filter(({ parent, itemType }) => parent === id && itemType === 'note')
    .map(({ note }) => note);

/** A collection, with those in it and the titles of its items. */
export type Outline = readonly [name: string, items: readonly string[], ...inner: Outline[]];

export function outline({ store }: MemoryZotero, collection: CollectionRecord): Outline {
  const items = [...store.items.values()].filter(({ collections }) => collections.includes(collection.id));
  const inner = [...store.collections.values()].filter(({ parent }) => parent === collection.id);
  const titles = items.map(({ fields }) => fields.title ?? fields.caseName ?? '');
  return [collection.name, titles, ...inner.map((one) => outline({ store } as MemoryZotero, one))];
}
