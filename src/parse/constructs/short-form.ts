import type { Reading } from '../../model/index.ts';
import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { findBackReference, type BackReference } from '../fields/back-reference.ts';
import { readContributors, shorten, type Contributors } from '../fields/contributors.ts';
import { isBlank, trim, unquoted } from '../fields/pieces.ts';
import { readTailAfter } from '../fields/tail.ts';
import { areAmong, areKnown, putTail, withTail, quotedTitle, type Frame } from '../frame.ts';
import { putMonograph, readMonograph } from '../monograph/index.ts';
import { readVolume } from '../fields/volume.ts';
import { readCaseName } from '../legal/case-name.ts';
import type { NoteText } from '../note-text.ts';
import { plainTitlePenalty } from '../prose.ts';
import { standsAlone } from '../signals.ts';
import { titleKey } from '../title-key.ts';

const LONGEST_SURNAMES = 8;

/** The names before a mark. `Doe, Money and Power, op. cit.`: where nobody knows Money and Power, they are a title. */
function namesBefore(frame: Frame, to: number): Contributors | undefined {
  const { t, from, head } = frame;
  const list = head && head.to <= to ? head : readContributors(t, from, to);
  const [first] = list?.shorter ?? [];
  if (list?.bare && first !== undefined && t.char(first) === ',' && !areKnown(frame, list)) return shorten(list, first);
  return list;
}

/** Surname, short title or both, a mark that says that the work was cited before, and a place. */
function marked(frame: Frame, mark: BackReference): Reading | undefined {
  const { t, from, to, open } = frame;
  const names = namesBefore(frame, mark.from);
  const title = trim(t, names?.to ?? from, mark.from);
  const tail = readTailAfter(t, mark.to, to);
  const rest = trim(t, mark.to, tail.from);
  const known = names !== undefined && areKnown(frame, names);
  const draft = new Draft(t, from, to).explain(mark.from, mark.to).bonus(known ? 1.2 : 0.8);
  draft.names(names?.role === 'editor' ? 'editor' : 'author', names ?? frame.outside);
  if (open >= 0 && open < mark.from) {
    if (open > title.from) return undefined;
    draft.text('title', quotedTitle(frame)).bonus(0.5);
    draft.quotedTitle = true;
  } else if (title.to > title.from) {
    const book = readMonograph(t, title.from, title.to);
    if (!book.title || book.imprint?.place || book.imprint?.publisher) return undefined;
    putMonograph(draft, book);
    draft.text('title', book.title).bonus(plainTitlePenalty(t, book.title));
  } else if (!names) return undefined;
  const volume = rest.to > rest.from ? readVolume(t, rest.from, rest.to) : undefined;
  if (volume) draft.text('volume', volume).explain(rest.from, volume.to);
  putTail(draft, withTail(frame, tail));
  draft.reference = { kind: 'short', ...(mark.note !== undefined && { note: mark.note }) };
  return draft.finish('short-form', 'document');
}

/** `Doe, 16`, `Doe and Roe, pp. 3–4`: nothing but surnames that the notes know, and a place. */
function surnamesAlone(frame: Frame): Reading | undefined {
  const { t, from, to, tail, open } = frame;
  if (open >= 0 || tail.locators.length === 0 || tail.from - from > LONGEST_SURNAMES) return undefined;
  const list = readContributors(t, from, tail.from);
  if (!list?.bare || trim(t, list.to, tail.from).from < tail.from) return undefined;
  if (!areKnown(frame, list)) return undefined;
  const draft = new Draft(t, from, to).names('author', list).bonus(0.6);
  draft.reference = { kind: 'short' };
  putTail(draft, frame);
  return draft.finish('short-form', 'document');
}

/** `Holm.`, `“The Tar Road,” 4`: an author or a title that other notes cite, and nothing more. */
function recalled(frame: Frame): Reading | undefined {
  const { t, from, to, tail, glossary } = frame;
  const { cited } = glossary;
  if (!cited || !standsAlone(t, from, to)) return undefined;
  const draft = new Draft(t, from, to).bonus(0.8);
  const names = readContributors(t, from, tail.from);
  const quoted = unquoted(t, { from, to: tail.from });
  if (names?.bare === true && isBlank(t, names.to, tail.from) && areAmong(cited.surnames, names))
    draft.names(names.role === 'editor' ? 'editor' : 'author', names);
  else if (cited.titles.has(titleKey(t, quoted))) {
    draft.text('title', quoted);
    draft.quotedTitle = quoted.from > from;
  } else return undefined;
  draft.reference = { kind: 'short' };
  putTail(draft, frame);
  return draft.finish('short-form', 'document');
}

