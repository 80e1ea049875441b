import type { Construct } from '../construct.ts';
import { putDescription, readDescription, typeOf, type Description } from '../document/description.ts';
import { Draft } from '../draft.ts';
import { isDay, namesGenre } from '../fields/archive/description.ts';
import { isNamedCollection } from '../fields/archive/unit.ts';
import { isClassMark } from '../fields/archive/signature.ts';
import type { ShelfMark } from '../fields/archive/mark.ts';
import { readShelfMark } from '../fields/archive/shelf-mark.ts';
import { readDate } from '../fields/date.ts';
import { trim, type Piece } from '../fields/pieces.ts';
import { putTail, withTail, type Frame } from '../frame.ts';
import type { NoteText } from '../note-text.ts';
import { proseWords } from '../prose.ts';

interface Found {
  readonly mark: ShelfMark;
  readonly described: Piece;
}

/** The end of what may be mark and description: leaves and pages belong to it, addresses do not. */
const bodyEnd = ({ tail }: Frame): number =>
  tail.url || tail.doi || tail.accessed ? tail.from : (tail.locators.at(-1)?.to ?? tail.from);

/** A kind of document or a day, in a bracket behind the mark. */
const namesDocument = (t: NoteText, from: number, to: number): boolean =>
  (namesGenre(t, { from, to }) || isDay(t, { from, to })) && !t.hasTerm(from, to, 'hereafter');

/** `Salt (New Haven: Yale, 1911), II, 245`: what begins in a bracket and ends behind it is no mark. */
function leavesBracket(t: NoteText, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (t.tokens[at]?.kind === 'bracket' && (t.partner[at] ?? at) < from && (t.partner[at] ?? -1) >= 0) return true;
  return false;
}

/** The shelf mark of a frame: behind or before the description, or in a bracket at the end. */
function findMark(frame: Frame): Found | undefined {
  const { t, glossary, from } = frame;
  const end = trim(t, from, bodyEnd(frame)).to;
  const open = t.char(end - 1) === ')' || t.char(end - 1) === ']' ? (t.partner[end - 1] ?? -1) : -1;
  const inner = open > from ? readShelfMark(t, open + 1, end - 1, glossary) : undefined;
  if (inner && (inner.repository ?? inner.location)) return { mark: inner, described: trim(t, from, open) };
  // `RGASPI, f. 17, d. 3, l. 44 (Resolution of 12 January 1949)`
  const outer = open > from && namesDocument(t, open + 1, end - 1) ? readShelfMark(t, from, open, glossary) : undefined;
  if (outer?.from === from && !outer.description) return { mark: outer, described: trim(t, open + 1, end - 1) };
  const mark = readShelfMark(t, from, end, glossary);
  if (!mark || leavesBracket(t, mark.from, end)) return undefined;
  const led = trim(t, from, mark.from);
  const before = t.term(led.to - 1, 'in') === led.to ? trim(t, from, led.to - 1) : led;
  const behind = mark.description && trim(t, mark.description.from, mark.description.to);
  return { mark, described: before.to > before.from || !behind ? before : behind };
}

/** Another file or collection behind `ibid.`, not a page alone. */
function isElsewhere(t: NoteText, { collection, location }: ShelfMark): boolean {
  const first = location ?? collection;
  return (
    first !== undefined &&
    (t.isCapitalised(first.from) || t.term(first.from, 'archive-location', 'archive-collection') > 0)
  );
}

/** A collection alone says where a document lies only behind a day: `Diary, 3 May 1951, Holm Papers`. */
function isEnough(t: NoteText, mark: ShelfMark, described: Description): boolean {
  // `Title, in: ebd.`: a chapter of the book before
  if (mark.same && mark.collection && proseWords(t, mark.collection) > 0) return false;
  if (mark.same) return !mark.shared && (isElsewhere(t, mark) || described.to > described.from);
  const { repository, collection, location } = mark;
  if (location && !repository && !isClassMark(t, trim(t, location.from, location.to))) {
    // `Holm Papers, 257`: a page of a printed collection
    if (collection && t.tokens[location.from]?.kind === 'number' && location.to - location.from === 1) return false;
    if (!collection) return described.date?.precision === 'day';
  }
  if (location) return true;
  // `Direction des Archives, 1999`: a publisher and its year
  if (repository) return !collection || readDate(t, collection.from)?.to !== collection.to;
  if (!collection || mark.leaves?.label === 'page') return false;
  return isNamedCollection(t, collection) && described.date?.precision === 'day';
}

