import { message } from '../messages.ts';
import type { Ground } from './lay.ts';
import type { Run } from './run.ts';
import { addNote, createItem, placeItem, relate, reloadAll } from './save.ts';
import type { Wanted } from './works.ts';

/** One work, wholly or not at all: its item, the note on it, its place, and its relation to the article. */
export async function importWork(
  { zotero, find, ledger }: Run,
  wanted: Wanted,
  { article, of }: Ground,
): Promise<void> {
  const { work, title } = wanted;
  const collection = of.get(work);
  const known = find(work);
  try {
    const { item, note, isRelated } = await zotero.DB.executeTransaction(async () => {
      const one = known?.item ?? (await createItem(zotero, wanted.json(), article.libraryID, collection));
      const child = await addNote(zotero, one, wanted.note());
      if (known) await placeItem(one, collection);
      return { item: one, note: child, isRelated: await relate(one, article) };
    });
    if (!known) {
      ledger.items.push(item.id);
      ledger.created.push({ item: item.id, title });
      return;
    }
    ledger.notes.push(note);
    if (isRelated) ledger.relations.push([item.id, article.id]);
    ledger.reused.push({ item: item.id, title: item.getDisplayTitle(), match: known.match });
  } catch (error) {
    zotero.logError(error);
    await reloadAll(known ? [known.item, article] : [article]);
    const details = error instanceof Error ? error.message : String(error);
    ledger.failed.push({ title, reason: message('ibidem-error-unexpected', { details }) });
  }
}
