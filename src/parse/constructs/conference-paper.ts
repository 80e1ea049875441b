import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readDate } from '../fields/date.ts';
import { isPlace } from '../fields/imprint.ts';
import { pieces, trim } from '../fields/pieces.ts';
import { putTail, quotedTitle } from '../frame.ts';
import { putHead } from '../head.ts';

/** `A. Smith, ‘Title’ (paper presented at the annual meeting of X, London, 3–5 May 2001)` */
export const conferencePaper: Construct = {
  name: 'conference-paper',
  needs: ['genre-conference'],
  read(frame) {
    const { t, from, to, tail, open, close } = frame;
    if (open < 0) return undefined;
    let start = close + 1;
    while (start < tail.from && (t.char(start) === ',' || t.char(start) === '.' || t.char(start) === '(')) start++;
    const genre = t.term(start, 'genre-conference');
    if (!genre) return undefined;
    const end = t.char(tail.from - 1) === ')' ? tail.from - 1 : tail.from;
    const draft = new Draft(t, from, to).bonus(0.6).explain(close, end + 1);
    putHead(draft, frame);
    draft.text('title', quotedTitle(frame)).text('genre', { from: start, to: genre });
    let eventTo = end;
    for (let at = genre; at < end; at++) {
      const date = readDate(t, at);
      if (!date || date.to > end) continue;
      draft.date('issued', date);
      eventTo = Math.min(eventTo, at);
      at = date.to;
    }
    const parts = pieces(t, genre, eventTo).map((piece) => trim(t, piece.from, piece.to));
    const place = parts.slice(1).find((piece) => isPlace(t, piece));
    const last = parts.at(-1);
    draft.text('event-place', place);
    if (last) draft.text('event-title', { from: genre, to: place ? place.from : last.to });
    putTail(draft, frame);
    return draft.finish('conference-paper', 'paper-conference');
  },
};
