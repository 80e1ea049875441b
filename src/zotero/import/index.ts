import { baseId } from '../../csl/ids.ts';
import type { CslItem } from '../../model/index.ts';
import { articleCollection } from '../../write/zotero/collections.ts';
import type { Item } from '../api.ts';
import { breather } from '../breathe.ts';
import type { Host, Progress, Task } from '../host.ts';
import { toCsl } from '../model/index.ts';
import type { Settings } from '../settings.ts';
import { conversionOf } from './conversion.ts';
import { importWork } from './import-work.ts';
import { knownWorks, nothingKnown } from './known-works.ts';
import { lay } from './lay.ts';
import { Ledger } from './ledger.ts';
import { noticesOf } from './notices.ts';
import type { ImportReport, NotesSource } from './report.ts';
import { targetOf } from './target.ts';
import { undoImport } from './undo.ts';
import { collectionName, wordsOf } from './words.ts';
import { titleOf, wantedWorks } from './works.ts';

/** What the library knows of the article. */
const articleCsl = (article: Item): CslItem =>
  toCsl(article.toJSON(), baseId, (field) => article.getField(field, true));

/**
 * Reads the notes of an article and puts what they cite into the library: a collection with its own, each work once,
 * with a note that says where it is cited, related to the article. Works that the library has are reused, and nothing
 * they say is changed. A work that cannot be saved is reported, and the others are there.
 * @throws Problem where nothing can be imported, or the task is aborted: then the library is as it was
 */
export async function importNotes(
  host: Host,
  source: NotesSource,
  settings: Settings,
  task: Task = {},
): Promise<ImportReport> {
  const { zotero } = host;
  const breathe = breather(task);
  const tell = (step: Progress['step']) => (done: number, total: number) => task.onProgress?.({ step, done, total });

  const target = await targetOf(zotero, source);
  const known = target.article && articleCsl(target.article);
  const conversion = await conversionOf(source, known, settings.keys, breathe, tell('reading'));
  const find = settings.reuse ? await knownWorks(zotero, target.libraryID, breathe, tell('library')) : nothingKnown;
  const words = wordsOf(host.say, settings);
  const name = collectionName(settings, titleOf(conversion.source));
  const ledger = new Ledger(target.libraryID);
  const run = { zotero, target, find, ledger };

  const tree = { ...articleCollection(conversion.source, conversion.references, words), title: name };
  const ground = await lay(run, conversion.source, tree);
  const wanted = wantedWorks(conversion, words);
  try {
    for (const [done, work] of wanted.entries()) {
      tell('saving')(done, wanted.length);
      await breathe();
      await importWork(run, work, ground);
    }
  } catch (error) {
    await undoImport(host, ledger.traces());
    throw error;
  }
  tell('saving')(wanted.length, wanted.length);
  const { article, collection } = ground;
  return {
    article: { item: article.id, title: article.getDisplayTitle(), isNew: ledger.items.includes(article.id) },
    collection: { id: collection, name },
    notes: conversion.notes.length,
    created: ledger.created,
    reused: ledger.reused,
    failed: ledger.failed,
    notices: noticesOf(conversion),
    traces: ledger.traces(),
  };
}
