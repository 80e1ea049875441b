import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readContributors } from '../fields/contributors.ts';
import { readDate } from '../fields/date.ts';
import { isPlace } from '../fields/imprint.ts';
import { readPerson } from '../fields/person.ts';
import { pieces, trim } from '../fields/pieces.ts';
import { putTail } from '../frame.ts';
import type { NoteText } from '../note-text.ts';
import { proseWords } from '../prose.ts';

/** `Moises Venancio, advisor in New York, interview with author, 23 January 2019`; `Interview with X, Berlin, 3 May 2001`. */
export const interview: Construct = {
  name: 'interview',
  read(frame) {
    const { t, from, to, tail, open, head } = frame;
    if (open >= 0 || !t.mentions('genre-interview')) return undefined;
    const parts = pieces(t, from, tail.from).map((piece) => trim(t, piece.from, piece.to));
    const k = parts.findIndex((piece) => t.term(piece.from, 'genre-interview') > 0);
    const genre = parts[k];
    if (!genre || k > 3) return undefined;
    const draft = new Draft(t, from, to).bonus(0.8);
    const label = t.term(genre.from, 'genre-interview');
    if (k === 0) {
      // `Interview with Nils Ek by the author`, `interviews with the neighbours, conducted by the author`
      const who = { from: label, to: byAt(t, label, genre.to) };
      const person = readContributors(t, label, who.to);
      // who is not named stands in the title alone: `a former official`
      if (who.to <= label || t.norm(label - 1) === 'by' || (!person && proseWords(t, who) > 0)) return undefined;
      const alone = person ? undefined : readPerson(t, label, who.to);
      const named = alone && alone.words > 1 ? { ...alone, namesTo: alone.to, names: [alone.name] } : person;
      draft.names('author', named).explain(who.from, who.to);
      putInterviewer(draft, t, who.to, genre.to);
      draft.text('title', { from: genre.from, to: who.to }).bonus(person ? 0 : -0.2);
    } else {
      const body = { from, to: parts[k - 1]?.to ?? genre.from };
      if (proseWords(t, body) > 0) return undefined;
      if (head && t.char(head.to) === ',') draft.names('author', head);
      else draft.literal('author', body);
      const role = head && trim(t, head.to, genre.from);
      if (role && role.to > role.from) draft.text('note', role);
      const by = readContributors(t, label, genre.to);
      if (by && t.norm(label - 1) === 'by') draft.names('interviewer', by);
      draft.text('title', genre);
    }
    for (const piece of parts.slice(k + 1)) {
      const date = readDate(t, piece.from);
      if (date) draft.date('issued', date);
      else if (isPlace(t, piece)) draft.text('event-place', piece);
    }
    const dated = findDate(frame, genre.to);
    if (dated) draft.date('issued', dated);
    putTail(draft, frame);
    return draft.finish('interview', 'interview');
  },
};

/** Where `by` stands, or the end. */
function byAt(t: NoteText, from: number, to: number): number {
  for (let at = from; at < to; at++) if (t.norm(at) === 'by') return at;
  return to;
}

/** `by Karl Lund`; `by the author` names nobody. */
function putInterviewer(draft: Draft, t: NoteText, by: number, to: number): void {
  draft.explain(by, to);
  const names = by < to ? readContributors(t, by + 1, to) : undefined;
  if (names) draft.names('interviewer', names);
}

/** The date may hold commas (`May 3, 2001`), so it is looked for in the whole rest. */
function findDate({ t, tail }: Parameters<Construct['read']>[0], from: number): ReturnType<typeof readDate> {
  for (let at = from; at < tail.from; at++) {
    const date = readDate(t, at);
    if (date && date.to <= tail.from) return date;
  }
  return undefined;
}
