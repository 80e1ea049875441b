import { readImprint } from '../fields/imprint.ts';
import { readPerson } from '../fields/person.ts';
import { isBareVolume } from '../fields/volume.ts';
import type { NoteText } from '../note-text.ts';
import { COST, type Proposal } from './boundary.ts';
import { smallWords } from './words.ts';

/** A lower-case word that the vocabulary of references does not hold. */
const isPlainWord = (t: NoteText, at: number): boolean =>
  t.tokens[at]?.kind === 'word' && !t.isCapitalised(at) && t.hits(at).length === 0;

/** `…, p. 50, considers the novel`, `(Berlin: X 2012) verwende ich`: prose that goes on after a citation. */
export function prose(t: NoteText, at: number): Proposal | undefined {
  if (!isPlainWord(t, at + 1) || isBareVolume(t, at + 1)) return undefined;
  const open = t.char(at) === ')' ? (t.partner[at] ?? -1) : -1;
  if (open >= 0 && readImprint(t, open + 1, at)?.place) return { left: at + 1, right: at + 1, cost: COST.prose };
  const before = t.tokens[at - 1];
  const ends = t.char(at) === ',' && (before?.kind === 'number' || before?.kind === 'bracket');
  return ends ? { left: at, right: at + 1, cost: COST.prose } : undefined;
}

/** `… is also true of R. Darnton, Die Zensoren`: a name with initials in running text. */
export function name(t: NoteText, at: number): Proposal | undefined {
  const before = t.tokens[at - 1];
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

const LONGEST_LEAD = 14;
const ARTICLE = /^(?:the|der|die|das|le|la|les|il|lo|gli|el|los|las|os|as)$/;

/** `Vgl. die skeptische Einschätzung bei Nils Lund, Salz`: small words between a signal and a name. */
export function led(t: NoteText, at: number, from: number): Proposal | undefined {
  const before = t.tokens[at - 1];
  if (before?.kind !== 'word' || t.isCapitalised(at - 1) || !t.isCapitalised(at) || at - from > LONGEST_LEAD)
    return undefined;
  let start = from;
  for (let to = t.term(start, 'signal', 'quoted-in'); to; to = t.term(start, 'signal', 'quoted-in')) start = to;
  if (start === from || start >= at || ARTICLE.test(before.norm)) return undefined;
  if (t.term(at - 1, 'and', 'edited-by', 'translated-by')) return undefined;
  for (let k = start; k < at; k++) if (t.tokens[k]?.kind !== 'word') return undefined;
  const person = readPerson(t, at, t.length);
  const named = person && person.words + person.initials > 1 && ',:/'.includes(t.char(person.to) || ' ');
  return named ? { left: at, right: at, cost: COST.prose, lead: true } : undefined;
}

const TITLE_WORD =
  /^(?:of|the|and|in|on|for|to|a|an|from|at|der|die|das|des|dem|den|und|zur|zum|von|im|für|de|du|la|le|les|des|et|di|della|del|e|y|&)$/;
const LONGEST_TITLE = 24;

/** What a title embedded in prose is called before it: `the volume Détente in Europe (London: …)`. */
const TITLE_NOUN =
  /^(?:\p{L}*band|buch|aufsatz|studie|roman|monographie|book|volume|collection|study|monograph|essay|novel|ouvrage|livre|recueil|libro|volumen|saggio|obra)$/u;

/** `as argued in The Global Cold War (Cambridge: CUP, 2005)`: a title that prose leads up to, before its imprint. */
export function embedded(t: NoteText, at: number, from: number): Proposal | undefined {
  const open = t.partner[at] ?? -1;
  if (t.char(at) !== ')' || open <= from || !readImprint(t, open + 1, at)?.place) return undefined;
  let start = open;
  while (start > from && open - start < LONGEST_TITLE) {
    const token = t.tokens[start - 1];
    const isTitle =
      token?.kind === 'word'
        ? (t.isCapitalised(start - 1) && !TITLE_NOUN.test(token.norm)) || TITLE_WORD.test(token.norm)
        : token?.kind === 'number' || ':&-–’'.includes(token?.text ?? ' ');
    if (!isTitle) break;
    start--;
  }
  while (start < open && !t.isCapitalised(start)) start++;
  const before = t.tokens[start - 1];
  if (open - start < 2 || start <= from || before?.kind !== 'word' || smallWords(t, from, start) < 2) return undefined;
  return { left: start, right: start, cost: COST.name, lead: true };
}
