import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readDate } from '../fields/date.ts';
import { readLawReport } from '../fields/law-report.ts';
import { readLocator } from '../fields/locator.ts';
import { trim } from '../fields/pieces.ts';
import type { Frame } from '../frame.ts';
import { courtAndDate, place, putParts, remark, report, type Part } from '../legal/parts.ts';
import { plainTitlePenalty } from '../prose.ts';

const PARTS: readonly Part[] = [report, place, courtAndDate, remark];

/** Where the numeration starts: `, 115 Harv. L. Rev. 4`; -1 where there is none. */
function findNumeration({ t, titleFrom, to }: Frame): number {
  for (let at = titleFrom + 1; at < to; at++) {
    if (t.char(at) !== ',' || t.tokens[at + 1]?.kind !== 'number') continue;
    const found = readLawReport(t, at + 1, to);
    // `, 2. Aufl. München 1934` is an edition
    if (found && !t.hasTerm(found.series.from, found.series.to, 'edition')) return at;
  }
  return -1;
}

/** `, N.Y. Times, Dec. 18, 2010, at A1`: newspaper, day, page; where the newspaper's comma stands. */
function findNewspaper({ t, titleFrom, to }: Frame): { comma: number; date: number } | undefined {
  let comma = -1;
  for (let at = titleFrom + 1; at < to; at++) {
    // `Daily Salt, May 3, 5, 1861; Oslo Times, …`: one newspaper after another
    if (t.char(at) === ';') return undefined;
    if (t.char(at) !== ',') continue;
    const date = comma >= 0 ? readDate(t, at + 1) : undefined;
    if (date?.precision === 'day' && t.hasTerm(comma + 1, at, 'newspaper-word')) return { comma, date: at + 1 };
    comma = at;
  }
  return undefined;
}

/**
 * An article whose title stands without quotation marks, as American lawyers print it: `Anna Holm, Salt and Ships,
 * 12 Salt L. Rev. 345, 347–50 (1999)`, `Anna Holm, Salt Runs Short, N.Y. Times, Dec. 18, 2010, at A1` (Bluebook 16).
 */
export const lawReview: Construct = {
  name: 'law-review',
  read(frame) {
    const { t, from, to, head, open, inAt, titleFrom, tail } = frame;
    if (!head || head.bare || open >= 0 || inAt >= 0 || t.char(head.to) !== ',') return undefined;
    const numeration = findNumeration(frame);
    const newspaper = numeration < 0 ? findNewspaper(frame) : undefined;
    const titleTo = numeration >= 0 ? numeration : (newspaper?.comma ?? -1);
    const title = trim(t, titleFrom, titleTo);
    if (titleTo < 0 || title.to <= title.from) return undefined;
    const draft = new Draft(t, from, to).names('author', head).text('title', title).bonus(0.5);
    draft.bonus(plainTitlePenalty(t, title));
    const end = tail.url || tail.doi ? tail.from : to;
    if (end < to) draft.text('URL', tail.url).text('DOI', tail.doi).date('accessed', tail.accessed).explain(end, to);
    if (newspaper) {
      const date = readDate(t, newspaper.date);
      draft.text('container-title', { from: newspaper.comma + 1, to: newspaper.date - 1 }).date('issued', date);
      const after = date ? trim(t, date.to, end).from : end;
      const page = readLocator(t, after, end);
      if (page) draft.locator(page);
      return draft.finish('law-review', 'article-newspaper');
    }
    putParts(draft, t, numeration + 1, end, PARTS);
    return draft.has('issued') ? draft.finish('law-review', 'article-journal') : undefined;
  },
};
