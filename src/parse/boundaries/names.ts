import { readPerson } from '../fields/person.ts';
import type { NoteText } from '../note-text.ts';

/** A name, and behind it what follows authors. */
export function startsWithName(t: NoteText, at: number): boolean {
  const person = readPerson(t, at, t.length);
  if (!person) return false;
  if (',:('.includes(t.char(person.to) || ' ') || t.term(person.to, 'et-al', 'editor')) return true;
  const and = t.term(person.to, 'and');
  const next = and ? readPerson(t, and, t.length) : undefined;
  return (
    next !== undefined &&
    (',:'.includes(t.char(next.to) || ' ') ||
      t.term(next.to, 'editor') > 0 ||
      (t.char(next.to) === '(' && person.words > 1))
  );
}
