import { baseId } from '../../../csl/ids.ts';
import type { CslItem } from '../../../model/index.ts';

/** What becomes of the id of an item: as it was, made because there was none, or changed because another has it. */
export interface GivenId {
  readonly id: string;
  readonly mended?: 'missing' | 'duplicate';
}

/** The id in the data, if there is one: CSL-JSON allows numbers. */
const ownId = (id: unknown): string | undefined =>
  typeof id === 'number' ? String(id) : typeof id === 'string' && id.trim() !== '' ? id : undefined;

/**
 * An id for every item, all different. The first item with an id keeps it, the next ones get `-2`, `-3`; an item
 * without one is named after its first author and year.
 */
export function giveIds(items: readonly { readonly id: unknown; readonly item: Omit<CslItem, 'id'> }[]): GivenId[] {
  const wanted = new Set(items.flatMap(({ id }) => ownId(id) ?? []));
  const given = new Set<string>();
  const counts = new Map<string, number>();
  const next = (base: string, isOwn: boolean): string => {
    let count = counts.get(base) ?? 1;
    let id = base;
    while (given.has(id) || (wanted.has(id) && !(isOwn && id === base))) id = `${base}-${++count}`;
    counts.set(base, count);
    given.add(id);
    return id;
  };
  return items.map(({ id, item }) => {
    const own = ownId(id);
    if (own === undefined) return { id: next(baseId(item), false), mended: 'missing' };
    const unique = next(own, true);
    return unique === own ? { id: unique } : { id: unique, mended: 'duplicate' };
  });
}
