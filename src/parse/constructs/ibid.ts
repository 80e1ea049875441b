import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { trim } from '../fields/pieces.ts';
import { readTail } from '../fields/tail.ts';

/** `Ibid.`, `Ebd., S. 6`, `ibid., 37`: the work cited just before, perhaps at another place. */
export const ibid: Construct = {
  name: 'ibid',
  read({ t, from, to }) {
    const after = t.term(from, 'ibid', 'loc-cit');
    if (!after) return undefined;
    const tail = readTail(t, after, to);
    const rest = trim(t, after, tail.from);
    const draft = new Draft(t, from, to).explain(from, after).explain(tail.from, to).bonus(2);
    const signal = rest.to > rest.from ? t.term(rest.from, 'signal', 'here') : 0;
    if (signal === rest.to) draft.explain(rest.from, rest.to);
    const [first, ...more] = tail.locators;
    const last = more.at(-1);
    if (first && last) {
      const span = { start: first.span.start, end: last.span.end };
      draft.locator({ ...first, to: last.to, span, text: t.text.slice(span.start, span.end) });
    } else if (first) draft.locator(first);
    draft.reference = { kind: 'ibid', span: t.span(from, after) };
    return draft.finish('ibid', 'document');
  },
};
