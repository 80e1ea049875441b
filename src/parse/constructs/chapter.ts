import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readDate } from '../fields/date.ts';
import { readContributors, type Contributors } from '../fields/contributors.ts';
import { readHeadDate } from '../fields/head-date.ts';
import { readNoteReference } from '../fields/note-reference.ts';
import { trim, type Piece } from '../fields/pieces.ts';
import { readGenre } from '../fields/report-number.ts';
import { namesArchive, opensTitle, putTail, quotedTitle } from '../frame.ts';
import { putHead } from '../head.ts';
import type { NoteText } from '../note-text.ts';
import { putMonograph, readMonograph, type Monograph } from '../monograph/index.ts';
import { plainTitlePenalty } from '../prose.ts';

/** `in: Salt (Fn. 4)`: the number of the note that describes the book is no part of its title. */
function beforeNoteReference(t: NoteText, { from, to }: Piece): Piece {
  const open = t.partner[to - 1] ?? -1;
  return open > from && open < to && readNoteReference(t, open, to)?.to === to ? trim(t, from, open) : { from, to };
}

/** Names before a container's title, rather than the title itself (`in War, ed. by P. Hall`). */
const isContainerHead = (t: NoteText, names: Contributors): boolean => {
  if (names.role === 'editor' || t.char(names.to) === ':') return true;
  // `in Море и суша`: a surname alone is set off from a title
  if (names.bare && t.char(names.to) !== ',') return false;
  const next = t.char(names.to) === ',' ? names.to + 1 : names.to;
  return (names.closed || names.bare) && !t.term(next, 'edited-by', 'translated-by', 'volume', 'series');
};

/** `in Salt Review, vol. 113, no. 450 (1998)`: a journal, since no book has issues. */
const countsIssues = (t: NoteText, { volumeTitle, imprint }: Monograph): boolean =>
  volumeTitle !== undefined &&
  imprint?.place === undefined &&
  t.term(volumeTitle.from, 'issue', 'number') > volumeTitle.from &&
  t.token(volumeTitle.to - 1)?.kind === 'number';

/** What quotation marks tell of a title. */
const QUOTED = 0.6;

/**
 * A part of a book: `Karpat, ‘Relations,’ in Policy in Transition, ed. Kemal H. Karpat (Leiden: Brill, 1975), 94–7`;
 * with `in` before a short form (`in Jarausch, Dictatorship, pp. 213–39`) the book is one that another note describes;
 * without `in`, entries of works of reference.
 */
export const chapter: Construct = {
  name: 'chapter',
  read(frame) {
    const { t, from, to, tail, open, titleTo, inAt, titleFrom, head } = frame;
    if (open < 0 && inAt < 0) return undefined;
    const afterIn = inAt >= 0 ? t.term(inAt, 'in') : 0;
    const whole = trim(t, afterIn || titleTo, tail.from);
    const region = beforeNoteReference(t, whole);
    if (region.to <= region.from || (inAt >= 0 && namesArchive(frame, region))) return undefined;
    const idem = inAt >= 0 ? t.term(region.from, 'idem') : 0;
    const bookFrom = idem ? idem : region.from;
    const names = inAt >= 0 && !idem ? readContributors(t, bookFrom, region.to) : undefined;
    const editorial = names && isContainerHead(t, names) ? names : undefined;
    const start = idem && t.char(idem) === '(' ? t.skip(idem) : bookFrom;
    // `in: Ek, A. (ed.) (1999): Salt`: the year once more
    const again = frame.issued && editorial && readHeadDate(t, editorial.to, region.to);
    const editors = editorial && again ? { ...editorial, to: again.to } : editorial;
    const book = readMonograph(t, start, region.to, editors, frame.issued);
    if (!book.title) return undefined;
    const described =
      book.imprint?.place !== undefined ||
      book.imprint?.publisher !== undefined ||
      book.editors !== undefined ||
      (editorial?.role === 'editor' && !editorial.bare);
    const reference = inAt < 0 && t.hasTerm(book.title.from, book.title.to, 'reference-work-word');
    if (open >= 0 && !reference && opensTitle(frame)) return undefined;
    const placed =
      book.imprint?.place ?? book.imprint?.edition ?? book.volume ?? (reference ? book.imprint : undefined);
    if (inAt < 0 && (!book.imprint || book.imprint.guessed || !placed)) return undefined;
    if (countsIssues(t, book)) return undefined;
    const draft = new Draft(t, from, to);
    draft.explain(region.to, whole.to).explain(inAt, afterIn).explain(region.from, start);
    putHead(draft, frame);
    putMonograph(draft, book);
    // `voce Sale, in Dizionario di merceologia`
    const entry = open < 0 && inAt >= 0 ? t.term(titleFrom, 'locator-sub-verbo') : 0;
    if (entry) draft.explain(titleFrom, entry);
    draft.text('title', open >= 0 ? quotedTitle(frame) : { from: entry || titleFrom, to: inAt });
    // `‘Salt’, Working Paper (Oslo: Institute of Salt, 1999)`
    const genre = inAt < 0 && readGenre(t, book.title);
    if (genre) {
      draft.text('genre', genre).bonus(QUOTED);
      putTail(draft, frame);
      return draft.finish('chapter', 'report');
    }
    // `in Karl Ek (ed.), 2006`: the bibliography's year stands for the book
    const year = editorial?.role === 'editor' ? readDate(t, book.title.from) : undefined;
    if (year?.precision === 'year' && year.to === book.title.to) draft.date('issued', year);
    else draft.text('container-title', book.title);
    const containerNames =
      book.head ?? (idem && head ? { ...head, from: region.from, namesTo: idem, to: idem } : undefined);
    const asAuthors = book.head?.role === 'author' && described && !book.head.bare;
    draft.names(asAuthors ? 'container-author' : 'editor', book.editors ? undefined : containerNames);
    draft.containerShort = inAt >= 0 && !book.imprint;
    draft.bonus(open >= 0 ? QUOTED : 0).bonus(inAt >= 0 ? 0.3 : 0);
    if (open < 0) draft.bonus(plainTitlePenalty(t, { from: titleFrom, to: inAt }));
    draft.bonus(plainTitlePenalty(t, book.title));
    putTail(draft, frame, true);
    return draft.finish('chapter', reference || entry ? 'entry-encyclopedia' : 'chapter');
  },
};