/** `Holm v. Salt Board.`, `R v Lund, p. 4`: two parties, whose case some note tells in full. */
function parties(frame: Frame): Reading | undefined {
  const { t, from, to, tail } = frame;
  if (!t.mentions('versus') || !standsAlone(t, from, to)) return undefined;
  const end = trim(t, from, tail.from).to;
  const name = readCaseName(t, from, end);
  if (name?.to !== end || t.find(',', from, end) >= 0) return undefined;
  const draft = new Draft(t, from, to).text('title', name).bonus(0.8);
  draft.reference = { kind: 'short' };
  putTail(draft, frame);
  return draft.finish('short-form', 'legal_case');
}

/** `Northern Salt, 14`, `CW I, 605`: a name that some note defines (`hereafter CW I`) or all of them know, and a place. */
function defined(frame: Frame): Reading | undefined {
  const { t, glossary, from, to, tail } = frame;
  const name = trim(t, from, tail.from);
  if (name.to <= name.from || name.to - name.from > LONGEST_SURNAMES) return undefined;
  const text = t.slice(name.from, name.to);
  const definition = glossary.abbreviations.get(text);
  if (definition ? definition.repository : !glossary.initials.has(text) || tail.locators.length === 0) return undefined;
  const draft = new Draft(t, from, to).text('title', name).bonus(0.8);
  draft.reference = { kind: 'short' };
  putTail(draft, frame);
  return draft.finish('short-form', 'document');
}

/** `Holm, ‘Salt,’ 113`, `Lund et al., Tar, 167–8`, `Berg, Papers, Vol. IV, p. 299`: only what it lacks makes it short. */
function titled(frame: Frame): Reading | undefined {
  const { t, from, to, tail, open, titleTo, head, titleFrom } = frame;
  const draft = new Draft(t, from, to);
  draft.names(head?.role === 'editor' ? 'editor' : 'author', head ?? frame.outside);
  const body = open >= 0 ? trim(t, titleTo, tail.from) : { from: titleFrom, to: tail.from };
  if (open >= 0) {
    if ((!head && titleFrom > from + 1) || body.to > body.from) return undefined;
    draft.text('title', quotedTitle(frame)).bonus(0.5);
    draft.quotedTitle = true;
  } else {
    const book = frame.book();
    if (!book.title || book.imprint?.place || book.imprint?.publisher) return undefined;
    if (t.hasTerm(body.from, body.to, 'archive-collection') && !head) return undefined;
    const title = book.imprint ? { from: book.title.from, to: body.to } : book.title;
    putMonograph(draft, book.imprint ? { labels: [] } : book);
    draft.text('title', title).bonus(plainTitlePenalty(t, title));
    if (!head && tail.locators.every(({ labelled }) => !labelled)) draft.bonus(-0.6);
    if (!head && title.to - title.from > 8) draft.bonus(-0.6);
  }
  const known = head?.bare === true && areKnown(frame, head);
  if (tail.locators.length === 0 && !tail.passim) draft.bonus(known && open < 0 ? 0 : unplaced(frame));
  putTail(draft, frame);
  draft.reference = { kind: 'short' };
  return draft.finish('short-form', 'document');
}

/** A bracket that never closes is no part of a short title. */
function hasLoneMark(t: NoteText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (t.tokens[at]?.kind === 'bracket' && t.partner[at] === -1) return true;
  return false;
}

/** What a short form without a place is worth: words of a sentence may look like one, a whole note less so. */
function unplaced({ t, from, to, open, close, head }: Frame): number {
  // `Holm, «No Bread Today». Petitions and Protest`
  if (open >= 0 && close === to - 1 && (t.char(to) === '.' || t.isStop(to)) && t.tokens[to + 1]?.kind === 'word')
    return -0.4;
  if (head && standsAlone(t, from, to) && !hasLoneMark(t, from, to)) return open < 0 ? -0.1 : 0;
  return open < 0 ? -0.6 : head ? 0 : -1;
}

/** A work named by what an earlier (or later) note tells in full. */
export const shortForm: Construct = {
  name: 'short-form',
  read(frame) {
    const { t, from, to, tail, open, inAt, head } = frame;
    if (inAt >= 0 || t.term(from, 'ibid') || (open < 0 && tail.url)) return undefined;
    const mark = findBackReference(t, from, head?.to ?? from, to);
    return mark
      ? marked(frame, mark)
      : (recalled(frame) ?? parties(frame) ?? surnamesAlone(frame) ?? defined(frame) ?? titled(frame));
  },
};
