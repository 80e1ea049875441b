import type { Term } from '../model/index.ts';
import { readDate, yearAt } from './fields/date.ts';
import { readEdition } from './fields/edition.ts';
import { isPlace } from './fields/imprint.ts';
import { fullNameEnd, isCyrillic, readInvertedPerson, surnameAndInitials } from './fields/inverted-person.ts';
import { readPerson } from './fields/person.ts';
import { romanValue } from './fields/roman.ts';
import { NoteText } from './note-text.ts';
import type { Lexicon } from './lexicon.ts';
import { comma, type Token } from './tokens.ts';

/**
 * Some styles set full stops where others set commas: `Holm A. B. Salt. Oslo: Skip, 1999. P. 12` (GOST, ISO 690, ABNT,
 * bibliographies). A full stop that separates the parts of a citation is therefore read as a comma: one of no width
 * stands behind it, and the grammar of all other styles applies. Which full stops these are is told by what follows.
 */

const LABELS: readonly Term[] = [
  'locator-page', 'locator-folio', 'locator-column', 'locator-issue', 'locator-volume', 'volume', 'issue', 'number', 'series',
  'archive-collection', 'archive-location',
]; // prettier-ignore
const LONGEST_PLACE = 7;
const PLACE_ENDS = new Set([':', ',', '(', ';']);

/** `12`, `IV`, `Р-5446`: what a label counts. */
const counts = (t: NoteText, at: number): boolean =>
  t.tokens[at]?.kind === 'number' ||
  romanValue(t.norm(at)) > 0 ||
  (t.isCapitalised(at) && t.tokens[at + 1]?.kind === 'dash' && t.tokens[at + 2]?.kind === 'number');

/** The abbreviation before a full stop goes on with what follows: `Inv. Nr. 5`, `vgl. S. 5`, `S. Doc. No. 5`. */
const leadsOn = (t: NoteText, at: number): boolean =>
  t.tokens[at]?.kind === 'word' &&
  ((t.isInitial(at) && t.token(at - 1)?.kind !== 'word') ||
    t
      .hits(at)
      .some(
        ({ term, length }) => length === 1 && (LABELS.includes(term) || term === 'note-reference' || term === 'and'),
      ) ||
    [at, at - 1, at - 2].some((from) => t.term(from, 'signal', 'quoted-in', 'here') === at + 1));

/** What goes on with a citation rather than beginning one: tests of the token behind a full stop. */
type Continuation = (t: NoteText, at: number, stop: number) => boolean;

/** `. С. 12`, `. № 3`, `. Оп. 3` */
const label: Continuation = (t, at, stop) => {
  const after = t.term(at, ...LABELS);
  return after > 0 && counts(t, after) && !leadsOn(t, stop);
};

const ENDS_YEAR = new Set([';', ':', '', ')', '.']);

/** `. 1999. № 3`; but `ca. 1999`, `Aufl. 2018` */
const year: Continuation = (t, at, stop) =>
  yearAt(t, at) > 0 &&
  t.tokens[stop]?.kind !== 'number' &&
  (t.tokens[at]?.dot === true || ENDS_YEAR.has(t.char(at + 1))) &&
  !t.hits(stop).some(({ abbreviated }) => abbreviated);

/** `1951. 3 мая` */
const day: Continuation = (t, at, stop) =>
  yearAt(t, stop) > 0 && t.tokens[at]?.kind === 'number' && t.hits(at + 1).some(({ month }) => month > 0);

/** `. М.: Наука`, `. Ростов н/Д, 1991` */
const imprint: Continuation = (t, at) => {
  if (!t.isCapitalised(at)) return false;
  let end = at;
  while (end < at + LONGEST_PLACE && end < t.length && !PLACE_ENDS.has(t.char(end))) end++;
  if (t.char(end) === ';' && isPlace(t, { from: at, to: end })) return imprint(t, end + 1, at);
  return (t.char(end) === ':' || (t.char(end) === ',' && yearAt(t, end + 1) > 0)) && isPlace(t, { from: at, to: end });
};

const LONGEST_EDITION = 4;

/** `. 2-е изд., доп.`, `. 2nd ed.` */
const edition: Continuation = (t, at, stop) => {
  if (t.tokens[at]?.kind !== 'number' || leadsOn(t, stop)) return false;
  for (let to = at + 1; to < at + LONGEST_EDITION && t.tokens[to]?.kind !== 'bracket'; to++)
    if (t.term(to, 'edition') > 0) return readEdition(t, { from: at, to: to + 1 }) !== undefined;
  return false;
};

/** `. 245 с.`, `. – 245 p.`: how many pages there are. */
const extent: Continuation = (t, at, stop) =>
  !leadsOn(t, stop) &&
  t.tokens[at]?.kind === 'number' &&
  t.tokens[at + 1]?.dot === true &&
  t.term(at + 1, 'locator-page', 'locator-folio') === at + 2;

/** `. Отв. ред. А. Б. Холм`, `. Edited by Anna Holm` */
const role: Continuation = (t, at, stop) => {
  // `3. ed. São Paulo: …`: an edition
  if (t.tokens[stop]?.kind === 'number') return false;
  const after = t.term(at, 'edited-by', 'translated-by', 'edited-and-translated-by');
  return after > 0 && t.isCapitalised(after);
};

