import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { isPlace } from '../fields/imprint.ts';
import { trim, type Piece } from '../fields/pieces.ts';
import { isExtent, namesArchive, opensTitle, putTail, quotedTitle, type Frame } from '../frame.ts';
import { putHead } from '../head.ts';
import type { NoteText } from '../note-text.ts';
import { plainTitlePenalty } from '../prose.ts';
import { putPeriodical, readPeriodical, typeOfPeriodical, type Periodical } from '../periodical.ts';

/**
 * Title in quotation marks, then a journal, newspaper, magazine or site:
 * `Holm, ‘Salt,’ Journal of Ships 24 no. 2 (1987): 112`. Without quotation marks `in:` must open the journal.
 */
export const article: Construct = {
  name: 'article',
  read(frame) {
    const { t, from, to, tail, open, close, titleTo, inAt, titleFrom } = frame;
    if (open < 0 && inAt < 0) return undefined;
    const afterIn = inAt >= 0 ? t.term(inAt, 'in') : 0;
    const region = trim(t, afterIn || titleTo, tail.from);
    if (region.to <= region.from || (open >= 0 && inAt < 0 && region.from > close + 4)) return undefined;
    const periodical = readPeriodical(t, region.from, region.to, frame.issued?.date);
    const evident =
      periodical.numeration !== undefined ||
      (inAt < 0 && (periodical.date ?? frame.issued ?? tail.url ?? tail.doi) !== undefined) ||
      namesPeriodical(frame, periodical);
    if (!evident || (!periodical.container && !tail.url)) return undefined;
    if (periodical.container && !opensName(t, periodical.container)) return undefined;
    if ((inAt >= 0 && namesArchive(frame, region)) || (open >= 0 && opensTitle(frame))) return undefined;
    const draft = new Draft(t, from, to);
    if (inAt >= 0) draft.explain(inAt, afterIn);
    putHead(draft, frame);
    putPeriodical(draft, periodical);
    draft.text('title', open >= 0 ? quotedTitle(frame) : { from: titleFrom, to: inAt });
    // `in Quaderni di storia, vol. 12 (2001)`: no book has its year in a bracket behind its volume
    if (inAt >= 0 && countsYears(t, periodical)) draft.bonus(VOLUME_AND_YEAR);
    draft.bonus(open >= 0 ? 0.6 : 0).bonus(periodical.container ? plainTitlePenalty(t, periodical.container) : 0);
    putTail(draft, frame, true);
    return draft.finish('article', typeOfPeriodical(t, periodical, tail.url !== undefined, isExtent(tail)));
  },
};

const VOLUME_AND_YEAR = 0.5;

/** The volume or issue, and right behind it the year in a bracket. */
function countsYears(t: NoteText, { container, numeration, date }: Periodical): boolean {
  const last = numeration?.issue ?? numeration?.volume;
  if (!last || !container || date?.precision !== 'year' || t.find(',', container.from, container.to) >= 0) return false;
  const open = date.from - 1;
  return (
    t.char(open) === '(' &&
    t.skip(last.to - 1) === open &&
    !t.hasTerm(container.from, container.to, 'reference-work-word')
  );
}

/** No bracket, unless the place stands in it: `[Bergen] Salt Gazette`. */
const opensName = (t: NoteText, { from }: Piece): boolean =>
  t.tokens[from]?.kind !== 'bracket' || isPlace(t, { from: from + 1, to: t.skip(from) - 1 });

/** `in «Il Popolo», 3 maggio 1934`, `in Quaderni di storia, settembre 2014`: no book is quoted or has a month. */
function namesPeriodical({ t }: Frame, { container, date }: Periodical): boolean {
  if (!container || !date || t.hasTerm(container.from, container.to, 'reference-work-word')) return false;
  const quoted = t.token(container.from - 1)?.kind === 'quote' && t.partner[container.from - 1] === container.to;
  const journal = t.term(container.from, 'journal-word') > 0;
  return quoted || date.precision !== 'year' || (journal && t.find(',', container.to, date.from) >= 0);
}
