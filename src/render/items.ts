import { keepCapitals, setsTitleCase } from './capitals.ts';
import type { CslItem } from '../model/index.ts';
import type { StyleNode } from './style.ts';

/** An item for citeproc-js, perhaps with the section of the bibliography that it belongs to. */
export type SettableItem = CslItem & { readonly [SECTION_FIELD]?: string };

/** The field by which citeproc-js is told which items a section holds; ours, unknown to styles. */
export const SECTION_FIELD = 'ibidem-section';

/** The variables that a style names anywhere. */
function variablesOf({ attrs, children }: StyleNode): Set<string> {
  const found = new Set((attrs.variable ?? '').split(/\s+/));
  for (const child of children) {
    if (typeof child === 'string') continue;
    for (const name of variablesOf(child)) found.add(name);
  }
  return found;
}

/** The collection and the place in it as one mark. */
function withWholeMark({
  archive_collection: collection,
  archive_location: location,
  ...item
}: SettableItem): SettableItem {
  const mark = [collection, location].filter((part) => part !== undefined && part !== '').join(', ');
  return { ...item, ...(mark !== '' && { archive_location: mark }) };
}

/** What a style needs done to items before it sets them. */
const MENDS: readonly {
  readonly needed: (style: StyleNode) => boolean;
  readonly mend: (item: SettableItem) => SettableItem;
}[] = [
  // Nearly all styles know the place in an archive and not its collection, without which the place cannot be found.
  { needed: (style) => !variablesOf(style).has('archive_collection'), mend: withWholeMark },
  { needed: setsTitleCase, mend: keepCapitals },
];

/** Items as a style can set them, by their ids. What is Ibidem's own (`custom`) does not go to citeproc-js. */
export function itemsFor(style: StyleNode, items: readonly SettableItem[]): Map<string, SettableItem> {
  const mends = MENDS.filter(({ needed }) => needed(style)).map(({ mend }) => mend);
  return new Map(
    items.map(({ custom, ...item }) => [item.id, mends.reduce<SettableItem>((mended, mend) => mend(mended), item)]),
  );
}
