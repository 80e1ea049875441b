import type { CslItem } from '../../model/index.ts';
import type { Collection as Tree } from '../../write/zotero/collections.ts';
import type { Zotero } from '../api.ts';
import type { Target } from './target.ts';

/** Collections that have been made. */
interface Made {
  /** The outermost first. */
  readonly ids: readonly number[];
  /** The collection that a work belongs to. */
  readonly of: ReadonlyMap<CslItem, number>;
}

/** Makes a collection and those in it. Within a transaction. */
export async function makeCollections(zotero: Zotero, tree: Tree, { libraryID, collectionID }: Target): Promise<Made> {
  const ids: number[] = [];
  const of = new Map<CslItem, number>();
  const make = async ({ title, items, collections }: Tree, parent: number | undefined): Promise<void> => {
    const collection = new zotero.Collection();
    collection.libraryID = libraryID;
    collection.name = title;
    if (parent !== undefined) collection.parentID = parent;
    await collection.save({ skipSelect: true });
    ids.push(collection.id);
    for (const item of items) of.set(item, collection.id);
    for (const inner of collections) await make(inner, collection.id);
  };
  await make(tree, collectionID);
  return { ids, of };
}
