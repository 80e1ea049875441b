import { elementsIn, type Element } from './element.ts';

/** Where everything in a document stands. */
export interface Tree {
  readonly root: Element;
  readonly parentOf: (element: Element) => Element | undefined;
  /** Its place in the order of the document. */
  readonly placeOf: (element: Element) => number;
  /** Whether one is the other, or holds it. */
  readonly holds: (outer: Element, inner: Element) => boolean;
}

export function treeOf(root: Element): Tree {
  const places = new Map<Element, number>();
  const parents = new Map<Element, Element>();
  /** The place of the last element in each. */
  const lasts = new Map<Element, number>();
  const elements = [...elementsIn(root)];
  for (const [place, element] of elements.entries()) {
    places.set(element, place);
    for (const child of element.children) if (typeof child !== 'string') parents.set(child, element);
  }
  for (const element of elements.toReversed()) {
    const last = lasts.get(element) ?? places.get(element) ?? 0;
    lasts.set(element, last);
    const parent = parents.get(element);
    if (parent && !lasts.has(parent)) lasts.set(parent, last);
  }
  const placeOf = (element: Element): number => places.get(element) ?? -1;
  return {
    root,
    parentOf: (element) => parents.get(element),
    placeOf,
    holds: (outer, inner) => placeOf(inner) >= placeOf(outer) && placeOf(inner) <= (lasts.get(outer) ?? -1),
  };
}

/** An element and those that it stands in, the innermost first. */
export function* ancestorsOf(tree: Tree, element: Element): Generator<Element> {
  for (let at: Element | undefined = element; at; at = tree.parentOf(at)) yield at;
}
