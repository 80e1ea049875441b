import type { CslItem } from '../model/index.ts';
import { postfix } from '../csl/postfix.ts';
import { toKey } from './keys/ascii.ts';

export { readPattern } from './keys/pattern.ts';

/**
 * Gives out citation keys in order: ASCII, starting with a letter, unique. The first of its kind is bare, the next has
 * `a`, `b`; capitals make no difference to BibTeX. `pattern` makes the key of an item, its id if there is none, which is
 * also what is taken where the pattern gives nothing.
 */
export function keyGiver(pattern: (item: CslItem) => string = ({ id }) => id): (item: CslItem) => string {
  const given = new Set<string>();
  const counts = new Map<string, number>();
  return (item) => {
    const bare = toKey(pattern(item)) || toKey(item.id) || 'work';
    const same = bare.toLowerCase();
    let count = counts.get(same) ?? 0;
    let key = count === 0 ? bare : bare + postfix(count);
    while (given.has(key.toLowerCase())) key = bare + postfix(++count);
    counts.set(same, count + 1);
    given.add(key.toLowerCase());
    return key;
  };
}
