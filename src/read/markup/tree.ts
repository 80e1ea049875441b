import { elementsIn, type Element } from './element.ts';

/** Where everything in a document stands. */
export interface Tree {
  readonly root: Element;
  readonly parentOf: (element: Element) => Element | undefined;
  /** Its place among the children of its parent. */
  readonly indexOf: (element: Element) => number;
  /** Its place in the order of the document. */
  readonly placeOf: (element: Element) => number;
  /** How many of some elements each holds, itself included. */
  readonly counterOf: (elements: readonly Element[]) => (element: Element) => number;
  /** Whether one is the other, or holds it. */
  readonly holds: (outer: Element, inner: Element) => boolean;
}

/** How many of ascending numbers are smaller than a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function treeOf(root: Element): Tree {
  const places = new Map<Element, number>();
  const parents = new Map<Element, Element>();
  const indices = new Map<Element, number>();
  /** The place of the last element in each. */
  const lasts = new Map<Element, number>();
  const elements = [...elementsIn(root)];
  for (const [place, element] of elements.entries()) {
    places.set(element, place);
    for (const [index, child] of element.children.entries()) {
      if (typeof child === 'string') continue;
      parents.set(child, element);
      indices.set(child, index);
    }
  }
  for (const element of elements.toReversed()) {
    const last = lasts.get(element) ?? places.get(element) ?? 0;
    lasts.set(element, last);
    const parent = parents.get(element);
    if (parent && !lasts.has(parent)) lasts.set(parent, last);
  }
  const placeOf = (element: Element): number => places.get(element) ?? -1;
  const lastOf = (element: Element): number => lasts.get(element) ?? -1;
  return {
    root,
    parentOf: (element) => parents.get(element),
    indexOf: (element) => indices.get(element) ?? -1,
    placeOf,
    holds: (outer, inner) => placeOf(inner) >= placeOf(outer) && placeOf(inner) <= lastOf(outer),
    counterOf: (some) => {
      const ascending = some.map(placeOf).toSorted((one, other) => one - other);
      return (element) => countBelow(ascending, lastOf(element) + 1) - countBelow(ascending, placeOf(element));
    },
  };
}

/** An element and those that it stands in, the innermost first. */
export function* ancestorsOf(tree: Tree, element: Element): Generator<Element> {
  for (let at: Element | undefined = element; at; at = tree.parentOf(at)) yield at;
}
