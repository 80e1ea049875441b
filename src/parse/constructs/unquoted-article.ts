import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { isPlace } from '../fields/imprint.ts';
import { pieces, trim, type Piece } from '../fields/pieces.ts';
import { putTail, type Frame } from '../frame.ts';
import { putHead } from '../head.ts';
import type { NoteText } from '../note-text.ts';
import { putPeriodical, readPeriodical, type Periodical } from '../periodical.ts';
import { plainTitlePenalty } from '../prose.ts';

/** What says that the words before the numbers are no journal: a series, a publisher, a file, an edition. */
const NO_JOURNAL = [
  'series', 'publisher-word', 'edition', 'edited-by', 'editor', 'translated-by', 'volume', 'archive-word', 'archive-collection',
  'archive-location', 'genre-thesis', 'genre-conference',
] as const; // prettier-ignore

const isJournal = (t: NoteText, { from, to }: Piece): boolean =>
  t.isCapitalised(from) &&
  t.find(':', from, to) < 0 &&
  !isPlace(t, { from, to }) &&
  !t.hasTerm(from, to, ...NO_JOURNAL);

/** The journal is what stands between the last comma and the numbers; the title, whatever stands before that comma. */
function splitTitle(t: NoteText, whole: Piece): { readonly title: Piece; readonly container: Piece } | undefined {
  const last = pieces(t, whole.from, whole.to).at(-1);
  if (!last || last.from <= whole.from) return undefined;
  const container = trim(t, last.from, last.to);
  const title = trim(t, whole.from, last.from);
  return container.to > container.from && title.to > title.from && isJournal(t, container)
    ? { title, container }
    : undefined;
}

/** A volume or an issue, and the year, behind the journal or behind the names. */
const isNumbered = ({ numeration, date }: Periodical, { issued }: Frame): boolean =>
  numeration !== undefined && (issued !== undefined || (date !== undefined && date.precision !== 'day'));

/** `Holm, Salt, Sea Trade 24 (1999), 112`; `Holm A. Salt. Sea Trade. 1999;24(2):112–30`: neither quotation marks nor `in`. */
export const unquotedArticle: Construct = {
  name: 'unquoted-article',
  read(frame) {
    const { t, from, to, tail, open, inAt, head, issued, titleFrom } = frame;
    if (open >= 0 || inAt >= 0 || titleFrom <= from || !(head ?? issued)) return undefined;
    const periodical = readPeriodical(t, titleFrom, tail.from);
    if (!periodical.container || !isNumbered(periodical, frame)) return undefined;
    const parts = splitTitle(t, periodical.container);
    if (!parts) return undefined;
    const draft = new Draft(t, from, to).bonus(plainTitlePenalty(t, parts.title));
    putHead(draft, frame);
    putPeriodical(draft, { ...periodical, container: parts.container });
    draft.text('title', parts.title).explain(parts.title.to, parts.container.from);
    putTail(draft, frame, true);
    return draft.finish('unquoted-article', 'article-journal');
  },
};
