import type { Draft } from './draft.ts';
import { trim } from './fields/pieces.ts';
import type { Frame } from './frame.ts';
import { proseWords } from './prose.ts';

const LONGEST_BODY = 14;

/**
 * The authors before a title: persons, or a body named as author. What is neither stays unexplained. Where the names
 * before a quoted title do not fill the stretch (`Nataliya Vasilyeva (Associated Press)`), a bracket behind them is an affiliation.
 */
export function putHead(draft: Draft, { t, from, head, titleFrom }: Frame): void {
  const { from: start, to: end } = trim(t, from, titleFrom);
  if (head) {
    draft.names(head.role === 'editor' ? 'editor' : 'author', head);
    const rest = trim(t, head.to, titleFrom);
    if (rest.to <= rest.from) return;
    if (t.tokens[rest.from]?.kind === 'bracket' && t.skip(rest.from) >= rest.to) draft.explain(rest.from, rest.to);
    else if (end - start <= LONGEST_BODY && t.hasTerm(start, end, 'corporate-word')) draft.literal('author', { from: start, to: end });
    return;
  }
  const isBody = end > start && end - start <= LONGEST_BODY && t.isCapitalised(start) && proseWords(t, { from: start, to: end }) === 0;
  if (isBody) draft.literal('author', { from: start, to: end });
}
