import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { opensTitle, putTail, quotedTitle, type Frame } from '../frame.ts';
import { putHead } from '../head.ts';
import { putMonograph, type Monograph } from '../monograph/index.ts';
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
    const draft = new Draft(t, from, to);
    putMonograph(draft, work);
    draft
      .names(work.head?.role === 'editor' ? 'editor' : 'author', work.head ?? frame.outside)
      .text('title', open >= 0 && namesKind(frame) ? quotedTitle(frame) : work.title);
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

/** `(2 vols., 1697)`, `(2nd ed., 1705)`: more than the year is told. */
const isDetailed = ({ imprint }: Monograph): boolean => (imprint?.volumes ?? imprint?.edition) !== undefined;

/** A book's title in quotation marks directly before its imprint. */
const quotesBookTitle = (frame: Frame): boolean => frame.t.char(frame.close + 1) === '(' || opensTitle(frame);

/** `“Salt.” PhD thesis, University of Oslo`, `“Tar,” Report, 12`: what is no book says so behind its title. */
function namesKind({ t, close, issued }: Frame): boolean {
  const next = t.token(close + 1)?.kind === 'mark' ? close + 2 : close + 1;
  return issued !== undefined && t.term(next, 'genre-thesis', 'genre-paper', 'genre-report') > 0;
}
