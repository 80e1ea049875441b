import { elementsIn, textOf, type Element } from '../markup/element.ts';
import { ancestorsOf, type Tree } from '../markup/tree.ts';
import type { FoundNotes } from './found-notes.ts';
import { callMark } from './mark.ts';
import { hasWords } from './note-blocks.ts';
import { BLOCKS, isFor } from './vocabulary.ts';

/** What says that it is a note, by role or by a class of its publisher or word processor. */
const NOTES: ReadonlySet<string> = new Set([
  'doc-footnote', 'doc-endnote', 'footnote', 'endnote', 'rearnote', 'msofootnotetext', 'msoendnotetext', 'sdfootnote', 'sdendnote', 'notesbaspage',
  'footnote-text', 'fn', 'footnote-content', 'c-article-footnote--listed__item',
]); // prettier-ignore
/** What says that it holds the notes. */
const LISTS: ReadonlySet<string> = new Set([
  'doc-endnotes', 'footnotes', 'endnotes', 'rearnotes', 'footnote-list', 'fn-group', 'notes', 'wp-block-footnotes', 'mw-references-wrap',
]); // prettier-ignore
/** What the items of a list may be: those that come first, if it has any. */
const ITEMS = ['li', 'dd', 'p', 'div'] as const;

/** Notes by what the page calls them; undeclared paragraphs of a list are notes if nothing in it says what it is. */
function itemsIn(tree: Tree): readonly Element[] {
  const all = [...elementsIn(tree.root)];
  const declared = all.filter((element) => BLOCKS.has(element.name) && isFor(element, NOTES));
  if (declared.length > 0) return declared;
  const lists = all.filter((element) => isFor(element, LISTS));
  return lists.flatMap((list) => {
    const [, ...inList] = elementsIn(list);
    const kinds = ITEMS.map((item) => inList.filter(({ name }) => name === item));
    return kinds.find((items) => items.length > 0) ?? [];
  });
}

/** Those that are in none of the others. */
function outermost(elements: readonly Element[], tree: Tree): readonly Element[] {
  const all = new Set(elements);
  return [...all].filter((element) => {
    const [, ...outer] = ancestorsOf(tree, element);
    return !outer.some((ancestor) => all.has(ancestor));
  });
}

/** The number or sign that a note begins with: `12. `, `[12] `, or in an element of its own. */
const printedIn = (note: Element): string | undefined => {
  const [first = ''] = textOf(note).split(' ', 1);
  return callMark(first)?.mark;
};

/** The notes of a page that says which they are, but links to none: raised numbers call them. */
export function declaredNotes(tree: Tree): FoundNotes {
  const items = outermost(itemsIn(tree), tree).filter(hasWords);
  const printed = items.map((item, at) => (item.name === 'li' ? String(at + 1) : printedIn(item)));
  const notes = items.map((item, at) => {
    const sign = printed[at];
    return { id: String(at), nodes: [item], ...(sign === undefined ? {} : { printed: sign }) };
  });
  const ids = new Map(notes.flatMap(({ id, printed: sign }) => (sign === undefined ? [] : [[sign, id] as const])));
  const inNotes = new Set(items.flatMap((item) => [...elementsIn(item)]));
  const calls = new Map(
    [...elementsIn(tree.root)].flatMap((element) => {
      const sign = element.name === 'sup' && !inNotes.has(element) ? callMark(textOf(element))?.mark : undefined;
      const id = sign === undefined ? undefined : ids.get(sign);
      return id === undefined ? [] : [[element, id] as const];
    }),
  );
  return { notes, calls };
}