/** `Holm, ibid., 19`: an author whose work was cited before, not a document. */
const isSurname = ({ head }: Frame, { from, to }: Piece): boolean =>
  head?.bare === true && to > from && head.from === from && head.to >= to;

/** What a unit without its archive is worth: `FO 371/1234` can be nothing else. */
const unnamed = (t: NoteText, location: Piece): number =>
  t.find('/', location.from, location.to) >= 0 && isClassMark(t, trim(t, location.from, location.to)) ? 0.3 : -0.3;

function putMark(draft: Draft, t: NoteText, mark: ShelfMark): void {
  if (mark.place) draft.explain(Math.min(mark.repository?.to ?? mark.place.from, mark.place.from), mark.place.to);
  if (mark.same) draft.explain(mark.same.from, mark.same.to).bonus(2);
  if (mark.repository) {
    draft.text('archive', mark.repository);
    if (mark.definition) draft.expand('archive', mark.definition);
  }
  draft
    .text('source', mark.source)
    .text('archive-place', mark.place)
    .text('archive_collection', mark.collection)
    .text('archive_location', mark.location)
    .text('note', mark.remark);
  if (mark.leaves) draft.locator(mark.leaves);
  explainDefinition(draft, t, mark);
  if (!mark.location && !mark.collection && !mark.same) draft.bonus(-0.8);
  if (!mark.repository && !mark.same) draft.bonus(mark.location ? unnamed(t, mark.location) : -0.6);
}

/**
 * A document in an archive: description, date, repository, collection, unit; the folio is the citation's place.
 * `Notă de convorbire, 11 December 1973 ANR, fund CC al PCR – section X, dossier no. 283/1973, ff. 23`
 */
export const archivalDocument: Construct = {
  name: 'archival-document',
  read(frame) {
    const { t, from, to, head, issued } = frame;
    // `Holm, A., 1994. Salt. Archiv für Seehandel, 10 (5)`: authors and year open the entry of a bibliography
    const found = head?.inverted && issued?.date.precision === 'year' ? undefined : findMark(frame);
    if (!found) return undefined;
    const { mark } = found;
    const described = readDescription(t, found.described);
    if (!isEnough(t, mark, described) || (mark.same && isSurname(frame, described))) return undefined;
    const draft = new Draft(t, from, to);
    if (described.to > described.from) {
      putDescription(draft, frame, described);
      draft.bonus(-0.5 * Math.max(0, proseWords(t, described) - 1));
      if (described.to < mark.from) draft.explain(described.to, mark.from);
    }
    putMark(draft, t, mark);
    for (let at = mark.from; at < to; at = t.skip(at))
      if (t.skip(at) > at + 1 && t.term(at + 1, 'hereafter')) draft.explain(at, t.skip(at));
    const tail = { ...frame.tail, from: Math.max(frame.tail.from, bodyEnd(frame)), locators: [] };
    putTail(draft, withTail(frame, tail));
    if (mark.same) {
      draft.reference = { kind: 'ibid', span: t.span(mark.same.from, mark.same.to) };
      draft.file = 'same';
    } else if (mark.shared) draft.file = 'shared';
    return draft.finish('archival-document', typeOf(t, described));
  },
};

/** `[National Archives] – onwards ANR` behind a repository's name. */
function explainDefinition(draft: Draft, t: NoteText, { repository }: ShelfMark): void {
  if (!repository) return;
  let at = repository.to;
  while (t.tokens[at]?.kind === 'bracket' && (t.partner[at] ?? -1) > at) {
    draft.explain(at, t.skip(at));
    at = t.skip(at);
  }
  if (t.tokens[at]?.kind === 'dash' || t.char(at) === ',') at++;
  const hereafter = t.term(at, 'hereafter');
  if (!hereafter) return;
  let end = hereafter;
  while (end < t.length && ![',', ')', ']', ';'].includes(t.char(end))) end++;
  draft.explain(repository.to, end);
}
