import { elementsIn, textOf, type Element } from '../markup/element.ts';
import type { Tree } from '../markup/tree.ts';
import { callMark } from './mark.ts';
import type { TargetOf } from './targets.ts';
import { BLOCKS, HEADINGS, isFor } from './vocabulary.ts';

/** A link that looks like the call of a note. */
export interface Call {
  readonly link: Element;
  /** What it leads to: the note, or an anchor in it. */
  readonly target: Element;
  readonly mark: string | undefined;
}

const CALLS: ReadonlySet<string> = new Set([
  'doc-noteref',
  'noteref',
  'footnote-ref',
  'footnoteref',
  'footnotecall',
  'endnotecall',
  'xref-fn',
  'mw-ref',
]);
const NOTES: ReadonlySet<string> = new Set(['doc-footnote', 'doc-endnote', 'footnote', 'endnote', 'rearnote']);
const BACK: ReadonlySet<string> = new Set(['doc-backlink', 'footnote-back', 'backlink', 'footnote-backref']);

/** What numbers lead to that are no notes: figures, sections, pages. */
const OTHER = new Set([...HEADINGS, 'figure', 'img', 'table', 'nav', 'main', 'body', 'math', 'iframe']);
const OTHER_ID =
  /^(?:fig(?:ure)?|tab(?:le)?|tbl|sec(?:tion)?|eqn?|equation|page|pg|app(?:endix)?|chap(?:ter)?)[-_.]?[a-z]?\d+$/i;
const NAVIGATION = new Set(['nav', 'head', 'header']);

function isOther(target: Element, tree: Tree): boolean {
  if (OTHER.has(target.name) || OTHER_ID.test(target.attributes.id ?? '')) return true;
  const parent = tree.parentOf(target);
  return parent !== undefined && HEADINGS.has(parent.name);
}

const isRaised = (link: Element, tree: Tree): boolean =>
  link.name === 'sup' ||
  tree.parentOf(link)?.name === 'sup' ||
  link.children.some((child) => typeof child !== 'string' && child.name === 'sup');

/**
 * The links of a document that may call notes. A call leads onward, a link back to the text backward; where the note
 * says itself that it is one, it may stand anywhere.
 */
export function possibleCalls(tree: Tree, targetOf: TargetOf): readonly Call[] {
  const calls: Call[] = [];
  /** Navigation, whose links are no calls wherever they lead, or a call: within neither is another. */
  let closed: Element | undefined;
  for (const link of elementsIn(tree.root)) {
    if (closed && tree.holds(closed, link)) continue;
    if (NAVIGATION.has(link.name)) {
      closed = link;
      continue;
    }
    const target = targetOf(link);
    if (!target || tree.holds(target, link) || isOther(target, tree) || isFor(link, BACK)) continue;
    const declared = isFor(link, CALLS);
    const found = callMark(textOf(link));
    const looksLikeCall = found && (found.isNumber || found.inBrackets || isRaised(link, tree));
    const onward = tree.placeOf(target) > tree.placeOf(link) || (BLOCKS.has(target.name) && isFor(target, NOTES));
    if (!(declared || looksLikeCall) || !onward) continue;
    calls.push({ link, target, mark: found?.mark });
    closed = link;
  }
  return calls;
}
