import { readImprint } from '../fields/imprint.ts';
import { readPerson } from '../fields/person.ts';
import { isBareVolume } from '../fields/volume.ts';
import type { NoteText } from '../note-text.ts';
import { COST, type Proposal } from './boundary.ts';

/** A lower-case word that the vocabulary of references does not hold. */
const isPlainWord = (t: NoteText, at: number): boolean =>
  t.tokens[at]?.kind === 'word' && !t.isCapitalised(at) && t.hits(at).length === 0;

/** `…, p. 50, considers the novel`, `(Berlin: X 2012) verwende ich`: prose that goes on after a citation. */
export function prose(t: NoteText, at: number): Proposal | undefined {
  if (!isPlainWord(t, at + 1) || isBareVolume(t, at + 1)) return undefined;
  const open = t.char(at) === ')' ? (t.partner[at] ?? -1) : -1;
  if (open >= 0 && readImprint(t, open + 1, at)?.place) return { left: at + 1, right: at + 1, cost: COST.prose };
  const before = t.token(at - 1);
  const ends = t.char(at) === ',' && (before?.kind === 'number' || before?.kind === 'bracket');
  return ends ? { left: at, right: at + 1, cost: COST.prose } : undefined;
}

/** `… is also true of R. Darnton, Die Zensoren`: a name with initials in running text. */
export function name(t: NoteText, at: number): Proposal | undefined {
  const before = t.token(at - 1);
  if (
    !t.isInitial(at) ||
    before?.kind !== 'word' ||
    before.text !== before.norm ||
    t.term(at - 1, 'and', 'in', 'edited-by', 'translated-by', 'to', 'signal', 'quoted-in')
  )
    return undefined;
  const person = readPerson(t, at, t.length);
  return person && t.char(person.to) === ',' ? { left: at, right: at, cost: COST.name } : undefined;
}
