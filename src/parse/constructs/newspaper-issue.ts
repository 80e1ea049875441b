import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readDate } from '../fields/date.ts';
import { pieces, trim } from '../fields/pieces.ts';
import { putTail } from '../frame.ts';

const LONGEST_NAME = 6;

/** A newspaper named with its day alone: `Le Monde, 12 mai 1968`, `Pravda (Moscow), 3 May 1951, p. 2`. */
export const newspaperIssue: Construct = {
  name: 'newspaper-issue',
  read(frame) {
    const { t, from, to, tail, open } = frame;
    const [name] = pieces(t, from, tail.from);
    if (open >= 0 || !name || name.to - name.from > LONGEST_NAME || !t.isCapitalised(name.from)) return undefined;
    const date = readDate(t, name.to + 1);
    if (date?.precision !== 'day' || trim(t, date.to, tail.from).from < tail.from) return undefined;
    const place = t.tokens[name.to - 1]?.kind === 'bracket' ? (t.partner[name.to - 1] ?? -1) : -1;
    const draft = new Draft(t, from, to)
      .text('container-title', { from, to: place > from ? place : name.to })
      .date('issued', date);
    if (place > from) draft.text('publisher-place', { from: place + 1, to: name.to - 1 }).explain(place, name.to);
    putTail(draft, frame);
    return draft.finish('newspaper-issue', 'article-newspaper');
  },
};
