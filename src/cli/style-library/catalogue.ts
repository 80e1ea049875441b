import { elements } from '../../render/style-node.ts';
import type { StyleNode } from '../../render/style.ts';

/** How a style cites, in the words of CSL 1.0.2 (`category citation-format`). */
export const CITATION_FORMATS = ['note', 'author-date', 'author', 'numeric', 'label'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** Why a style of the pack is of no use, or of half: notes can be set without a bibliography. */
export type Unfit =
  | { readonly kind: 'no-bibliography' }
  /** What goes wrong, as the rest of a sentence: `loses the entries of books`. */
  | { readonly kind: 'broken'; readonly reason: string };

/** What the catalogue says of a style. */
export interface StyleFacts {
  readonly id: string;
  readonly title: string;
  readonly format: CitationFormat;
  /** `history`, `law`: CSL 1.0.2, `category field`. */
  readonly subjects: readonly string[];
  /** Written for this project. */
  readonly ours?: true;
  readonly unfit?: Unfit;
}

export const hasBibliography = (root: StyleNode): boolean => elements(root, 'bibliography').length > 0;

/** All that a part of a style sets: its own elements and those of the macros it calls, each macro once. */
function* reach(node: StyleNode, macros: ReadonlyMap<string, StyleNode>, seen: Set<string>): Generator<StyleNode> {
  yield node;
  const { macro } = node.attrs;
  const called = macro === undefined || seen.has(macro) ? undefined : macros.get(macro);
  if (macro !== undefined) seen.add(macro);
  for (const child of called ? [...node.children, called] : node.children)
    if (typeof child !== 'string') yield* reach(child, macros, seen);
}

/** How the style cites, from what its citations print. */
function formatOf(root: StyleNode): CitationFormat {
  if (root.attrs.class === 'note') return 'note';
  const macros = new Map(elements(root, 'macro').map((macro) => [macro.attrs.name ?? '', macro]));
  const [layout] = elements(elements(root, 'citation')[0], 'layout');
  const used = new Set<string>();
  if (layout) for (const { attrs } of reach(layout, macros, new Set())) used.add(attrs.variable ?? '');
  if (used.has('citation-number')) return 'numeric';
  if (used.has('citation-label')) return 'label';
  return used.has('issued') ? 'author-date' : 'author';
}

const unfitness = (root: StyleNode, broken: string | undefined): Unfit | undefined => {
  if (broken !== undefined) return { kind: 'broken', reason: broken };
  return hasBibliography(root) ? undefined : { kind: 'no-bibliography' };
};

/**
 * What the elements of a style say of it. How it cites is not taken from its categories, which are wrong in a few.
 * @param broken what goes wrong with it, if that is known
 */
export function factsOf(root: StyleNode, broken?: string): Pick<StyleFacts, 'format' | 'subjects' | 'unfit'> {
  const categories = elements(elements(root, 'info')[0], 'category');
  const unfit = unfitness(root, broken);
  return {
    format: formatOf(root),
    subjects: categories.flatMap(({ attrs }) => attrs.field ?? []),
    ...(unfit ? { unfit } : {}),
  };
}
