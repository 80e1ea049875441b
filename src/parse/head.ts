import type { Draft } from './draft.ts';
import { trim } from './fields/pieces.ts';
import type { Frame } from './frame.ts';
import type { NoteText } from './note-text.ts';
import { proseWords } from './prose.ts';

const LONGEST_BODY = 14;
const LONGEST_SMALL_WORD = 3;

/** A name of a body: capitalised words with small ones (`of`, `für`) between, no quotation, no verb. */
function namesBody(t: NoteText, from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST_BODY || !t.isCapitalised(from) || proseWords(t, { from, to }) > 0) return false;
  let small = 0;
  for (let at = from; at < to; at++) {
    const token = t.tokens[at];
    if (token?.kind === 'quote') return false;
    if (token?.kind === 'word' && !t.isCapitalised(at)) small += token.text.length > LONGEST_SMALL_WORD ? 2 : 0.5;
  }
  return small <= 3 || t.hasTerm(from, to, 'corporate-word');
}

/**
 * The authors before a title: persons, or a body named as author. What is neither stays unexplained. Where the names
 * before a quoted title do not fill the stretch (`Nataliya Vasilyeva (Associated Press)`), a bracket behind them is an affiliation.
 */
export function putHead(draft: Draft, { t, from, head, titleFrom, issued }: Frame): void {
  const namesTo = issued?.from ?? titleFrom;
  const { from: start, to: end } = trim(t, from, namesTo);
  if (issued) draft.explain(issued.from, issued.to).date('issued', issued.date);
  if (head) {
    draft.names(head.role === 'editor' ? 'editor' : 'author', head);
    const rest = trim(t, head.to, namesTo);
    if (rest.to <= rest.from) return;
    if (t.tokens[rest.from]?.kind === 'bracket' && t.skip(rest.from) >= rest.to) draft.explain(rest.from, rest.to);
    else if (end - start <= LONGEST_BODY && t.hasTerm(start, end, 'corporate-word'))
      draft.literal('author', { from: start, to: end });
    return;
  }
  if (namesBody(t, start, end)) draft.literal('author', { from: start, to: end });
}
