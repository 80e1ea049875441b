import type { Element } from '../markup/element.ts';

/** What tracked changes have taken away: here, or to another place. */
const DELETIONS = new Set(['del', 'moveFrom']);

/** Tracked changes are read as accepted: what they put in counts, what they take out does not. */
export const isDeleted = ({ name }: Element): boolean => DELETIONS.has(name);

/** The elements that hold no others, in the order of the document; what is deleted is left out. */
export function leavesOf(root: Element): readonly Element[] {
  const leaves: Element[] = [];
  const open: Element[] = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    if (isDeleted(element)) continue;
    const children = element.children.filter((child) => typeof child !== 'string');
    if (children.length === 0) leaves.push(element);
    for (let at = children.length - 1; at >= 0; at--) open.push(children[at] ?? element);
  }
  return leaves;
}
