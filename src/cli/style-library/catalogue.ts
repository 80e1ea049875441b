import { elements } from '../../render/style-node.ts';
import type { StyleNode } from '../../render/style.ts';

/** How a style cites, in the words of CSL 1.0.2 (`category citation-format`). */
export const CITATION_FORMATS = ['note', 'author-date', 'author', 'numeric', 'label'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** What was found when works of all kinds were set in a style; the reason is the rest of a sentence that begins with it. */
export type Verdict =
  /** Of no use. */
  | { readonly kind: 'broken'; readonly reason: string }
  /** Of use for some kinds of works. */
  | { readonly kind: 'sparse'; readonly reason: string };

/** What is wrong with a style. Without a bibliography, notes can be set all the same. */
export type Unfit = Verdict | { readonly kind: 'no-bibliography' };

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

const hasBibliography = (root: StyleNode): boolean => elements(root, 'bibliography').length > 0;

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

function unfitness(root: StyleNode, verdict: Verdict | undefined): Unfit | undefined {
  if (verdict?.kind === 'broken' || hasBibliography(root)) return verdict;
  return { kind: 'no-bibliography' };
}

/** One line on what is wrong, said of the style. */
export const reasonOf = (unfit: Unfit): string =>
  unfit.kind === 'no-bibliography' ? 'has no bibliography' : unfit.reason;

/**
 * What the elements of a style say of it. How it cites is not taken from its categories, which are wrong in a few.
 * @param verdict what is known of it, if anything is wrong
 */
export function factsOf(root: StyleNode, verdict?: Verdict): Pick<StyleFacts, 'format' | 'subjects' | 'unfit'> {
  const categories = elements(elements(root, 'info')[0], 'category');
  const unfit = unfitness(root, verdict);
  return {
    format: formatOf(root),
    subjects: categories.flatMap(({ attrs }) => attrs.field ?? []),
    ...(unfit ? { unfit } : {}),
  };
}
