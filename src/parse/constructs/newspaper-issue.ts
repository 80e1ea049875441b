import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readDate } from '../fields/date.ts';
import { readNumeration } from '../fields/numeration.ts';
import { pieces, trim, unquoted, type Piece } from '../fields/pieces.ts';
import { putTail } from '../frame.ts';
import type { NoteText } from '../note-text.ts';

const LONGEST_NAME = 6;

/** Everything in the range is a number of the paper: `anul XXXVII, nr. 7802`. */
const isNumeration = (t: NoteText, { from, to }: Piece): boolean => readNumeration(t, from, to)?.from === from;

/**
 * A newspaper named with its day alone: `Le Monde, 12 mai 1968`, `Pravda (Moscow), 3 May 1951, p. 2`,
 * `„Scânteia”, an XXXVII, nr. 7802, 22 august 1968`.
 */
export const newspaperIssue: Construct = {
  name: 'newspaper-issue',
  read(frame) {
    const { t, from, to, tail, open } = frame;
    const [first, ...parts] = pieces(t, from, tail.from);
    if (!first || (open >= 0 && t.skip(open) !== first.to)) return undefined;
    const name = unquoted(t, first);
    if (name.to - name.from > LONGEST_NAME || !t.isCapitalised(name.from)) return undefined;
    const date = parts.map((part) => readDate(t, part.from)).find((found) => found?.precision === 'day');
    if (!date || date.to > tail.from) return undefined;
    const before = trim(t, first.to, date.from);
    const after = trim(t, date.to, tail.from);
    const numbers = [before, after].filter((piece) => piece.to > piece.from);
    if (!numbers.every((piece) => isNumeration(t, piece))) return undefined;
    const place = t.tokens[name.to - 1]?.kind === 'bracket' ? (t.partner[name.to - 1] ?? -1) : -1;
    const draft = new Draft(t, from, to)
      .text('container-title', { from: name.from, to: place > name.from ? place : name.to })
      .date('issued', date);
    for (const piece of numbers) {
      const numeration = readNumeration(t, piece.from, piece.to);
      draft.text('volume', numeration?.volume).text('issue', numeration?.issue).explain(piece.from, piece.to);
    }
    if (place > name.from) draft.text('publisher-place', { from: place + 1, to: name.to - 1 }).explain(place, name.to);
    putTail(draft, frame);
    return draft.finish('newspaper-issue', 'article-newspaper');
  },
};
