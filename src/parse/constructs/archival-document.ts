import type { CslType } from '../../model/index.ts';
import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { fullName, readCorrespondents, type Correspondents } from '../fields/correspondents.ts';
import { readDate, type DateMention } from '../fields/date.ts';
import type { LocatorMention } from '../fields/locator.ts';
import { pieces, trim, type Piece } from '../fields/pieces.ts';
import { readShelfMark, type ShelfMark } from '../fields/shelf-mark.ts';
import { readTail } from '../fields/tail.ts';
import { putTail, type Frame } from '../frame.ts';
import type { NoteText } from '../note-text.ts';
import { proseWords } from '../prose.ts';

/** The document's own date: the last one before the shelf mark. */
function closingDate(t: NoteText, from: number, to: number): DateMention | undefined {
  let found: DateMention | undefined;
  for (let at = from; at < to; at++) {
    if (t.tokens[at]?.kind === 'quote' && (t.partner[at] ?? -1) > at) at = t.partner[at] ?? at;
    const date = readDate(t, at);
    if (!date || date.to > to) continue;
    found = date;
    at = date.to - 1;
  }
  if (!found) return undefined;
  const rest = trim(t, found.to, to);
  const closes = rest.to <= rest.from || t.term(rest.from, 'in') === rest.to;
  // A year alone is the document's date only where a comma sets it off: `Report on 1968` is a title.
  return closes && (found.precision !== 'year' || t.char(found.from - 1) === ',') ? found : undefined;
}

/** The shelf mark of a frame: behind the description, or in a bracket at the end. */
function findMark({
  t,
  glossary,
  from,
  tail,
}: Frame): { mark: ShelfMark; describedTo: number; bracket: boolean } | undefined {
  const end = trim(t, from, tail.from).to;
  const open = t.char(end - 1) === ')' || t.char(end - 1) === ']' ? (t.partner[end - 1] ?? -1) : -1;
  if (open > from) {
    const inner = readTail(t, open + 1, end - 1);
    const mark = readShelfMark(t, open + 1, inner.from, glossary);
    if (mark) return { mark, describedTo: open, bracket: true };
  }
  const mark = readShelfMark(t, from, tail.from, glossary);
  return mark && { mark, describedTo: mark.from, bracket: false };
}

/** `… pe plan balcanic în 24 April 1969`: the preposition belongs to the date. */
const beforePreposition = (t: NoteText, from: number, to: number): number =>
  to - 1 > from && t.term(to - 1, 'in') === to ? to - 1 : to;

function putDescription(
  draft: Draft,
  { t, head, open }: Frame,
  from: number,
  to: number,
  letter: Correspondents | undefined,
): void {
  if (letter) {
    draft.names('author', letter.author).names('recipient', fullName(letter.recipient)).text('title', letter);
    draft.explain(letter.from, letter.to);
    return;
  }
  const description = trim(t, from, to);
  if (open >= from && (t.partner[open] ?? to) < to) {
    if (head) draft.names('author', head);
    draft.text('title', { from: open + 1, to: t.partner[open] ?? to }).bonus(0.3);
    return;
  }
  const parts = pieces(t, description.from, description.to);
  const [first] = parts;
  if (!first) return;
  const body = t.term(first.from, 'corporate-word') > 0 && parts.length > 1;
  const person =
    head?.from === description.from &&
    !body &&
    head.names.length <= 3 &&
    head.to < description.to &&
    !head.bare &&
    !t.hasTerm(head.from, head.to, 'genre-document', 'genre-letter', 'genre-report', 'archive-word');
  if (body) {
    const last = parts.at(-1);
    draft.literal('author', { from: first.from, to: parts.at(-2)?.to ?? first.to }).text('title', last);
  } else if (person) draft.names('author', head).text('title', { from: head.to, to: description.to });
  else draft.text('title', description);
}

const typeOf = (t: NoteText, described: Piece, letter: boolean): CslType => {
  const has = (...terms: Parameters<NoteText['hasTerm']> extends [number, number, ...infer T] ? T : never): boolean =>
    t.hasTerm(described.from, described.to, ...terms);
  if (letter || t.term(described.from, 'genre-letter', 'genre-telegram')) return 'personal_communication';
  if (has('genre-interview')) return 'interview';
  return has('genre-manuscript') ? 'manuscript' : 'document';
};

/**
 * A document in an archive: description, date, repository, collection, unit; the folio is the citation's place.
 * `Notă de convorbire, 11 December 1973 ANR, fund CC al PCR – section X, dossier no. 283/1973, ff. 23`
 */
export const archivalDocument: Construct = {
  name: 'archival-document',
  read(frame) {
    const { t, from, to } = frame;
    const found = findMark(frame);
    if (!found) return undefined;
    const { mark, describedTo, bracket } = found;
    const draft = new Draft(t, from, to);
    const before = trim(t, from, describedTo);
    const described =
      before.to > before.from || !mark.description ? before : trim(t, mark.description.from, mark.description.to);
    const date = closingDate(t, described.from, described.to);
    const titleTo = beforePreposition(t, described.from, date?.from ?? described.to);
    const letter = readCorrespondents(t, described.from, titleTo);
    if (described.to > described.from) putDescription(draft, frame, described.from, titleTo, letter);
    draft.explain(titleTo, date?.from ?? titleTo);
    draft.date('issued', date).explain(date?.to ?? mark.from, mark.from);
    if (mark.place) draft.explain(mark.repository?.to ?? mark.place.from, mark.place.to);
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
    explainDefinition(draft, t, mark);
    for (let at = mark.from; at < to; at = t.skip(at))
      if (t.skip(at) > at + 1 && t.term(at + 1, 'hereafter')) draft.explain(at, t.skip(at));
    if (!mark.location && !mark.collection) draft.bonus(-0.8);
    if (!mark.repository) draft.bonus(-0.6);
    if (described.to > described.from) draft.bonus(-0.5 * Math.max(0, proseWords(t, described) - 1));
    if (bracket) {
      const inner = readTail(t, mark.from, trim(t, from, frame.tail.from).to - 1);
      const pinned = inner.locators.find(({ pinpoint }) => pinpoint) ?? inner.locators[0];
      if (pinned) draft.locator(pinned).explain(inner.from, to);
      draft.explain(describedTo, mark.from);
    }
    putTail(draft, { ...frame, tail: { ...frame.tail, locators: frame.tail.locators.map(asLeaf) } });
    return draft.finish('archival-document', typeOf(t, described, letter !== undefined));
  },
};

/** `l. 3`, `ll. 3–5` count the leaves (листы) of a file, not lines. */
const asLeaf = (locator: LocatorMention): LocatorMention =>
  locator.label === 'line' ? { ...locator, label: 'folio' } : locator;

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
