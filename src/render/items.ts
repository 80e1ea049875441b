import type { CslItem } from '../model/index.ts';
import type { StyleNode } from './style.ts';

/** An item for citeproc-js, perhaps with the section of the bibliography that it belongs to. */
export type SettableItem = CslItem & { readonly [SECTION_FIELD]?: string };

/** The field by which citeproc-js is told which items a section holds; ours, unknown to styles. */
export const SECTION_FIELD = 'ibidem-section';

/** The variables that a style names anywhere. */
export function variablesOf({ attrs, children }: StyleNode): Set<string> {
  const found = new Set((attrs.variable ?? '').split(/\s+/));
  for (const child of children) {
    if (typeof child === 'string') continue;
    for (const name of variablesOf(child)) found.add(name);
  }
  return found;
}

function withWholeMark({
  archive_collection: collection,
  archive_location: location,
  ...item
}: SettableItem): SettableItem {
  const mark = [collection, location].filter((part) => part !== undefined && part !== '').join(', ');
  return { ...item, ...(mark !== '' && { archive_location: mark }) };
}

/**
 * Items as a style can set them. Nearly all styles know the place in an archive and not its collection, without which
 * the place cannot be found: there the collection goes before the place.
 */
export function itemsFor(style: StyleNode, items: readonly SettableItem[]): Map<string, SettableItem> {
  const knowsCollections = variablesOf(style).has('archive_collection');
  return new Map(
    items.map(({ custom, ...item }) => [item.id, knowsCollections ? item : withWholeMark(item)] as const),
  );
}
