import type { Reading } from '../../model/index.ts';
import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readContributors } from '../fields/contributors.ts';
import { readNoteReference, type NoteReference } from '../fields/note-reference.ts';
import { trim, type Piece } from '../fields/pieces.ts';
import { putTail, quotedTitle, type Frame } from '../frame.ts';
import type { NoteText } from '../note-text.ts';
import { putMonograph, readMonograph } from '../monograph/index.ts';
import { readVolume } from '../fields/volume.ts';
import { plainTitlePenalty } from '../prose.ts';
import { fold } from '../tokens.ts';

const LONGEST_SURNAMES = 8;

/** `op. cit.`, and behind names `ibid.` or `id.`, too: `Holm, id., p. 79`. Index after it, or 0. */
const citedAgain = (t: NoteText, { from, to }: Piece): number => {
  if (to <= from) return 0;
  const after = t.term(from, 'op-cit', 'loc-cit', 'ibid', 'idem');
  // `op. cit. (1995)`: which of the author's works
  return t.tokens[after]?.kind === 'bracket' && t.skip(after) === to ? to : after;
};

/** `(wie Anm. 14)`, `, supra note 13` at the end of the body. */
function findNoteReference({ t, head, open }: Frame, { from, to }: Piece): NoteReference | undefined {
  if (!t.mentions('note-reference')) return undefined;
  for (let at = open < 0 && head ? head.to : from; at < to; at = t.skip(at)) {
    const found = readNoteReference(t, at, to);
    if (found?.to === to) return found;
  }
  return undefined;
}

const LONGEST_OP_CIT = 4;

/** `El mercado…, op. cit.`, `Fascismo, cit.`: where the title ends before the words that say it was cited. */
function beforeOpCit(t: NoteText, { from, to }: Piece): number {
  if (!t.mentions('op-cit')) return to;
  for (let at = to - 1; at > from && to - at <= LONGEST_OP_CIT; at--)
    if (t.term(at, 'op-cit') === to && t.tokens[at - 1]?.kind !== 'word') return at;
  return to;
}

/** `Doe, 16`, `Doe and Roe, pp. 3–4`: nothing but surnames that the notes know, and a place. */
function surnamesAlone(frame: Frame): Reading | undefined {
  const { t, glossary, from, to, tail, open } = frame;
  if (open >= 0 || tail.locators.length === 0 || tail.from - from > LONGEST_SURNAMES) return undefined;
  const list = readContributors(t, from, tail.from);
  if (!list?.bare || trim(t, list.to, tail.from).from < tail.from) return undefined;
  if (!list.names.every(({ family }) => family !== undefined && glossary.surnames.has(fold(family)))) return undefined;
  const draft = new Draft(t, from, to).names('author', list).bonus(0.6);
  draft.reference = { kind: 'short' };
  putTail(draft, frame);
  return draft.finish('short-form', 'document');
}

/** `Above, n. 30`, `See n 15 above, 12`: nothing but the number of a note, and a place. */
function noteAlone(frame: Frame): Reading | undefined {
  const { t, from, to, tail } = frame;
  const note = t.mentions('note-reference') ? readNoteReference(t, from, tail.from) : undefined;
  if (!note || trim(t, note.to, tail.from).from < tail.from) return undefined;
  const draft = new Draft(t, from, to).explain(note.from, note.to).bonus(1.2);
  draft.reference = { kind: 'short', note: note.number };
  putTail(draft, frame);
  return draft.finish('short-form', 'document');
}

/**
 * A work named by what an earlier (or later) note tells in full: surname, short title, place.
 * `Holm, ‘Salt,’ 113`; `Lund et al., Tar, 167–8`; `Berg, Papers, Vol. IV, p. 299`; `Holm, op. cit., 16`.
 */
export const shortForm: Construct = {
  name: 'short-form',
  read(frame) {
    const { t, from, to, tail, open, close, inAt, head, titleFrom } = frame;
    if (inAt >= 0 || t.term(from, 'ibid') || (open < 0 && tail.url)) return undefined;
    const alone = noteAlone(frame) ?? surnamesAlone(frame);
    if (alone) return alone;
    const draft = new Draft(t, from, to);
    const body = open >= 0 ? trim(t, close + 1, tail.from) : { from: titleFrom, to: tail.from };
    const note = findNoteReference(frame, body);
    let known = false;
    const rest = note ? trim(t, body.from, note.from) : body;
    if (note) draft.explain(note.from, note.to).bonus(0.8);
    draft.names(head?.role === 'editor' ? 'editor' : 'author', head ?? frame.outside);
    if (open >= 0) {
      if (!head && titleFrom > from + 1) return undefined;
      draft.text('title', quotedTitle(frame)).bonus(0.5);
      draft.quotedTitle = true;
      if (rest.to > rest.from) {
        if (citedAgain(t, rest) !== rest.to) return undefined;
        draft.explain(rest.from, rest.to);
      }
    } else {
      const cited = citedAgain(t, rest);
      if (head && note && rest.to <= rest.from) draft.bonus(0.2);
      else if (cited && head) {
        const volume = rest.to > cited ? readVolume(t, trim(t, cited, rest.to).from, rest.to) : undefined;
        draft
          .text('volume', volume)
          .explain(rest.from, volume?.to ?? cited)
          .bonus(0.6);
      } else {
        const book = note ? readMonograph(t, rest.from, rest.to) : frame.book();
        if (!book.title || book.imprint?.place || book.imprint?.publisher) return undefined;
        if (t.hasTerm(rest.from, rest.to, 'archive-collection') && !head) return undefined;
        const printed = book.imprint ? { from: book.title.from, to: rest.to } : book.title;
        const title = { from: printed.from, to: beforeOpCit(t, printed) };
        known = book.cited === true || title.to < printed.to;
        putMonograph(draft, book.imprint ? { labels: [] } : book);
        draft
          .explain(title.to, printed.to)
          .text('title', title)
          .bonus(plainTitlePenalty(t, title))
          .bonus(known ? 0.6 : 0);
        if (!head && tail.locators.every(({ labelled }) => !labelled)) draft.bonus(-0.6);
        if (!head && title.to - title.from > 8) draft.bonus(-0.6);
      }
    }
    if (tail.locators.length === 0 && !note && !tail.passim && !known) draft.bonus(open < 0 ? -0.6 : head ? 0 : -1);
    putTail(draft, frame);
    draft.reference = { kind: 'short', ...(note && { note: note.number }) };
    return draft.finish('short-form', 'document');
  },
};
