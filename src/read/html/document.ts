import { childrenNamed, elementsIn, firstNamed, named, textOf, type Element } from '../markup/element.ts';
import type { MarkedNote, Run } from '../markup/runs.ts';
import { ancestorsOf, treeOf, type Tree } from '../markup/tree.ts';
import { walk, type Meaning, type MeaningOf } from '../markup/walk.ts';
import { possibleCalls } from './calls.ts';
import { declaredNotes } from './declared-notes.ts';
import type { FoundNotes, NoteBlock } from './found-notes.ts';
import { linkedNotes } from './linked-notes.ts';
import { callMark } from './mark.ts';
import { appearanceOf, meaningOf } from './meanings.ts';
import { targetsIn, type TargetOf } from './targets.ts';

/** Words and arrows of links back to the text. */
const BACK = /^(?:\W*|(?:return|back|jump|go|zurück|retour|torna|volver|voltar|înapoi|terug)(?!\p{L}).{0,40})$/iu;
const LONGEST_BACK = 60;

/** A link from a note back to the place that calls it, or to one that is no longer there. */
function isBackLink(link: Element, inNotes: ReadonlySet<Element>, targetOf: TargetOf): boolean {
  if (link.name !== 'a' || !(link.attributes.href ?? '').includes('#')) return false;
  const target = targetOf(link);
  if (target ? inNotes.has(target) && target !== link : !link.attributes.href?.startsWith('#')) return false;
  const text = textOf(link);
  return text.length <= LONGEST_BACK && (callMark(text) !== undefined || BACK.test(text));
}

/** A note's own number at its head, in an element of its own. */
function withoutLabel(runs: readonly Run[], printed: string | undefined): readonly Run[] {
  const at = runs.findIndex((run) => run.kind === 'text' && run.text.trim() !== '');
  const [run, ...rest] = runs.slice(at);
  if (run?.kind !== 'text') return runs;
  if (printed !== undefined && callMark(run.text)?.mark === printed) return withoutLabel(rest, undefined);
  // What followed a number that was a link back.
  return [{ ...run, text: run.text.replace(/^\s*[.:)\]]+(?=\s)/, '') }, ...rest];
}

/** Where the text is: the outermost `main` or `article` around the first call, or else all of the page. */
function textRoot(tree: Tree, [call]: readonly Element[]): Element {
  const around = call ? [...ancestorsOf(tree, call)] : [];
  const main = around.findLast(
    ({ name, attributes }) => name === 'main' || name === 'article' || attributes.role === 'main',
  );
  return main ?? firstNamed(tree.root, 'body') ?? tree.root;
}

/** What the elements of the text mean: what holds a call is no furniture, and notes are not read here. */
function meaningInText(tree: Tree, { notes, calls }: FoundNotes): MeaningOf {
  const noted = new Set(notes.flatMap(({ nodes }) => nodes));
  const around = new Set<Element>();
  for (const call of calls.keys()) {
    for (const element of ancestorsOf(tree, call)) {
      if (around.has(element)) break;
      around.add(element);
    }
  }
  // Where the lines of a note stand loose in an element, it is read without them.
  const loose = new Set(
    notes.flatMap(({ nodes: [first, ...more] }) =>
      first !== undefined && typeof first !== 'string' && more.some((node) => typeof node === 'string')
        ? [tree.parentOf(first)]
        : [],
    ),
  );
  return (element): Meaning | undefined => {
    const note = calls.get(element);
    if (note !== undefined) return { call: note };
    if (noted.has(element)) return 'skip';
    if (loose.has(element)) {
      const children = element.children.filter((child) => !noted.has(child));
      return { content: [{ ...element, children }] };
    }
    return around.has(element) ? appearanceOf(element) : meaningOf(element);
  };
}

/** The items of lists with the numbers that browsers give them: in plain text they may be notes. */
function numbersOf(tree: Tree): ReadonlyMap<Element, string> {
  const lists = [...named(tree.root, 'ol')];
  return new Map(
    lists.flatMap((list) =>
      childrenNamed(list, 'li').map((item, at) => [item, String(at + (Number(list.attributes.start) || 1))]),
    ),
  );
}

function flowOf(tree: Tree): readonly Run[] {
  const numbers = numbersOf(tree);
  return walk([textRoot(tree, [])], (element) => {
    const number = numbers.get(element);
    return number === undefined
      ? meaningOf(element)
      : { content: [{ ...element, children: [`${number}. `, ...element.children] }] };
  }).runs;
}

/** A page's notes, and its text with their calls. */
export function notesAndText(root: Element): { readonly notes: readonly MarkedNote[]; readonly body: readonly Run[] } {
  const tree = treeOf(root);
  const targetOf = targetsIn(root);
  const linked = linkedNotes(possibleCalls(tree, targetOf), tree);
  const found = linked.notes.length > 0 ? linked : declaredNotes(tree);
  if (found.notes.length === 0) return { notes: [], body: flowOf(tree) };
  const inNotes = new Set(
    found.notes.flatMap(({ nodes }) =>
      nodes.flatMap((node) => (typeof node === 'string' ? [] : [...elementsIn(node)])),
    ),
  );
  const inNote: MeaningOf = (element) => (isBackLink(element, inNotes, targetOf) ? 'skip' : meaningOf(element));
  const noteOf = ({ nodes, ...note }: NoteBlock): MarkedNote => ({
    ...note,
    runs: withoutLabel(walk(nodes, inNote).runs, note.printed),
  });
  return {
    notes: found.notes.map(noteOf),
    body: walk([textRoot(tree, [...found.calls.keys()])], meaningInText(tree, found)).runs,
  };
}
