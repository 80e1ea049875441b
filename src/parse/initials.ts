import type { NoteText } from './note-text.ts';

const INITIALS = /^\p{Lu}{2,6}$/u;

const isNumber = (t: NoteText, at: number): boolean => t.tokens[at]?.kind === 'number';

/** Nothing, a semicolon or a signal stands before: a citation may begin here. */
const opens = (t: NoteText, at: number): boolean =>
  at === 0 || t.char(at - 1) === ';' || t.isStop(at - 1) || t.term(at - 1, 'signal') === at;

/** `SW, 3: 5`: initials, a volume and a page. */
function namesWork(t: NoteText, at: number): boolean {
  const volume = t.char(at + 1) === ',' ? at + 2 : at + 1;
  return t.char(volume + 1) === ':' && isNumber(t, volume) && isNumber(t, volume + 2) && INITIALS.test(t.char(at));
}

/** Initials that the notes use for a work of several volumes without saying so: a list of abbreviations stood elsewhere. */
export function worksByInitials(notes: readonly NoteText[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const t of notes)
    for (let at = 0; at < t.length - 3; at++) if (namesWork(t, at) && opens(t, at)) found.add(t.char(at));
  return found;
}
