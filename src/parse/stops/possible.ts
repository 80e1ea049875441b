import { abbreviates } from '../abbreviates.ts';
import { nameFollows } from '../fields/contributors.ts';
import { readEdition } from '../fields/edition.ts';
import { readPerson } from '../fields/person.ts';
import type { NoteText } from '../note-text.ts';

/** What may open a part of a reference behind a full stop: `. Oslo: Skip`, `. 24`, `. in: Trade`, `. (1999)`. */
function opensPart(t: NoteText, at: number): boolean {
  const token = t.tokens[at];
  if (!token?.spaced) return false;
  if (token.kind === 'number' || token.kind === 'quote' || token.kind === 'bracket' || token.kind === 'url')
    return true;
  if (t.isCapitalised(at) || t.term(at, 'in', 'edited-by', 'translated-by', 'accessed') > 0) return true;
  const label = t.term(at, 'locator-page', 'volume');
  return label > 0 && t.tokens[label]?.kind === 'number' && t.char(at) !== 'v';
}

const COUNTING = ['locator-page', 'number', 'volume', 'locator-volume', 'issue'] as const;

/** `1999.`, `112–30.`: `3. März`, `30. 7.` and `2. Halbband` go on behind their full stop. */
const closesNumber = (t: NoteText, at: number): boolean =>
  t.tokens[at + 1]?.kind !== 'number' &&
  (t.char(at).length > 2 || t.token(at - 1)?.kind === 'dash' || t.term(at - 1, ...COUNTING) === at);

const LONGEST_NAME = 6;

/** Where the words start that end before a comma: after the mark or `and` before them. */
function wordsStart(t: NoteText, to: number): number {
  let at = to;
  while (at > 0 && to - at < LONGEST_NAME && t.token(at - 1)?.kind !== 'mark' && !t.term(at - 1, 'and', 'in')) at--;
  return at;
}

/** `In J. Holm and A. Ek, eds. Salt`, `Salt. Anna Ek, trans. Oslo: Skip`: the role of a name before it, unless another name follows. */
function closesRole(t: NoteText, at: number): boolean {
  if (t.char(at - 1) !== ',' || t.term(at, 'editor', 'translator') !== at + 1) return false;
  const from = wordsStart(t, at - 1);
  const person = readPerson(t, from, at - 1);
  return person?.to === at - 1 && person.words + person.initials > 1 && !nameFollows(t, at + 1);
}

/** `Anna Holm et al. Salt` */
const closesNames = (t: NoteText, at: number): boolean =>
  t.mentions('et-al') && t.isCapitalised(at + 1) && t.term(at - 1, 'et-al') === at + 1;

const LONGEST_EDITION = 4;

/** `3rd ed. Skip, Oslo` */
function closesEdition(t: NoteText, at: number): boolean {
  if (!t.mentions('edition')) return false;
  for (let from = at - 1; from > at - LONGEST_EDITION; from--)
    if (t.tokens[from]?.kind === 'number' && t.isCapitalised(at + 1) && readEdition(t, { from, to: at + 1 }))
      return true;
  return false;
}

/** The full stop behind a token, or the token itself, may end a part. */
function mayEnd(t: NoteText, at: number): boolean {
  const token = t.tokens[at];
  if (!token || !opensPart(t, at + 1)) return false;
  if (token.text === '.' || token.text === '?' || token.text === '!') return true;
  if (token.kind === 'number' && !closesNumber(t, at)) return false;
  return token.dot && (!abbreviates(t, at) || closesNames(t, at) || closesRole(t, at) || closesEdition(t, at));
}

/** The tokens whose full stop, or that of a title's `?`, may end a part of a reference; in order. */
export function possiblePartEnds(t: NoteText): number[] {
  const found: number[] = [];
  for (let at = 0; at < t.length - 1; at++) if (mayEnd(t, at)) found.push(at);
  return found;
}
