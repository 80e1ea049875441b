import type { CslItem } from '../../model/index.ts';
import { groupBy } from './group.ts';
import { oneLine } from './text.ts';
import { ENGLISH, type Words } from './words.ts';

export interface Collection {
  readonly title: string;
  readonly collections: readonly Collection[];
  readonly items: readonly CslItem[];
}

const isArchival = ({ archive, archive_collection, archive_location }: CslItem): boolean =>
  [archive, archive_collection, archive_location].some((value) => oneLine(value ?? '') !== '');

const filled = (collections: readonly Collection[]): Collection[] =>
  collections.filter(({ items, collections: inner }) => items.length + inner.length > 0);

/** The archives, with a collection for each; what lies in an archive without a name is directly in it. */
function archives(items: readonly CslItem[], title: string): Collection {
  const byArchive = groupBy(items, ({ archive }) => oneLine(archive ?? ''));
  const nameless = byArchive.get('') ?? [];
  byArchive.delete('');
  return {
    title,
    items: nameless,
    collections: Array.from(byArchive, ([name, held]) => ({ title: name, items: held, collections: [] })),
  };
}

/** The article's collection: itself, and what it cites, every work once. */
export function articleCollection(source: CslItem, references: readonly CslItem[], words: Words = ENGLISH): Collection {
  const archival = references.filter(isArchival);
  const literature = references.filter((item) => !isArchival(item));
  return {
    title: oneLine(source.title ?? '') || oneLine(source.id),
    items: [source],
    collections: filled([
      archives(archival, words.archives),
      { title: words.literature, items: literature, collections: [] },
    ]),
  };
}
