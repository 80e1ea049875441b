import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readContributors, shorten, type Contributors } from '../fields/contributors.ts';
import { trim } from '../fields/pieces.ts';
import { putTail } from '../frame.ts';
import { putHead } from '../head.ts';
import type { NoteText } from '../note-text.ts';
import { putPeriodical, readPeriodical } from '../periodical.ts';
import { plainTitlePenalty } from '../prose.ts';

/** `by Nils Ek,` behind the title of the book: who wrote it, from the name on. */
function readAuthors(t: NoteText, from: number, to: number): Contributors | undefined {
  for (let at = from + 1; at < to; at = t.skip(at)) {
    const list = t.norm(at) === 'by' ? readContributors(t, at + 1, to) : undefined;
    // `by Nils Ek, Northern Historical Review`: without `and` the list ends after its first name
    const [first] = list?.shorter ?? [];
    const authors = list && first !== undefined && !list.closed ? shorten(list, first) : list;
    if (authors && ',.('.includes(t.char(authors.to) || ' ')) return authors;
  }
  return undefined;
}

/** `Anna Holm, review of Salt, by Nils Ek, Northern Notes 10, no. 4 (1982): 23–45` */
export const review: Construct = {
  name: 'review',
  needs: ['genre-review'],
  read(frame) {
    const { t, from, to, tail, open, titleFrom } = frame;
    if (open >= 0) return undefined;
    const label = t.term(titleFrom, 'genre-review');
    const authors = label ? readAuthors(t, label, tail.from) : undefined;
    if (!authors) return undefined;
    const region = trim(t, authors.to, tail.from);
    const periodical = readPeriodical(t, region.from, region.to);
    if (!periodical.container || !(periodical.numeration ?? periodical.date)) return undefined;
    const draft = new Draft(t, from, to).bonus(0.6);
    putHead(draft, frame);
    putPeriodical(draft, periodical);
    draft
      .text('title', { from: titleFrom, to: authors.to })
      .text('reviewed-title', { from: label, to: authors.from - 1 })
      .names('reviewed-author', authors)
      .bonus(plainTitlePenalty(t, periodical.container));
    putTail(draft, frame, true);
    return draft.finish('review', 'article-journal');
  },
};
