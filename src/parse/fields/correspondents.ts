import type { NoteText } from '../note-text.ts';
import type { Contributors } from './contributors.ts';
import { readPerson } from './person.ts';
import { trim, type Piece } from './pieces.ts';

/** `Adams to Seward`, `Churchill an Eden`: who wrote to whom. */
export interface Correspondents extends Piece {
  readonly author: Contributors;
  readonly recipient: Contributors;
}

function asList(t: NoteText, from: number, to: number): Contributors | undefined {
  const person = readPerson(t, from, to);
  if (!person || trim(t, person.to, to).from < to) return undefined;
  return {
    from,
    namesTo: person.to,
    to,
    names: [person.name],
    role: 'author',
    more: false,
    bare: person.name.given === undefined,
    shorter: [],
    closed: true,
    inverted: false,
  };
}

/** Two names joined by `to` that fill `[from, to)`; a word such as `Letter` may stand before. */
export function readCorrespondents(t: NoteText, from: number, to: number): Correspondents | undefined {
  const { from: start, to: end } = trim(t, from, to);
  const letter = t.term(start, 'genre-letter', 'genre-telegram');
  const author0 = letter && letter < end && !t.term(letter, 'to') ? letter : start;
  for (let at = start + 1; at < Math.min(end, start + 9); at++) {
    const after = t.term(at, 'to');
    if (!after) continue;
    const author = asList(t, author0, at);
    const recipient = asList(t, after, end);
    if (author && recipient) return { from: start, to: end, author, recipient };
  }
  return undefined;
}

/** A surname alone adds nothing to the title `Adams to Seward`: the recipient is kept where more of the name is printed. */
export const fullName = (person: Contributors): Contributors | undefined => (person.bare ? undefined : person);
