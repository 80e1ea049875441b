import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readContributors } from '../fields/contributors.ts';
import { readPerson } from '../fields/person.ts';
import { pieces, trim, type Piece } from '../fields/pieces.ts';
import { putTail, type Frame } from '../frame.ts';
import { putCircumstances } from '../interview/circumstances.ts';
import type { NoteText } from '../note-text.ts';
import { proseWords } from '../prose.ts';

/** The piece that says that it is an interview, and where in it the word stands. */
interface Genre extends Piece {
  readonly k: number;
  readonly at: number;
}

const LATEST = 3;

const opensInterview = (t: NoteText, at: number): number => t.term(at, 'genre-interview', 'conversation');

/** `Lord Ek interview with author`: a name before the word, in one piece. */
function behindName(t: NoteText, { from, to }: Piece): number {
  const person = readPerson(t, from, to);
  return person && person.to < to && opensInterview(t, person.to) ? person.to : -1;
}

function findGenre(t: NoteText, parts: readonly Piece[]): Genre | undefined {
  const k = parts.findIndex((piece, n) => n <= LATEST && opensInterview(t, piece.from) > 0);
  const [first] = parts;
  const piece = parts[k];
  if (piece) return { ...piece, k, at: piece.from };
  const at = first ? behindName(t, first) : -1;
  return first && at > 0 ? { ...first, k: 0, at } : undefined;
}

/** `Moises Venancio, advisor in New York, interview with author, 23 January 2019`; `Interview with X, Berlin, 3 May 2001`. */
export const interview: Construct = {
  name: 'interview',
  needs: ['genre-interview', 'conversation'],
  read(frame) {
    const { t, from, to, tail, open } = frame;
    if (open >= 0) return undefined;
    const parts = pieces(t, from, tail.from).map((piece) => trim(t, piece.from, piece.to));
    const genre = findGenre(t, parts);
    if (!genre) return undefined;
    const draft = new Draft(t, from, to).bonus(0.8);
    const put = genre.at > genre.from ? putBehindName : genre.k === 0 ? putBeforeName : putBehindPieces;
    if (!put(draft, frame, genre, parts)) return undefined;
    putCircumstances(draft, t, parts.slice(genre.k + 1), genre.to, tail.from);
    putTail(draft, frame);
    if (!draft.has('author') && !draft.has('issued')) return undefined;
    return draft.finish('interview', 'interview');
  },
};

/** Puts who was asked, and what is printed of the interview; false where it is none. */
type Put = (draft: Draft, frame: Frame, genre: Genre, parts: readonly Piece[]) => boolean;

/** `Lord Ek interview with author`; `Ek interview` points to one that another note tells in full. */
const putBehindName: Put = (draft, { t, tail }, { from, to, at }) => {
  const person = readContributors(t, from, at) ?? readPerson(t, from, at);
  if (!person) return false;
  const names = 'names' in person ? person : { ...person, namesTo: person.to, names: [person.name] };
  draft.names('author', names);
  const surname = names.names.every(({ given, literal }) => given === undefined && literal === undefined);
  const alone = surname && at + 1 === to && to >= tail.from;
  if (alone) draft.explain(at, to).reference = { kind: 'short' };
  else draft.text('title', { from: at, to });
  return true;
};

/** `Interview with Nils Ek by the author`, `interviews with the neighbours, conducted by the author`. */
const putBeforeName: Put = (draft, { t }, { from, to }) => {
  const label = opensInterview(t, from);
  const who = { from: label, to: byAt(t, label, to) };
  const person = readContributors(t, label, who.to);
  // who is not named stands in the title alone: `a former official`
  if (who.to <= label || t.norm(label - 1) === 'by' || (!person && proseWords(t, who) > 0)) return false;
  const alone = person ? undefined : readPerson(t, label, who.to);
  const named = alone && alone.words > 1 ? { ...alone, namesTo: alone.to, names: [alone.name] } : person;
  draft.names('author', named).explain(who.from, who.to);
  draft.explain(who.to, to);
  const by = who.to < to ? readContributors(t, who.to + 1, to) : undefined;
  draft.names('interviewer', by);
  draft.text('title', { from, to: who.to }).bonus(person ? 0 : -0.2);
  return true;
};

/** `Anna Holm, mayor of Oslo, interview with author`. */
const putBehindPieces: Put = (draft, { t, from, head }, { from: at, to, k }, parts) => {
  const body = { from, to: parts[k - 1]?.to ?? at };
  if (proseWords(t, body) > 0) return false;
  if (head && t.char(head.to) === ',') draft.names('author', head);
  else draft.literal('author', body);
  const role = head && trim(t, head.to, at);
  if (role && role.to > role.from) draft.text('note', role);
  const label = opensInterview(t, at);
  if (t.norm(label - 1) === 'by') draft.names('interviewer', readContributors(t, label, to));
  draft.text('title', { from: at, to });
  return true;
};

/** Where `by` stands, or the end. */
function byAt(t: NoteText, from: number, to: number): number {
  for (let at = from; at < to; at++) if (t.norm(at) === 'by') return at;
  return to;
}
