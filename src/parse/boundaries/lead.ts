import { readDate } from '../fields/date.ts';
import { readPerson } from '../fields/person.ts';
import type { NoteText } from '../note-text.ts';
import { fact } from '../words.ts';
import { isProseWord, proseIn, proseWords } from '../prose.ts';
import { COST, type Proposal } from './boundary.ts';

const LONGEST_LEAD = 14;
const ARTICLE = /^(?:the|der|die|das|le|la|les|il|lo|gli|el|los|las|os|as)$/;
const isArticle = fact(({ norm }) => ARTICLE.test(norm));
const ACRONYM = /^\p{Lu}{2,}$/u;

/** `Nils Lund, …`, `Nils Lund (ed.)`; not `Nils Lund, 3 May 1951`, who wrote something that day. */
function opensWork(t: NoteText, at: number): boolean {
  const person = readPerson(t, at, t.length);
  if (!person || person.words + person.initials < 2) return false;
  if (t.term(person.to, 'editor')) return true;
  return ',:/'.includes(t.char(person.to) || ' ') && readDate(t, person.to + 1)?.precision !== 'day';
}

const LONGEST_PAPER = 5;

/** `his blessing is in Northern Post, 20 August 1873`: a newspaper and its day. */
function opensNewspaper(t: NoteText, at: number): boolean {
  if (t.term(at - 1, 'in') !== at) return false;
  const comma = t.find(',', at, Math.min(t.length, at + LONGEST_PAPER));
  return comma > at && readDate(t, comma + 1)?.precision === 'day';
}

/** `minutes in NAO, f. 3`: an archive by its initials. */
const opensArchive = (t: NoteText, at: number): boolean =>
  t.term(at - 1, 'in') === at && ACRONYM.test(t.char(at)) && t.char(at + 1) === ',';

/** A word in small letters before a capital, which may end what leads up to a citation. */
const mayEndLead = (t: NoteText, at: number): boolean => {
  const word = t.token(at);
  return (
    word?.kind === 'word' &&
    !t.isCapitalised(at) &&
    t.isCapitalised(at + 1) &&
    !isArticle(word.word) &&
    !t.term(at, 'and', 'to', 'edited-by', 'translated-by')
  );
};

/** `Vgl. die skeptische Einschätzung bei Nils Lund, Salz`: small words between a signal and a name. */
export function led(t: NoteText, at: number, from: number): Proposal | undefined {
  if (at - from > LONGEST_LEAD || !mayEndLead(t, at - 1)) return undefined;
  const start = pastSignals(t, from);
  if (start === from || start >= at) return undefined;
  for (let k = start; k < at; k++) if (t.tokens[k]?.kind !== 'word') return undefined;
  const opens =
    t.opensItalics(at) || opensWork(t, at) || opensArchive(t, at) || (t.term(at - 1, 'in') === at && opensTitle(t, at));
  return opens ? { left: at, right: at, cost: COST.prose, lead: true } : undefined;
}

function pastSignals(t: NoteText, from: number): number {
  let start = from;
  for (let to = t.term(start, 'signal', 'quoted-in'); to; to = t.term(start, 'signal', 'quoted-in')) start = to;
  return start;
}

const SHORTEST_SENTENCE = 2;
const LONGEST_SENTENCE = 40;
const TITLE_WORDS = 4;

/** Capitals go on: `The Salt Trade`, not `The survey`. */
function opensTitle(t: NoteText, at: number): boolean {
  for (let next = at + 1; next <= at + TITLE_WORDS && t.tokens[next]?.kind === 'word'; next++)
    if (t.isCapitalised(next)) return true;
  return false;
}

/**
 * `The figure has been estimated by Nils Lund, Salt`, `The standard survey is The Salt Trade (Oxford, 1999)`: a sentence
 * that ends in a citation. A name at its start is rather an author's, and the verb a title's.
 */
export function told(t: NoteText, at: number, from: number): Proposal | undefined {
  if (at - from < SHORTEST_SENTENCE || !mayEndLead(t, at - 1) || proseIn(t).length === 0) return undefined;
  if (proseWords(t, { from: Math.max(from, at - LONGEST_SENTENCE), to: at }) === 0) return undefined;
  const opens =
    t.opensItalics(at) ||
    opensArchive(t, at) ||
    opensNewspaper(t, at) ||
    (isProseWord(t, at - 1) && opensTitle(t, at)) ||
    opensWork(t, at);
  if (!opens) return undefined;
  const start = pastSignals(t, from);
  return start < at && t.char(readPerson(t, start, at)?.to ?? at) === ','
    ? undefined
    : { left: at, right: at, cost: COST.name };
}
