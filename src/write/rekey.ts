import type { CslCitation, CslItem } from '../model/index.ts';
import { keyGiver, readPattern } from './keys.ts';

/**
 * References under keys by a pattern (see `readPattern`), in their order; and where each id is now.
 * @throws InputError for a pattern that cannot be read
 */
export function rekeyItems(
  references: readonly CslItem[],
  pattern: string,
): { readonly references: readonly CslItem[]; readonly keys: ReadonlyMap<string, string> } {
  const giveKey = keyGiver(readPattern(pattern));
  const keys = new Map(references.map((item) => [item.id, giveKey(item)]));
  return { references: references.map((item) => ({ ...item, id: keys.get(item.id) ?? item.id })), keys };
}

/** Citations that name their works by other keys. */
export const rekeyCitations = (
  citations: readonly CslCitation[],
  keys: ReadonlyMap<string, string>,
): readonly CslCitation[] =>
  citations.map((citation) => ({
    ...citation,
    citationItems: citation.citationItems.map((item) => ({ ...item, id: keys.get(item.id) ?? item.id })),
  }));
