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
