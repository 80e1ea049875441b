import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { trim } from '../fields/pieces.ts';
import { putTail } from '../frame.ts';
import { putPeriodical, readPeriodical } from '../periodical.ts';

const LONGEST_NAME = 9;

/** A journal named with its number and year alone: `Вопросы мореходства. 1999. № 2. С. 112`, `Haishi ziliao, no. 48 (1993): 1–20`. */
export const journalIssue: Construct = {
  name: 'journal-issue',
  needs: ['issue', 'locator-issue', 'number'],
  read(frame) {
    const { t, from, to, tail, open, inAt } = frame;
    if (open >= 0 || inAt >= 0 || !t.isCapitalised(from)) return undefined;
    if (!t.hasTerm(from, tail.from, 'issue', 'locator-issue', 'number')) return undefined;
    const periodical = readPeriodical(t, from, tail.from);
    const { container, numeration, date } = periodical;
    const issue = numeration?.issue;
    if (!container || !issue || !date || date.precision === 'day') return undefined;
    const labelled = [1, 2].some(
      (back) => t.term(issue.from - back, 'issue', 'locator-issue', 'number') === issue.from,
    );
    const name = trim(t, container.from, container.to);
    if (!labelled || name.from !== from || name.to - name.from > LONGEST_NAME) return undefined;
    if (t.find(',', name.from, name.to) >= 0 || t.term(from, 'genre-document', 'genre-report', 'genre-paper'))
      return undefined;
    const draft = new Draft(t, from, to).bonus(t.hasTerm(name.from, name.to, 'journal-word') ? 0.3 : 0);
    putPeriodical(draft, periodical);
    putTail(draft, frame, true);
    return draft.finish('journal-issue', 'article-journal');
  },
};
