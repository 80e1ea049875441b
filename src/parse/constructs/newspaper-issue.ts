import type { Origin } from '../../model/index.ts';
import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readDate } from '../fields/date.ts';
import { isPlace } from '../fields/imprint.ts';
import { readLocator } from '../fields/locator.ts';
import { readNumeration } from '../fields/numeration.ts';
import { pieces, trim, unquoted, type Piece } from '../fields/pieces.ts';
import { putTail, type Frame } from '../frame.ts';
import type { NoteText } from '../note-text.ts';

/** What can stand behind the name: a day, a number, a place; the first that fits takes the words. Index after it, or 0. */
type Slot = (t: NoteText, piece: Piece, draft: Draft) => number;

const SLOTS: readonly Slot[] = [
  (t, { from }, draft) => {
    // `núm. 70, de 10 de marzo`
    const date = readDate(t, draft.has('issue') && t.norm(from) === 'de' ? from + 1 : from);
    if (date?.precision !== 'day' || draft.has('issued')) return 0;
    draft.date('issued', date).explain(from, date.to);
    return date.to;
  },
  (t, { from, to }, draft) => {
    // `anul XXXVII, nr. 7802`
    const numeration = readNumeration(t, from, to);
    if (numeration?.from !== from) return 0;
    draft.text('volume', numeration.volume).text('issue', numeration.issue).explain(from, to);
    return to;
  },
  (t, { from, to }, draft) => {
    // `Morgenausgabe`
    const edition = draft.has('issued') ? t.term(from, 'newspaper-edition') : 0;
    if (edition && edition <= to) draft.text('edition', { from, to: edition });
    return edition;
  },
  (t, piece, draft) => {
    if (!isPlace(t, piece)) return 0;
    draft.text('publisher-place', piece);
    return piece.to;
  },
];

/** Takes what stands behind the name; false where a word is left that fits nowhere. */
function takeRest(t: NoteText, from: number, to: number, draft: Draft): boolean {
  for (let at = from; at < to; at++) {
    const comma = t.find(',', at, to);
    const piece = trim(t, at, comma < 0 ? to : comma);
    if (piece.to <= piece.from) continue;
    at = SLOTS.reduce((end, slot) => end || slot(t, piece, draft), 0);
    if (!at || at > to || (at < to && t.char(at) !== ',')) return false;
  }
  return draft.has('issued');
}

/** A day stands in the range: a quick look, since dates are read once a note. */
function holdsDay(t: NoteText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (readDate(t, at)?.precision === 'day') return true;
  return false;
}

const LONGEST_NAME = 6;
/** How far back the name may stand before the day of another issue. */
const FARTHEST = 40;

/** The name a stretch starts with, perhaps in quotation marks. */
function nameOf(t: NoteText, piece: Piece): Piece | undefined {
  const name = unquoted(t, piece);
  if (name.to - name.from > LONGEST_NAME || !t.isCapitalised(name.from)) return undefined;
  if (t.term(name.from, 'genre-interview', 'genre-letter', 'genre-document')) return undefined;
  return name;
}

/** Nothing but days, places and joints fills the range. */
function onlyDays(t: NoteText, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const date = readDate(t, at);
    const next = date?.precision === 'day' ? date.to : ',;'.includes(t.char(at)) ? at + 1 : t.term(at, 'and');
    at = next || (readLocator(t, at, to)?.to ?? 0);
    if (!at) return false;
  }
  return true;
}

/** `Northern Post, 3 May 1951; 4 May 1951`: the newspaper whose issues of other days stand before a day. */
function paperBefore(t: NoteText, from: number): Piece | undefined {
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST); at--) {
    const opens = at === 0 || t.char(at - 1) === ';' || t.isStop(at - 1) || t.term(at - 1, 'signal') === at;
    const comma = opens && t.isCapitalised(at) ? t.find(',', at, Math.min(from, at + LONGEST_NAME + 1)) : -1;
    if (comma > at && readDate(t, comma + 1)?.precision === 'day')
      return onlyDays(t, comma + 1, from) ? nameOf(t, trim(t, at, comma)) : undefined;
  }
  return undefined;
}

/** The issue of another day, named by it alone behind the newspaper. */
function nextIssue({ t, from, to, tail }: Frame): Draft | undefined {
  const date = readDate(t, from);
  const paper = date?.precision === 'day' && date.to <= tail.from ? paperBefore(t, from) : undefined;
  if (!paper) return undefined;
  const origin: Origin = { from: 'inherited', note: t.note.position, span: t.span(paper.from, paper.to) };
  const draft = new Draft(t, from, to);
  draft.expand('container-title', { name: t.slice(paper.from, paper.to), repository: false, origin });
  return takeRest(t, from, tail.from, draft) ? draft : undefined;
}

/**
 * A newspaper or gazette named with its day alone: `Le Monde, 12 mai 1968`, `Pravda (Moscow), 3 May 1951, p. 2`,
 * `«Il Popolo», 28 ottobre 1932`, `„Scânteia”, an XXXVII, nr. 7802, 22 august 1968`.
 */
export const newspaperIssue: Construct = {
  name: 'newspaper-issue',
  read(frame) {
    const { t, from, to, tail } = frame;
    const next = nextIssue(frame);
    if (next) {
      putTail(next, frame);
      return next.finish('newspaper-issue', 'article-newspaper');
    }
    const [opening, second] = pieces(t, from, tail.from);
    // `Editorial, Northern Post, 3 May 1951`
    const column = opening && second && t.term(opening.from, 'genre-column') === opening.to ? opening : undefined;
    const first = column ? second : opening;
    const name = first && nameOf(t, trim(t, first.from, first.to));
    if (!first || !name || !holdsDay(t, first.to, tail.from)) return undefined;
    const bracket = t.token(name.to - 1)?.kind === 'bracket' ? (t.partner[name.to - 1] ?? -1) : -1;
    const draft = new Draft(t, from, to)
      .text('container-title', { from: name.from, to: bracket > name.from ? bracket : name.to })
      .text('title', column)
      .explain(first.from, first.to);
    if (bracket > from) draft.text('publisher-place', { from: bracket + 1, to: name.to - 1 });
    if (!takeRest(t, first.to, tail.from, draft)) return undefined;
    putTail(draft, frame, draft.has('issue'));
    return draft.finish('newspaper-issue', 'article-newspaper');
  },
};
