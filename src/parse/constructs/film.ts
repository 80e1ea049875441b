import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readContributors } from '../fields/contributors.ts';
import { yearAt, readDate } from '../fields/date.ts';
import { trim, unquoted } from '../fields/pieces.ts';
import { putTail } from '../frame.ts';
import type { NoteText } from '../note-text.ts';

const LONGEST_TITLE = 24;

/** The words before a director that stand behind a comma or open a bracket. */
function findDirector(t: NoteText, from: number, to: number): number {
  for (let at = from + 1; at < Math.min(to, from + LONGEST_TITLE); at++)
    if (t.term(at, 'directed-by') && (t.char(at - 1) === ',' || t.char(at - 1) === '(')) return at;
  return -1;
}

/** The year that a stretch holds last. */
function lastYear(t: NoteText, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (yearAt(t, at)) return at;
  return -1;
}

/** `Salz und Brot, Regie: Nils Lund, BRD 1974`, `Salt, directed by Anna Holm (Oslo: Fjord Films, 1999)`. */
export const film: Construct = {
  name: 'film',
  needs: ['directed-by'],
  read(frame) {
    const { t, from, tail, to } = frame;
    const at = findDirector(t, from, tail.from);
    const after = t.term(at, 'directed-by');
    if (at < 0 || !after) return undefined;
    const names = readContributors(t, t.char(after) === ':' ? after + 1 : after, tail.from);
    const year = names ? lastYear(t, names.to, tail.from) : -1;
    if (names?.role !== 'author' || year < 0) return undefined;
    const draft = new Draft(t, from, to)
      .text('title', unquoted(t, trim(t, from, t.char(at - 1) === '(' ? at - 1 : at)))
      .names('director', names)
      .date('issued', readDate(t, year))
      // Country, company and length have no field of their own.
      .explain(from, tail.from)
      .bonus(0.8);
    putTail(draft, frame);
    return draft.finish('film', 'motion_picture');
  },
};
