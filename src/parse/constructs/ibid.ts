import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import type { NoteText } from '../note-text.ts';
import { readLocator } from '../fields/locator.ts';
import { trim } from '../fields/pieces.ts';
import { readTailAfter, type Tail } from '../fields/tail.ts';
import { isBareVolume } from '../fields/volume.ts';

/** `Id. at 178`, `Id.`: American lawyers' ibid.; with a title behind it, it is the author alone. */
function idAlone(t: NoteText, from: number, to: number): number {
  if (t.norm(from) !== 'id') return 0;
  const next = t.char(from + 1) === ',' || t.norm(from + 1) === 'at' ? from + 2 : from + 1;
  return next >= to || readLocator(t, next, to)?.to === to ? from + 1 : 0;
}

/** `ibid., ii. 44`: the volume goes with the page, since the work is the one just cited. */
function withVolume(t: NoteText, tail: Tail): Tail {
  const [first, ...more] = tail.locators;
  if (!first || !isBareVolume(t, tail.from - 1)) return tail;
  const span = { start: t.token(tail.from - 1)?.start ?? first.span.start, end: first.span.end };
  const whole = { ...first, from: tail.from - 1, span, text: t.text.slice(span.start, span.end) };
  return { ...tail, from: tail.from - 1, locators: [whole, ...more] };
}

/** `Ibid.`, `Ebd., S. 6`, `ibid., 37`: the work cited just before, perhaps at another place. */
export const ibid: Construct = {
  name: 'ibid',
  read({ t, from, to }) {
    const after = t.term(from, 'ibid', 'loc-cit') || idAlone(t, from, to);
    if (!after) return undefined;
    const tail = withVolume(t, readTailAfter(t, after, to));
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
