import type { NoteText } from '../note-text.ts';
import { readContributors, soleBody, soleName, type Contributors } from './contributors.ts';
import { readPerson } from './person.ts';
import { pieces, trim, type Piece } from './pieces.ts';

/** `Adams to Seward`, `Churchill an Eden`: who wrote to whom. */
export interface Correspondents extends Piece {
  readonly author: Contributors;
  readonly recipient: Contributors;
}

const LONGEST_BODY = 8;
const SMALL = new Set(['of', 'and', 'the', 'for', 'des', 'du', 'de', 'der', 'für', 'in', '&', '.']);

/** `Foreign Office`, `U.S. Embassy Oslo`, `Secretary of State`: words in capitals with an office among them. */
function asBody(t: NoteText, from: number, to: number): Contributors | undefined {
  if (to - from > LONGEST_BODY || !t.isCapitalised(from)) return undefined;
  for (let at = from; at < to; at++) if (!t.isCapitalised(at) && !SMALL.has(t.norm(at))) return undefined;
  if (!t.hasTerm(from, to, 'corporate-word', 'honorific')) return undefined;
  return soleBody(t, { from, namesTo: to, to });
}

function asList(t: NoteText, from: number, to: number): Contributors | undefined {
  // `Embassy Oslo` would do as a name, too
  if (to - from > 1 && t.hasTerm(from, to, 'corporate-word')) return asBody(t, from, to);
  const person = readPerson(t, from, to);
  if (!person || trim(t, person.to, to).from < to) return asBody(t, from, to) ?? asSeveral(t, from, to);
  return soleName(person.name, { from, namesTo: person.to, to });
}

/** `Anna Holm and Nils Lund`. */
function asSeveral(t: NoteText, from: number, to: number): Contributors | undefined {
  const list = readContributors(t, from, to);
  return list?.role === 'author' && list.names.length > 1 && trim(t, list.to, to).from >= to ? list : undefined;
}

/** `Schreiben Lunds an Ek`: behind the word for a letter a German writer stands in the genitive. */
function withoutGenitive(list: Contributors): Contributors {
  const names = list.names.map(({ family, ...rest }) =>
    family === undefined ? rest : { ...rest, family: family.replace(/(?<=[^s])(?:s|['’])$/u, '') },
  );
  return { ...list, names };
}

/** Two names joined by `to` that fill `[from, to)`; a word such as `Letter` may stand before. */
export function readCorrespondents(t: NoteText, from: number, to: number): Correspondents | undefined {
  const { from: start, to: end } = trim(t, from, to);
  const letter = t.term(start, 'genre-letter', 'genre-telegram');
  const author0 = letter && letter < end && !t.term(letter, 'to') ? letter : start;
  for (let at = start + 1; at < Math.min(end, start + 9); at++) {
    const after = t.term(at, 'to');
    if (!after) continue;
    const names = asList(t, author0, at);
    const author = names && author0 > start && t.norm(at) === 'an' ? withoutGenitive(names) : names;
    const recipient = asList(t, after, end);
    if (author && recipient) return { from: start, to: end, author, recipient };
  }
  return undefined;
}

/** Whose name fills a piece, perhaps with a bracket or an office behind it. */
const personIn = (t: NoteText, { from, to }: Piece): Contributors | undefined => asList(t, from, to);

/**
 * `Anna Holm, Konsul in Lund, an Nils Berg, Intendant der Provinz`: an office behind either name; the comma before
 * the word tells the letter.
 */
export function readOfficials(t: NoteText, from: number, to: number): Correspondents | undefined {
  const parts = pieces(t, from, to).map((piece) => trim(t, piece.from, piece.to));
  const [first] = parts;
  const author = first && t.isCapitalised(first.from) ? personIn(t, first) : undefined;
  if (!first || !author) return undefined;
  for (const piece of parts.slice(1)) {
    const name = t.term(piece.from, 'to');
    const recipient =
      name && name < piece.to && t.isCapitalised(name) ? personIn(t, { from: name, to: piece.to }) : undefined;
    if (recipient) return { from, to, author, recipient };
  }
  return undefined;
}

/** A surname alone adds nothing to the title `Adams to Seward`: the recipient is kept where more of the name is printed. */
export const fullName = (person: Contributors): Contributors | undefined => (person.bare ? undefined : person);
