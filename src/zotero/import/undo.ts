import type { Item, Zotero } from '../api.ts';
import type { Host } from '../host.ts';
import type { Traces } from './report.ts';
import { reloadAll, unrelate } from './save.ts';

/** What is still there of items. */
async function those(zotero: Zotero, ids: readonly number[]): Promise<Item[]> {
  const found: Item[] = [];
  for (const id of ids) {
    const item = await zotero.Items.getAsync(id);
    if (item !== false) found.push(item);
  }
  return found;
}

async function eraseCollections(zotero: Zotero, ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    // Those within another have gone with it.
    const collection = await zotero.Collections.getAsync(id);
    if (collection !== false) await collection.erase();
  }
}

/**
 * Takes a whole import back: what it made is erased, and what was there before is as it was. All of it, or nothing where
 * that fails. What a person has deleted since is no hindrance.
 */
export async function undoImport({ zotero }: Host, { items, notes, collections, relations }: Traces): Promise<void> {
  const touched: Item[] = [];
  try {
    await zotero.DB.executeTransaction(async () => {
      for (const note of await those(zotero, notes)) await note.erase();
      for (const pair of relations) {
        const [one, other] = await those(zotero, pair);
        if (!one || !other) continue;
        touched.push(one, other);
        await unrelate(one, other);
      }
      for (const item of await those(zotero, items)) await item.erase();
      await eraseCollections(zotero, collections);
    });
  } catch (error) {
    await reloadAll(touched);
    throw error;
  }
}
