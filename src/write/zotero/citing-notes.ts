import type { Conversion, CslCitationItem } from '../../model/index.ts';
import { groupBy } from './group.ts';

/** A note that cites a work, and its citations of it. */
export interface CitingNote {
  /** The number that citations.json uses. */
  readonly index: number;
  readonly text: string;
  readonly citations: readonly CslCitationItem[];
}

/** For every id, the notes that cite it, in order. */
export function citingNotes({
  notes,
  citations,
}: Pick<Conversion, 'notes' | 'citations'>): ReadonlyMap<string, readonly CitingNote[]> {
  const texts = new Map(notes.map(({ index, text }) => [index, text]));
  const found = new Map<string, CitingNote[]>();
  for (const { properties, citationItems } of citations) {
    const index = properties.noteIndex;
    for (const [id, group] of groupBy(citationItems, (item) => item.id)) {
      const list = found.get(id) ?? [];
      list.push({ index, text: texts.get(index) ?? '', citations: group });
      found.set(id, list);
    }
  }
  return found;
}
