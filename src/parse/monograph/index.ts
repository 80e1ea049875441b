import { shorten, type Contributors } from '../fields/contributors.ts';
import { closingSeries } from '../fields/bracketed-series.ts';
import { closingEdition, editionBehindYear } from '../fields/edition.ts';
import type { HeadDate } from '../fields/head-date.ts';
import { isGivenName } from '../fields/given-names.ts';
import { trim } from '../fields/pieces.ts';
import type { NoteText } from '../note-text.ts';
import { takeEntry } from './entry.ts';
import { bareImprint, bracketImprint, bracketYear, undatedImprint, yearImprint } from './imprint.ts';
import { readTitle } from './title.ts';
import { newMonograph, type Monograph } from './types.ts';

export { putMonograph } from './put.ts';
export type { Monograph } from './types.ts';

/**
 * Names that leave no word for a title are too many: `Ida Dahl, Old Salt and New Tar, 1905–1929` names one author.
 * `Ida Dahl, Nils Lund, and Karl Ek` are three all the same.
 */
function chooseNames(t: NoteText, to: number, head: Contributors | undefined): Contributors | undefined {
  if (!head) return undefined;
  const rest = trim(t, head.to, to);
  const [first] = head.ends;
  const shorter = first !== undefined && endsBeforeTitle(t, head, first) ? shorten(head, first) : undefined;
  if (rest.from >= rest.to) return shorter;
  return (holdsWord(t, rest.from, rest.to) ? undefined : shorter) ?? head;
}

/** A comma behind the first name, and behind it two that only `and` joins, the second without a given name. */
function endsBeforeTitle(t: NoteText, { ends, closed, bare, namesTo }: Contributors, first: number): boolean {
  if (t.char(first) !== ',') return false;
  if (!closed || bare) return true;
  const [, second] = ends;
  const and = second === undefined || ends.length > 2 ? 0 : t.term(second, 'and');
  return and > 0 && and < namesTo && !isGivenName(t.char(and));
}

function holdsWord(t: NoteText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (t.tokens[at]?.kind === 'word') return true;
  return false;
}

/** Reads `[from, to)` as a book. `head` are the names read at its start, `issued` the date that stands behind them. */
export function readMonograph(
  t: NoteText,
  from: number,
  to: number,
  head?: Contributors,
  issued?: HeadDate,
): Monograph {
  const book = newMonograph();
  if (issued) book.dated = true;
  const late = editionBehindYear(t, from, to);
  if (late) book.edition = late;
  const bodyFrom = Math.max(from, head?.to ?? from);
  const entryFrom = takeEntry(t, bodyFrom, late ? late.from - 1 : to, book);
  // Without `Holm, Anna` turned round, what looks like names may be the title of `Salt and Ships, Oslo 1999`.
  const imprintFrom = head?.inverted ? bodyFrom : from;
  const imprint =
    bracketImprint(t, imprintFrom, entryFrom) ??
    bareImprint(t, imprintFrom, entryFrom, trim(t, bodyFrom, entryFrom).from) ??
    (issued && undatedImprint(t, bodyFrom, entryFrom)) ??
    bracketYear(t, from, entryFrom) ??
    (head?.bare ? yearImprint(t, head.to + 1, entryFrom) : undefined);
  const end = imprint?.from ?? entryFrom;
  if (imprint) book.imprint = imprint;
  const names = chooseNames(t, end, head);
  if (names) book.head = names;
  const start = trim(t, Math.max(from, names?.to ?? from), end).from;
  const edition = start < end ? closingEdition(t, start, trim(t, start, end).to) : undefined;
  if (edition) book.edition = edition;
  const body = trim(t, start, edition?.from ?? end);
  const series = imprint?.place && body.to > body.from ? closingSeries(t, body.from, body.to) : undefined;
  if (series) book.series = series;
  if (start < end) readTitle(t, start, series?.title.from ?? edition?.from ?? end, book);
  // `Grenze und Staat: Passwesen, hg. von X`: what looks like surnames is the title where editors are named
  return book.editors && names?.bare ? readMonograph(t, from, to) : book;
}
