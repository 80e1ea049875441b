import type { Item, Zotero } from '../api.ts';
import { Problem } from '../messages.ts';
import type { NotesSource } from './report.ts';

/** Where an import goes. */
export interface Target {
  readonly libraryID: number;
  /** The item whose notes they are. */
  readonly article?: Item;
  /** The collection in which the new one is made. */
  readonly collectionID?: number;
}

/**
 * The library of the article, its first collection where none is named, and all that Zotero knows of them loaded.
 * @throws Problem where the person may not change the library
 */
export async function targetOf(zotero: Zotero, source: NotesSource): Promise<Target> {
  const found = source.article === undefined ? false : await zotero.Items.getAsync(source.article);
  const article = found !== false && found.isRegularItem() ? found : undefined;
  const libraryID = article?.libraryID ?? source.libraryID ?? zotero.Libraries.userLibraryID;
  const library = zotero.Libraries.get(libraryID);
  if (library === false || !library.editable)
    throw new Problem('ibidem-error-read-only', { library: library === false ? '' : library.name });
  await library.waitForDataLoad('collection');
  await library.waitForDataLoad('item');
  const collectionID = source.collectionID ?? article?.getCollections()[0];
  return { libraryID, ...(article && { article }), ...(collectionID !== undefined && { collectionID }) };
}
