import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readDate } from '../fields/date.ts';
import { pieces, trim, unquoted } from '../fields/pieces.ts';
import { putTail } from '../frame.ts';

const MOST_BEFORE = 3;
/** What station and day tell, beside a title with and without quotation marks. */
const QUOTED = 1.6;
const PLAIN = 0.8;

/** `Panorama, BBC One, 12 June 1995`, `BBC Radio 4, Today, 3 May 1999`, `‘The Salt Path’, BBC Radio 4, broadcast 3 May 1999`. */
export const broadcast: Construct = {
  name: 'broadcast',
  needs: ['broadcaster'],
  read(frame) {
    const { t, from, to, tail } = frame;
    const parts = pieces(t, from, tail.from).map((piece) => trim(t, piece.from, piece.to));
    const [first, second, third] = parts;
    if (!first || !second || parts.length > MOST_BEFORE) return undefined;
    const ahead = t.term(first.from, 'broadcaster') > 0;
    const station = ahead ? first : second;
    const after = t.term(station.from, 'broadcaster');
    const title = ahead ? (third ? second : undefined) : first;
    const dated = third ?? (ahead ? second : undefined);
    if (!after || after > station.to || !title || !dated) return undefined;
    let day = dated.from;
    while (day < dated.to && t.term(day, 'broadcast-word')) day++;
    const date = readDate(t, day);
    if (date?.precision !== 'day' || date.to !== dated.to) return undefined;
    const draft = new Draft(t, from, to)
      .text('title', unquoted(t, title))
      .text('publisher', station)
      .date('issued', date)
      .explain(dated.from, dated.to)
      .bonus(unquoted(t, title).from > title.from ? QUOTED : PLAIN);
    putTail(draft, frame);
    return draft.finish('broadcast', 'broadcast');
  },
};
