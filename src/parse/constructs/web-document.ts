import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readDate } from '../fields/date.ts';
import { pieces, trim } from '../fields/pieces.ts';
import { putTail, quotedTitle } from '../frame.ts';
import { putHead } from '../head.ts';
import { plainTitlePenalty } from '../prose.ts';

/** Something at an address that no periodical holds: `Weekly Summary. Romania, ff. 10, https://… (accessed 5 May 2018)`. */
export const webDocument: Construct = {
  name: 'web-document',
  read(frame) {
    const { t, from, to, tail, open, close, inAt, titleFrom, head } = frame;
    if ((!tail.url && !tail.doi) || inAt >= 0) return undefined;
    const draft = new Draft(t, from, to);
    const body = trim(t, open >= 0 ? close + 1 : head?.bare ? from : titleFrom, tail.from);
    if (open >= 0) {
      putHead(draft, frame);
      draft.text('title', quotedTitle(frame)).bonus(0.6);
    } else if (head && !head.bare) draft.names('author', head);
    const parts = pieces(t, body.from, body.to).map((piece) => trim(t, piece.from, piece.to));
    let titleTo = body.to;
    for (const piece of parts.slice(open >= 0 ? 0 : 1)) {
      const date = readDate(t, piece.from);
      if (date && date.to <= body.to && date.to >= piece.to - 1) {
        draft.date('issued', date);
        titleTo = Math.min(titleTo, piece.from);
      } else if (open >= 0 && !draft.has('container-title')) draft.text('container-title', piece);
    }
    if (open < 0) {
      const title = trim(t, body.from, titleTo);
      if (title.to <= title.from) return undefined;
      draft.text('title', title).bonus(plainTitlePenalty(t, title));
    }
    putTail(draft, frame);
    const report = open < 0 && t.hasTerm(body.from, body.to, 'genre-report', 'genre-paper');
    return draft.finish('web-document', report ? 'report' : 'webpage');
  },
};
