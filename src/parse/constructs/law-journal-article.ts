import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readDate, yearAt } from '../fields/date.ts';
import type { LocatorMention } from '../fields/locator.ts';
import { trim, type Piece } from '../fields/pieces.ts';
import type { NoteText } from '../note-text.ts';

const LONGEST_NAME = 3;
/** `ZGE`, `OdW`, `GRUR-Beilage`: an abbreviation holds two capitals. */
const CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** `ZGE 2014`: the journal's abbreviation and the year that end a stretch. */
function journalAndYear(t: NoteText, { from, to }: Piece): Piece | undefined {
  const name = { from, to: to - 1 };
  const isShort = name.to > name.from && name.to - name.from <= LONGEST_NAME;
  return isShort && yearAt(t, to - 1) > 0 && CAPITALS.test(t.char(from)) && !t.term(from, 'archive-word')
    ? name
    : undefined;
}

/** First page and the pages meant in `387, 389`, `656 ff.`: token ranges of the locator, which has no label. */
function firstPage(t: NoteText, { from, to, span }: LocatorMention): { page: Piece; rest: number | undefined } {
  const start = t.tokenAt(span.start);
  const comma = t.find(',', start, to);
  return { page: { from: Math.max(from, start), to: comma < 0 ? to : comma }, rest: comma < 0 ? undefined : comma + 1 };
}

/** German lawyers name neither title nor volume: `Lund, ZSR 2014, 387, 389`; `Lund/Dahl, NJW 2019, 694 ff.` */
export const lawJournalArticle: Construct = {
  name: 'law-journal-article',
  read(frame) {
    const { t, from, to, tail, open, inAt, head } = frame;
    const [place, ...more] = tail.locators;
    if (open >= 0 || inAt >= 0 || !head?.bare || !place || place.labelled || more.length > 0) return undefined;
    const body = trim(t, head.to, tail.from);
    const journal = t.char(head.to) === ',' ? journalAndYear(t, body) : undefined;
    if (!journal) return undefined;
    const { page, rest } = firstPage(t, place);
    const draft = new Draft(t, from, to)
      .names('author', head)
      .text('container-title', journal)
      .date('issued', readDate(t, journal.to))
      .text('page', page)
      .explain(tail.from, to)
      .bonus(0.2);
    const start = rest === undefined ? undefined : t.tokens[rest]?.start;
    if (start !== undefined) {
      const span = { start, end: place.span.end };
      draft.locator({ ...place, span, text: t.text.slice(span.start, span.end) });
    } else draft.locator(place);
    return draft.finish('law-journal-article', 'article-journal');
  },
};
