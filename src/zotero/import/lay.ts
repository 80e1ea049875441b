import type { CslItem } from '../../model/index.ts';
import type { Collection as Tree } from '../../write/zotero/collections.ts';
import type { Item } from '../api.ts';
import { fromCsl } from '../model/index.ts';
import { makeCollections } from './collections.ts';
import type { Run } from './run.ts';
import { createItem, placeItem, reloadAll } from './save.ts';

/** What the works are put into. */
export interface Ground {
  readonly article: Item;
  /** The outermost collection. */
  readonly collection: number;
  /** The collection that each work belongs to. */
  readonly of: ReadonlyMap<CslItem, number>;
}

/** The article's item, one that is there where it can be, and the collections: all of them or none. */
export async function lay({ zotero, target, find, ledger }: Run, source: CslItem, tree: Tree): Promise<Ground> {
  const known = target.article ?? find(source)?.item;
  try {
    const { article, made } = await zotero.DB.executeTransaction(async () => {
      const collections = await makeCollections(zotero, tree, target);
      const root = collections.of.get(source);
      if (known) await placeItem(known, root);
      const item = known ?? (await createItem(zotero, fromCsl(source), target.libraryID, root));
      return { article: item, made: collections };
    });
    ledger.collections.push(...made.ids);
    if (!known) ledger.items.push(article.id);
    return { article, collection: made.ids[0] ?? 0, of: made.of };
  } catch (error) {
    if (known) await reloadAll([known]);
    throw error;
  }
}
