import type { Engine } from 'citeproc';
import type { Abbreviation, CslItem } from '../model/index.ts';

/** Names an archive where a note cites a document in it: with its definition the first time, then by its short form. */
export type ArchiveNames = (item: CslItem | undefined, inFull: boolean) => string | undefined;

/** Archives by the names that the article itself gives them; others keep theirs. Remembers which it has introduced. */
export function archiveNames(abbreviations: readonly Abbreviation[]): ArchiveNames {
  const defined = new Map(abbreviations.map((abbreviation) => [abbreviation.name, abbreviation]));
  const introduced = new Set<string>();
  return (item, inFull) => {
    const archive = item?.archive;
    const abbreviation = archive === undefined ? undefined : defined.get(archive);
    if (archive === undefined || !abbreviation) return archive;
    if (introduced.has(archive)) return abbreviation.short;
    if (inFull) introduced.add(archive);
    return abbreviation.phrase;
  };
}

/** Does something while citeproc-js knows the archives of items by other names, or by none. */
export function withArchives<Result>(
  engine: Engine,
  archives: ReadonlyMap<string, string | undefined>,
  run: () => Result,
): Result {
  const items = [...archives].flatMap(([id, archive]) => {
    const item = engine.registry.refhash[id];
    return item ? [{ item, own: item.archive, archive }] : [];
  });
  for (const { item, archive } of items) item.archive = archive;
  try {
    return run();
  } finally {
    for (const { item, own } of items) item.archive = own;
  }
}
