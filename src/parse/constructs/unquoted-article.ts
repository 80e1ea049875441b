import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { isPlace } from '../fields/imprint.ts';
import { pieces, trim, type Piece } from '../fields/pieces.ts';
import { isExtent, putTail, type Frame } from '../frame.ts';
import { putHead } from '../head.ts';
import type { NoteText } from '../note-text.ts';
import { putPeriodical, readPeriodical, typeOfPeriodical, type Periodical } from '../periodical.ts';
import { plainTitlePenalty } from '../prose.ts';

/** What says that the words before the numbers are no journal: a series, an edition, a role. */
const NO_JOURNAL = [
  'series', 'edition', 'edited-by', 'editor', 'translated-by', 'volume', 'archive-collection', 'archive-location', 'genre-thesis',
  'genre-conference',
] as const; // prettier-ignore
/** `Archiv für Seehandel`, `Transactions of the Salt Society` are journals where the year has been told already. */
const SELDOM_JOURNAL = ['publisher-word', 'archive-word'] as const;

const isJournal = (t: NoteText, { from, to }: Piece, told: boolean): boolean =>
  t.isCapitalised(from) &&
  t.find(':', from, to) < 0 &&
  !isPlace(t, { from, to }) &&
  !t.hasTerm(from, to, ...NO_JOURNAL) &&
  (told || !t.hasTerm(from, to, ...SELDOM_JOURNAL));

interface Split {
  readonly title: Piece;
  readonly container: Piece;
  readonly place: Piece | undefined;
}

/** The journal is what stands between the last comma and the numbers; the title, whatever stands before that comma. */
function splitTitle(t: NoteText, whole: Piece, told: boolean): Split | undefined {
  const parts = pieces(t, whole.from, whole.to);
  const closing = parts.at(-1);
  // `Revista do Sal, São Paulo, v. 12`: where the journal appears
  const place = closing && parts.length > 2 && isPlace(t, trim(t, closing.from, closing.to)) ? closing : undefined;
  const last = place ? parts.at(-2) : closing;
  if (!last || last.from <= whole.from) return undefined;
  const container = trim(t, last.from, last.to);
  const title = trim(t, whole.from, last.from);
  return container.to > container.from && title.to > title.from && isJournal(t, container, told)
    ? { title, container, place }
    : undefined;
}

/** A volume or an issue, and the year, behind the journal or behind the names. */
const isNumbered = ({ numeration, date }: Periodical, { issued }: Frame): boolean =>
  numeration !== undefined && (issued !== undefined || (date !== undefined && date.precision !== 'day'));

/** The year stands behind the names, and a day here or there, an address or the name itself tells of a periodical or a site. */
const isTold = ({ t, issued, tail }: Frame, { date }: Periodical, { from, to }: Piece): boolean =>
  issued !== undefined &&
  ((date ?? issued.date).precision !== 'year' ||
    tail.url !== undefined ||
    t.hasTerm(from, to, 'reference-work-word') ||
    (t.hasTerm(from, to, 'newspaper-word', 'journal-word') && !t.hasTerm(from, to, 'publisher-word')));

/** `Holm, Salt, Sea Trade 24 (1999), 112`; `Holm A. Salt. Sea Trade. 1999;24(2):112–30`: neither quotation marks nor `in`. */
export const unquotedArticle: Construct = {
  name: 'unquoted-article',
  read(frame) {
    const { t, from, to, tail, open, inAt, head, issued, titleFrom } = frame;
    if (open >= 0 || inAt >= 0 || titleFrom <= from || !(head ?? issued)) return undefined;
    if (t.hasTerm(titleFrom, tail.from, 'genre-thesis')) return undefined;
    const periodical = readPeriodical(t, titleFrom, tail.from, issued?.date);
    const parts = periodical.container && splitTitle(t, periodical.container, issued !== undefined);
    if (!parts || !(isNumbered(periodical, frame) || isTold(frame, periodical, parts.container))) return undefined;
    const read = { ...periodical, container: parts.container };
    const draft = new Draft(t, from, to).bonus(plainTitlePenalty(t, parts.title));
    putHead(draft, frame);
    putPeriodical(draft, read);
    draft.text('publisher-place', parts.place).text('title', parts.title).explain(parts.title.to, parts.container.from);
    putTail(draft, frame, true);
    const dated = issued && !read.date ? { ...read, date: issued.date } : read;
    return draft.finish('unquoted-article', typeOfPeriodical(t, dated, tail.url !== undefined, isExtent(tail)));
  },
};