/** `. URL: https://…` */
const address: Continuation = (t, at) => {
  const after = t.term(at, 'available-at') || at;
  return t.tokens[t.char(after) === ':' ? after + 1 : after]?.kind === 'url';
};

const cited: Continuation = (t, at) => t.term(at, 'op-cit') > 0;

const CONTINUATIONS: readonly Continuation[] = [label, year, day, imprint, edition, extent, role, address, cited];

/** A full stop: a token of its own behind brackets and quotation marks, else marked on the word or number before. */
const stopsAt = (t: NoteText, at: number): boolean => t.tokens[at]?.dot === true || t.char(at) === '.';

/** ` / под ред. А. Б. Холма`: the slash that libraries set before those responsible. */
const isResponsibility = (t: NoteText, at: number): boolean =>
  t.char(at) === '/' && t.tokens[at]?.spaced === true && t.tokens[at + 1]?.spaced === true && role(t, at + 1, at);

/** Where, with the full stop behind the token, a part of a citation ends and the next begins; in order. */
function findStops(t: NoteText): number[] {
  const found: number[] = [];
  let phraseTo = 0;
  for (let at = 0; at < t.length - 1; at++) {
    if (t.tokens[at]?.kind === 'quote' && (t.partner[at] ?? -1) > at) at = t.partner[at] ?? at;
    for (const { length } of t.hits(at)) phraseTo = Math.max(phraseTo, at + length);
    // `3. xi. 1956`
    if (t.tokens[at]?.kind === 'number' && t.tokens[at]?.dot) phraseTo = Math.max(phraseTo, readDate(t, at)?.to ?? 0);
    if (isResponsibility(t, at)) found.push(at);
    if (!stopsAt(t, at) || phraseTo > at + 1) continue;
    const next = t.tokens[at + 1]?.kind === 'dash' ? at + 2 : at + 1;
    if (t.tokens[at + 1]?.spaced && CONTINUATIONS.some((goesOn) => goesOn(t, next, at))) found.push(at);
  }
  return found;
}

const FARTHEST_NUMBER = 40;

const canOpenTitle = (t: NoteText, at: number): boolean =>
  t.isCapitalised(at) || t.tokens[at]?.kind === 'quote' || t.tokens[at]?.kind === 'number' || t.char(at) === '[';

/** `John F. Kennedy, Profiles`: the initial stands inside a name. */
function isGivenFirst(t: NoteText, at: number): boolean {
  const person = isCyrillic(t, at) ? undefined : readPerson(t, at, t.length);
  return person !== undefined && t.char(person.to) === ',';
}

/** Index after the names, surname first, that start at a token; 0 where none do. */
function namesEnd(t: NoteText, at: number): number {
  let to = 0;
  for (let from = at; from < t.length; from = to + 1) {
    const person = readInvertedPerson(t, from, t.length) ?? surnameAndInitials(t, from, t.length);
    if (!person) break;
    to = person.to;
    if (!',;'.includes(t.char(to) || ' ')) break;
  }
  return to > 0 && !isGivenFirst(t, at) ? to : fullNameEnd(t, at, t.length);
}

/** `“Salt.” Journal 24`: a title in quotation marks, and numbers behind it. */
function isQuoted(t: NoteText, at: number): boolean {
  const close = t.tokens[at]?.kind === 'quote' ? (t.partner[at] ?? -1) : -1;
  if (close < at) return false;
  for (let k = close + 1; k < t.length && k < close + FARTHEST_NUMBER && t.char(k) !== ';'; k++)
    if (t.tokens[k]?.kind === 'number') return true;
  return false;
}

/** Where the names end that stand, surname first, before a title: `Holm A. B. Salt`, `Holm, Anna. Salt`. */
function findNames(t: NoteText, stops: readonly number[]): number[] {
  const found: number[] = [];
  for (let at = 0; at >= 0 && at < t.length; at = nextStart(t, at)) {
    let from = t.term(at, 'signal', 'quoted-in') || at;
    if (t.char(from) === ':') from++;
    const end = namesEnd(t, from);
    // Another part must follow the title: `Holm, Salt. Another sentence`
    if (!end || !stopsAt(t, end - 1) || !canOpenTitle(t, end)) continue;
    if (isQuoted(t, end) || stops.some((stop) => stop >= end)) found.push(end - 1);
  }
  return found;
}

function nextStart(t: NoteText, from: number): number {
  const semicolon = t.find(';', from, t.length);
  return semicolon < 0 ? -1 : semicolon + 1;
}

/** The tokens with a comma for each of the full stops and slashes at `stops`. */
function withCommas(t: NoteText, stops: readonly number[]): Token[] {
  const cut = new Set(stops);
  return t.tokens.flatMap((token, at) => {
    if (!cut.has(at)) return [token];
    const { kind, start, end } = token;
    return kind === 'mark' ? [comma(start, end, true)] : [token, comma(end + 1, end + 1, true)];
  });
}

/** The note with its separating full stops read as commas. */
export function separateParts(t: NoteText, lexicon: Lexicon): NoteText {
  if (!t.text.includes('.')) return t;
  const stops = findStops(t);
  const all = [...stops, ...findNames(t, stops)];
  return all.length === 0 ? t : new NoteText(t.note, lexicon, withCommas(t, all));
}
