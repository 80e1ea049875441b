import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { yearAt } from '../fields/date.ts';
import { readLocator, type LocatorMention } from '../fields/locator.ts';
import { trim, type Piece } from '../fields/pieces.ts';
import { opensTitle, putTail, quotedTitle, type Frame } from '../frame.ts';
import { putHead } from '../head.ts';
import { putMonograph, type Monograph } from '../monograph/index.ts';
import type { NoteText } from '../note-text.ts';
import { plainTitlePenalty } from '../prose.ts';

/** What quotation marks tell of a title. */
const QUOTED = 0.6;

/** `Anna Holm, Salt and Ships (Oxford: OUP, 2009), 29`: authored, edited, translated, of several volumes. */
export const book: Construct = {
  name: 'book',
  read(frame) {
    const { t, from, to, tail, open, inAt, issued } = frame;
    if (open >= 0 && !quotesBookTitle(frame) && !namesKind(frame)) return undefined;
    if (inAt >= 0 || tail.from <= from) return undefined;
    const work = frame.book();
    if (!work.title || !(work.imprint?.date ?? work.imprint?.undated ?? issued) || work.imprint?.genre)
      return undefined;
    const place = tail.locators.length === 0 ? placeBeforeYear(t, work) : undefined;
    const draft = new Draft(t, from, to);
    if (place) draft.explain(place.from, work.title.to).locator(place.locator);
    putMonograph(draft, work);
    draft
      .names(work.head?.role === 'editor' ? 'editor' : 'author', work.head ?? frame.outside)
      .text('title', titleOf(frame, work, place?.from));
    if (issued) putHead(draft, frame);
    if (open >= 0) draft.bonus(QUOTED);
    if (!draft.has('author') && !draft.has('editor')) draft.bonus(-0.5);
    if (work.head?.bare && !work.head.closed) draft.bonus(-0.3);
    // `Holm, Works, ed. Ek`: seldom; rather a subtitle that looks like a name
    if (work.head?.role === 'author' && work.editors) draft.bonus(-0.3);
    if (!work.imprint?.place && !work.imprint?.publisher && !isDetailed(work)) draft.bonus(-0.4);
    draft.bonus(plainTitlePenalty(t, work.title));
    putTail(draft, frame);
    return draft.finish('book', work.thesis ? 'thesis' : (work.genre ?? work.imprint?.report) ? 'report' : 'book');
  },
};

/** The words in quotation marks where they name the kind of book behind them; else the title, before a place that ends it. */
const titleOf = (frame: Frame, { title }: Monograph, to: number | undefined): Piece | undefined => {
  if (frame.open >= 0 && namesKind(frame)) return quotedTitle(frame);
  return title && to !== undefined ? { from: title.from, to } : title;
};

const LONGEST_PLACE = 8;

/** `Anna Holm, Salt and Ships § 6.3, at 167 (2d ed. 1986)`: the place that American lawyers print before edition and year. */
function placeBeforeYear(
  t: NoteText,
  { title, imprint, head }: Monograph,
): { readonly from: number; readonly locator: LocatorMention } | undefined {
  if (!title || !imprint?.date || imprint.place || imprint.publisher || !head || head.bare || head.inverted)
    return undefined;
  if (t.char(imprint.from) !== '(') return undefined;
  let found: { readonly from: number; readonly locator: LocatorMention } | undefined;
  for (let at = title.to - 1; at > title.from && title.to - at <= LONGEST_PLACE; at--) {
    const end = found?.from ?? title.to;
    const locator = readLocator(t, at, end);
    if (!locator || yearAt(t, at) || (!locator.labelled && t.token(at - 1)?.kind !== 'word')) continue;
    if (trim(t, locator.to, end).from < end) continue;
    found = { from: t.norm(at - 1) === 'at' ? at - 1 : at, locator: found?.locator ?? locator };
  }
  return found;
}

/** `(2 vols., 1697)`, `(2nd ed., 1705)`: more than the year is told. */
const isDetailed = ({ imprint }: Monograph): boolean => (imprint?.volumes ?? imprint?.edition) !== undefined;

/** A book's title in quotation marks directly before its imprint. */
const quotesBookTitle = (frame: Frame): boolean => frame.t.char(frame.close + 1) === '(' || opensTitle(frame);

/** `“Salt.” PhD thesis, University of Oslo`, `“Tar,” Report, 12`: what is no book says so behind its title. */
function namesKind({ t, close, issued }: Frame): boolean {
  const next = t.token(close + 1)?.kind === 'mark' ? close + 2 : close + 1;
  return issued !== undefined && t.term(next, 'genre-thesis', 'genre-paper', 'genre-report') > 0;
}
