import type { Term } from '../../model/index.ts';
import { yearAt } from '../fields/date.ts';
import { readEdition } from '../fields/edition.ts';
import { isPlace } from '../fields/imprint.ts';
import { romanValue } from '../fields/roman.ts';
import type { NoteText } from '../note-text.ts';

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
export const opensRole: Continuation = (t, at, stop) => {
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

const CONTINUATIONS: readonly Continuation[] = [label, year, day, imprint, edition, extent, opensRole, address, cited];

/** What stands behind the full stop of `stop` can be nothing but a further part of the citation. */
export const goesOn: Continuation = (t, at, stop) => CONTINUATIONS.some((test) => test(t, at, stop));
