import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readDate } from '../fields/date.ts';
import { trim } from '../fields/pieces.ts';
import { isNumber } from '../fields/volume.ts';
import { putTail } from '../frame.ts';

/** A paper of a parliament by kind and number: `BT-Drs. 17/1234, S. 45`, `Drucksache VI/3397, 10.5.1972`. */
export const parliamentaryPaper: Construct = {
  name: 'parliamentary-paper',
  needs: ['genre-report'],
  read(frame) {
    const { t, from, to, tail } = frame;
    const number = t.term(from, 'genre-report');
    if (!number || t.char(number + 1) !== '/' || !isNumber(t, number) || !isNumber(t, number + 2)) return undefined;
    const end = number + 3;
    if (end > tail.from) return undefined;
    const rest = trim(t, end, tail.from);
    const date = rest.to > rest.from ? readDate(t, rest.from) : undefined;
    if (rest.to > rest.from && date?.to !== rest.to) return undefined;
    const draft = new Draft(t, from, to)
      .text('title', { from, to: end })
      .text('number', { from: number, to: end })
      .date('issued', date)
      .bonus(0.9);
    putTail(draft, frame);
    return draft.finish('parliamentary-paper', 'report');
  },
};
