import type { CslItem, CslName } from '../model/index.ts';
import { postfix } from './postfix.ts';
import { words } from '../resolve/text-key.ts';

/** Articles and the like that no id starts with. */
const SKIPPED = new Set([
  'the',
  'a',
  'an',
  'der',
  'die',
  'das',
  'ein',
  'eine',
  'le',
  'la',
  'les',
  'l',
  'un',
  'une',
  'il',
  'lo',
  'i',
  'gli',
  'el',
  'los',
  'las',
  'o',
  'os',
  'as',
  'of',
  'de',
  'von',
  'zur',
  'zum',
]);
const ASCII = /^[a-z0-9]+$/;

const nameKey = ({ family, literal }: CslName): string | undefined => {
  const found = words(family ?? literal ?? '').filter((word) => ASCII.test(word));
  return family === undefined ? found.find((word) => !SKIPPED.has(word)) : found.join('');
};

/**
 * The id of an item before others are looked at: the first name and the year, `holm1987`; the first word of the title
 * where there is no name. ASCII, starting with a letter, so that it can be a BibTeX key.
 */
export function baseId(item: Omit<CslItem, 'id'>): string {
  const name = (item.author ?? item.editor ?? item.translator)?.[0];
  const title = words(item.title ?? item['container-title'] ?? '').find(
    (word) => !SKIPPED.has(word) && /^[a-z][a-z0-9]*$/.test(word),
  );
  const year = item.issued?.['date-parts']?.[0][0];
  const key = (name && nameKey(name)) ?? title ?? 'work';
  return `${/^[a-z]/.test(key) ? key : `w${key}`}${year ?? ''}`;
}

/** Gives out unique ids in order: the first item of a name and year has the bare one, the next `a`, `b`. */
export function idGiver(): (item: Omit<CslItem, 'id'>) => string {
  const given = new Set<string>();
  const counts = new Map<string, number>();
  return (item) => {
    const base = baseId(item);
    let count = counts.get(base) ?? 0;
    let id = count === 0 ? base : base + postfix(count);
    // `smith2000` + `a` could be a base of its own
    while (given.has(id)) id = base + postfix(++count);
    counts.set(base, count + 1);
    given.add(id);
    return id;
  };
}
