import { abbreviates } from '../abbreviates.ts';
import { isPlace } from '../fields/imprint.ts';
import { joinsPeople } from '../fields/inverted-people.ts';
import { endsInvertedPerson, readInvertedPerson } from '../fields/inverted-person.ts';
import { readPerson } from '../fields/person.ts';
import type { NoteText } from '../note-text.ts';
import { COST, type Proposal } from './boundary.ts';
import { startsWithName } from './names.ts';
import { smallWords } from './words.ts';

/** `. Next sentence`: after a full stop, question or exclamation mark, perhaps behind a closing quotation mark. */
export function sentence(t: NoteText, at: number): Proposal | undefined {
  const token = t.tokens[at];
  // `Wien 1999. – Einen Überblick bietet …`: a dash may stand between two sentences
  const right = t.tokens[at + 1]?.kind === 'dash' && t.tokens[at + 1]?.spaced && token?.dot ? at + 2 : at + 1;
  const next = t.tokens[right];
  if (!token || !next?.spaced) return undefined;
  const stop = token.dot
    ? !abbreviates(t, at)
    : token.text === '.' ||
      token.text === '?' ||
      token.text === '!' ||
      (token.kind === 'quote' && ('.?!'.includes(t.char(at - 1)) || (t.token(at - 1)?.dot ?? false)));
  if (!stop) return undefined;
  if (next.kind !== 'quote' && !t.isCapitalised(right) && next.kind !== 'number') return undefined;
  if (next.kind === 'number' && token.kind !== 'bracket' && !token.dot) return undefined;
  // `ibid. 4 May 1940`: a place or a day of the same
  if (next.kind === 'number' && t.term(at, 'ibid') > at) return undefined;
  if (opensImprint(t, right)) return undefined;
  // `Obtained by the … Group`: says where a document is from, not a new citation
  if (next.norm.endsWith('ed') && t.norm(right + 1) === 'by') return undefined;
  const closes =
    token.kind === 'number' ||
    token.kind === 'quote' ||
    t.token(at - 1)?.kind === 'bracket' ||
    t.token(at - 1)?.kind === 'url' ||
    t.term(at, 'ibid', 'following') > 0;
  const cost = mayOpenTitle(t, at, right) ? COST.part : closes ? COST.sentence : COST.titleStop;
  return { left: at + 1, right, cost, stop: true };
}

/** `Holm, «No Bread Today». Petitions and Protest`: the title of a named author may go on behind a quotation. */
function mayOpenTitle(t: NoteText, stop: number, right: number): boolean {
  const open = t.tokens[stop - 1]?.kind === 'quote' ? (t.partner[stop - 1] ?? -1) : -1;
  if (t.char(stop) !== '.' || open < 1 || open > stop) return false;
  return ',:'.includes(t.char(open - 1)) && !t.term(right, 'signal', 'in') && !startsWithName(t, right);
}

/** `Frankfurt/M: Suhrkamp`: a place of publication after a title's full stop. */
function opensImprint(t: NoteText, at: number): boolean {
  let colon = at;
  while (colon < at + 7 && colon < t.length && ![':', ',', '(', ';'].includes(t.char(colon))) colon++;
  return t.char(colon) === ':' && isPlace(t, { from: at, to: colon });
}

export function semicolon(t: NoteText, at: number): Proposal | undefined {
  if (t.char(at) !== ';') return undefined;
  if (endsInvertedPerson(t, at) && readInvertedPerson(t, at + 1, t.length)) return undefined;
  if (joinsPeople(t, at)) return undefined;
  return { left: at, right: t.term(at + 1, 'and') || at + 1, cost: COST.semicolon };
}

const PROSE_WORDS = 8;

/** `For a summary: M. Lambek, …`: prose that a colon ends, and a name behind it. */
export function colon(t: NoteText, at: number, from: number): Proposal | undefined {
  if (t.char(at) !== ':' || !t.tokens[at + 1]?.spaced) return undefined;
  // A comma before the colon, or a name alone, makes the colon one of a title, unless the words are those of prose.
  if (from >= at || readPerson(t, from, at)?.to === at) return undefined;
  if (t.find(',', from, at) >= 0 && smallWords(t, from, at) < PROSE_WORDS) return undefined;
  if (!startsWithName(t, at + 1)) return undefined;
  return { left: at + 1, right: at + 1, cost: COST.colon };
}
