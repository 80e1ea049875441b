import { elementsIn, type Element } from '../markup/element.ts';
import type { Tree } from '../markup/tree.ts';
import type { Call } from './calls.ts';
import type { FoundNotes } from './found-notes.ts';
import { nodesOfNote } from './note-blocks.ts';

/** The id of an element with its digits left open: the notes of an article are called alike. */
function shapeOf({ name, attributes }: Element): string | undefined {
  const id = attributes.id ?? (name === 'a' ? attributes.name : undefined);
  return id !== undefined && /\d/.test(id) ? `${name} ${id.replace(/\d+/g, '#')}` : undefined;
}

/** What the calls lead to and, among it, what is called alike: notes whose calls are missing. */
function anchorsOf(calls: readonly Call[], tree: Tree): readonly Element[] {
  const links = new Set(calls.map(({ link }) => link));
  const called = new Set(calls.map(({ target }) => target));
  const shapes = new Set([...called].map(shapeOf));
  const parents = new Set([...called].map(tree.parentOf));
  const inOrder = [...called].toSorted((one, other) => tree.placeOf(one) - tree.placeOf(other));
  const [start, end] = [inOrder[0], inOrder.at(-1)];
  if (!start || !end) return [];
  const [first, last] = [tree.placeOf(start), tree.placeOf(end)];
  return [...elementsIn(tree.root)].filter((element) => {
    if (called.has(element)) return true;
    const shape = shapeOf(element);
    if (shape === undefined || !shapes.has(shape) || links.has(element)) return false;
    const place = tree.placeOf(element);
    return place > first && (place < last || parents.has(tree.parentOf(element)));
  });
}

/** An anchor in a note that another anchor begins already begins none. */
function outermost(anchors: readonly Element[], tree: Tree): ReadonlyMap<Element, Element> {
  const outer = new Map<Element, Element>();
  let open: Element | undefined;
  for (const anchor of anchors) {
    if (open === undefined || !tree.holds(open, anchor)) open = anchor;
    outer.set(anchor, open);
  }
  return outer;
}

/** The notes that a document's links call. Links in notes are text, even if they lead to another note. */
export function linkedNotes(possible: readonly Call[], tree: Tree): FoundNotes {
  const begins = outermost(anchorsOf(possible, tree), tree);
  const anchors = [...new Set(begins.values())];
  const notesIn = tree.counterOf(anchors);
  const callsIn = tree.counterOf(possible.map(({ link }) => link));
  const surroundings = { tree, notesIn, calls: (element: Element) => callsIn(element) > 0 };
  const found = new Map(
    anchors.flatMap((anchor) => {
      const nodes = nodesOfNote(anchor, surroundings);
      return nodes ? [[anchor, nodes] as const] : [];
    }),
  );

  const inNotes = new Set(
    [...found.values()].flat().flatMap((node) => (typeof node === 'string' ? [] : [...elementsIn(node)])),
  );
  const ids = new Map([...found.keys()].map((anchor, at) => [anchor, String(at)]));
  const marks = new Map<string, string>();
  const calls = new Map<Element, string>();
  for (const { link, target, mark } of possible) {
    const id = ids.get(begins.get(target) ?? target);
    if (id === undefined || inNotes.has(link)) continue;
    calls.set(link, id);
    if (mark !== undefined && !marks.has(id)) marks.set(id, mark);
  }
  const notes = [...found].map(([anchor, nodes]) => {
    const id = ids.get(anchor) ?? '';
    const printed = marks.get(id);
    return { id, nodes, ...(printed === undefined ? {} : { printed }) };
  });
  return { notes, calls };
}
