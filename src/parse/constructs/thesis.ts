import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readImprint } from '../fields/imprint.ts';
import { trim } from '../fields/pieces.ts';
import { putTail, quotedTitle } from '../frame.ts';
import { putHead } from '../head.ts';
import type { NoteText } from '../note-text.ts';

const SEPARATORS = new Set([',', '.', ':']);
const MOST_BEFORE = 3;

/** `(unpublished Oslo dissertation, 1923)`: words of a bracket before the one that says what it is. */
function genreStart(t: NoteText, at: number): number {
  let start = at;
  while (start > at - MOST_BEFORE && t.token(start - 1)?.kind === 'word') start--;
  return t.char(start - 1) === '(' ? start : at;
}

const LONGEST_BRACKET = 16;

/** The bracket around a token: `(Oslo, PhD thesis, 1991)`; -1 where none is near. */
function bracketAround(t: NoteText, at: number): number {
  for (let open = at - 1; open >= Math.max(0, at - LONGEST_BRACKET); open--)
    if (t.token(open)?.kind === 'bracket' && (t.partner[open] ?? -1) > at) return open;
  return -1;
}

/** `R. Börner, ‘Title’ (PhD thesis, University of X, 2002)`, with or without brackets and quotation marks. */
export const thesis: Construct = {
  name: 'thesis',
  needs: ['genre-thesis'],
  read(frame) {
    const { t, from, to, tail, open, titleFrom } = frame;
    const search = open >= 0 ? frame.close + 1 : titleFrom;
    for (let at = search; at < tail.from; at++) {
      const genre = t.term(at, 'genre-thesis');
      const start = genre ? genreStart(t, at) : at;
      const before = t.token(start - 1);
      if (
        !genre ||
        !before ||
        !(SEPARATORS.has(before.text) || before.kind === 'bracket' || before.kind === 'quote' || before.dot)
      )
        continue;
      const around = before.kind === 'bracket' ? start - 1 : bracketAround(t, at);
      const bracket = around > titleFrom ? around : -1;
      const close = bracket >= 0 ? (t.partner[bracket] ?? -1) : -1;
      // `(PhD thesis), Oslo, University of Oslo`: the bracket holds no more than what it is
      const alone = close === genre;
      const end = close > at && !alone ? close : tail.from;
      const imprint = readImprint(t, alone ? close + 1 : bracket >= 0 ? bracket + 1 : start, end);
      if (!imprint || !(imprint.date ?? (alone && imprint.place))) continue;
      const title = open >= 0 ? quotedTitle(frame) : trim(t, titleFrom, bracket >= 0 ? bracket : start);
      if (title.to <= title.from) return undefined;
      const draft = new Draft(t, from, to);
      putHead(draft, frame);
      draft
        .text('title', title)
        .text('genre', imprint.genre ?? { from: start, to: genre })
        .text('publisher', imprint.publisher);
      draft
        .text('publisher-place', imprint.place)
        .date('issued', imprint.date)
        .explain(bracket >= 0 ? bracket : start, Math.max(end, close + 1));
      draft.bonus(open >= 0 ? 0.6 : 0);
      putTail(draft, frame);
      return draft.finish('thesis', 'thesis');
    }
    return undefined;
  },
};
