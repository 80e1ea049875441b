import { elementsIn, textOf, type Element } from '../markup/element.ts';
import { ancestorsOf, type Tree } from '../markup/tree.ts';
import { callMark } from './mark.ts';
import { BLOCKS, HEADINGS } from './vocabulary.ts';

export type Node = Element | string;

/** Longer than any note: a chapter, which links only happen to lead to. */
const LONGEST = 30_000;
/** These may go on in the next element: a paragraph, a term and its definition, lines that breaks part. */
const GOES_ON = new Set(['p', 'dt', 'dd']);

/** The text of something that is more than a number or an arrow. */
export const hasWords = (node: Node): boolean => {
  const text = typeof node === 'string' ? node.trim() : textOf(node);
  return text !== '' && callMark(text) === undefined && /[\p{L}\d]/u.test(text);
};

const isBlock = (node: Node): node is Element => typeof node !== 'string' && BLOCKS.has(node.name);

/** What tells a note from the text around it. */
export interface Surroundings {
  readonly tree: Tree;
  /** How many notes begin in an element. */
  readonly notesIn: (element: Element) => number;
  /** Whether an element holds calls. */
  readonly calls: (element: Element) => boolean;
}

const holdsHeading = (element: Element): boolean => [...elementsIn(element)].some(({ name }) => HEADINGS.has(name));

/** The element that is the note, where an anchor marks its beginning: all around it that no other note shares. */
function elementAround(anchor: Element, { tree, notesIn, calls }: Surroundings): Element {
  if (isBlock(anchor) && hasWords(anchor)) return anchor;
  const own: Element[] = [];
  for (const element of ancestorsOf(tree, anchor)) {
    if (notesIn(element) > 1) break;
    own.push(element);
  }
  const largest = own.at(-1);
  if (largest && !calls(largest) && !holdsHeading(largest)) return largest;
  return own.find((element) => isBlock(element) && !calls(element) && hasWords(element)) ?? anchor;
}

/** What follows an element in its parent and may belong to it, too: up to the next note, heading or call. */
function following(element: Element, { tree, notesIn, calls }: Surroundings) {
  const siblings = tree.parentOf(element)?.children ?? [];
  const nodes: Node[] = [];
  for (let at = tree.indexOf(element) + 1; at < siblings.length; at++) {
    const node = siblings[at] ?? '';
    if (typeof node !== 'string') {
      if (notesIn(node) > 0) return { nodes, beforeNote: true };
      if (calls(node) || HEADINGS.has(node.name)) break;
    }
    nodes.push(node);
  }
  return { nodes, beforeNote: false };
}

/** How much of what follows the last note is still its own: nothing tells but that it looks alike. */
function alike(element: Element, nodes: readonly Node[]): readonly Node[] {
  const { name, attributes } = element;
  const isAlike = (node: Node): boolean =>
    typeof node === 'string'
      ? node.trim() === '' || !isBlock(element)
      : isBlock(element)
        ? attributes.class !== undefined && node.name === name && node.attributes.class === attributes.class
        : !isBlock(node);
  const opens = hasWords(element) ? 0 : nodes.findIndex(hasWords) + 1;
  const end = nodes.slice(opens).findIndex((node) => !isAlike(node));
  return nodes.slice(0, end === -1 ? nodes.length : opens + end);
}

/** The nodes of the note that begins at an anchor; undefined where it is no note. */
export function nodesOfNote(anchor: Element, surroundings: Surroundings): readonly Node[] | undefined {
  const element = elementAround(anchor, surroundings);
  if (textOf(element).length > LONGEST) return undefined;
  if (isBlock(element) && !GOES_ON.has(element.name) && hasWords(element)) return [element];
  const { nodes, beforeNote } = following(element, surroundings);
  const all = [element, ...(beforeNote ? nodes : alike(element, nodes))];
  return all.some(hasWords) ? all : undefined;
}
