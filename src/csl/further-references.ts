import type { CslItem } from '../model/index.ts';
import { words } from '../resolve/text-key.ts';

/** What tells whether two items are the same work. */
const keyOf = ({ title = '', author, issued }: Partial<CslItem>): string =>
  [
    words(title).join(' '),
    ...words(author?.[0]?.family ?? author?.[0]?.literal ?? ''),
    issued?.['date-parts']?.[0][0],
  ].join('|');

/** Those of a document's structured references that are none of the works found, each once. */
export function furtherReferences<Item extends Partial<CslItem>>(
  references: readonly Item[],
  found: readonly Partial<CslItem>[],
): readonly Item[] {
  const known = new Set(found.map(keyOf));
  return references.filter((reference) => {
    const key = keyOf(reference);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
