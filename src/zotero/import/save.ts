import type { Item, ItemJson, SaveOptions, Zotero } from '../api.ts';

/** Nothing that a person has written is changed, and no window jumps to what is new. */
const QUIETLY: SaveOptions = { skipDateModifiedUpdate: true, skipSelect: true };

/** Makes an item in a collection. Within a transaction, as all of these. */
export async function createItem(
  zotero: Zotero,
  json: ItemJson,
  libraryID: number,
  collectionID: number | undefined,
): Promise<Item> {
  const item = new zotero.Item(json.itemType);
  item.libraryID = libraryID;
  item.fromJSON(json);
  if (collectionID !== undefined) item.addToCollection(collectionID);
  await item.save(QUIETLY);
  return item;
}

/** Puts an item into a collection, beside those that it is in. */
export async function placeItem(item: Item, collectionID: number | undefined): Promise<void> {
  if (collectionID === undefined) return;
  item.addToCollection(collectionID);
  await item.save(QUIETLY);
}

/** Hangs a note on an item. */
export async function addNote(zotero: Zotero, parent: Item, html: string): Promise<number> {
  const note = new zotero.Item('note');
  note.libraryID = parent.libraryID;
  note.parentID = parent.id;
  note.setNote(html);
  await note.save(QUIETLY);
  return note.id;
}

/** Relates two items to each other. Says whether they were not. */
export async function relate(one: Item, other: Item): Promise<boolean> {
  const isNew = [one.addRelatedItem(other), other.addRelatedItem(one)].includes(true);
  await one.save(QUIETLY);
  await other.save(QUIETLY);
  return isNew;
}

export async function unrelate(one: Item, other: Item): Promise<void> {
  await one.removeRelatedItem(other);
  await other.removeRelatedItem(one);
  await one.save(QUIETLY);
  await other.save(QUIETLY);
}

/** After a transaction that failed: what is in memory is what the database says. */
export async function reloadAll(items: readonly Item[]): Promise<void> {
  for (const item of items) await item.reload(null, true);
}
