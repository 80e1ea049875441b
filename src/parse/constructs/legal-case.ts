import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { yearAt, readDate } from '../fields/date.ts';
import { trim } from '../fields/pieces.ts';

const VERSUS = new Set(['v', 'vs', 'c', 'gegen', 'contro', 'contra']);

/**
 * `Roe v. Wade, 410 U.S. 113 (1973)`, `R v Smith [2003] UKHL 12`: parties, year, reporter with volume and page
 * (Bluebook 10, OSCOLA 2.1).
 */
export const legalCase: Construct = {
  name: 'legal-case',
  read(frame) {
    const { t, from, to, tail, open } = frame;
    if (open >= 0 || !t.isCapitalised(from)) return undefined;
    let versus = from + 1;
    while (versus < tail.from && versus < from + 10 && !(VERSUS.has(t.norm(versus)) && !t.isCapitalised(versus)))
      versus++;
    if (versus >= Math.min(tail.from, from + 10) || !t.isCapitalised(versus + 1)) return undefined;
    let titleTo = versus + 1;
    while (
      titleTo < to &&
      t.char(titleTo) !== ',' &&
      t.tokens[titleTo]?.kind !== 'bracket' &&
      t.tokens[titleTo]?.kind !== 'number'
    )
      titleTo++;
    const draft = new Draft(t, from, to).bonus(1).text('title', { from, to: titleTo });
    let reporterFrom = titleTo;
    for (let at = titleTo; at < to; at++) {
      const year = yearAt(t, at);
      if (
        !year ||
        draft.has('issued') ||
        (t.tokens[at - 1]?.kind !== 'bracket' && t.tokens[at + 1]?.kind !== 'bracket')
      )
        continue;
      draft.date('issued', readDate(t, at));
      const open0 = t.tokens[at - 1]?.kind === 'bracket' ? at - 1 : -1;
      if (open0 > titleTo + 1) {
        putReporter(draft, frame, titleTo, open0);
      } else reporterFrom = t.skip(open0);
    }
    if (!draft.has('issued')) return undefined;
    if (reporterFrom > titleTo) putReporter(draft, frame, reporterFrom, to);
    draft.text('URL', tail.url).text('DOI', tail.doi).date('accessed', tail.accessed);
    if (tail.url) draft.explain(tail.from, to);
    return draft.finish('legal-case', 'legal_case');
  },
};

/** `410 U.S. 113`, `UKHL 12`, `1 AC 123`: volume, reporter, first page. */
function putReporter(draft: Draft, { t }: Parameters<Construct['read']>[0], from: number, to: number): void {
  const range = trim(t, from, to);
  let at = range.from;
  if (t.tokens[at]?.kind === 'number') draft.text('volume', { from: at, to: ++at });
  let nameTo = at;
  while (nameTo < range.to && t.tokens[nameTo]?.kind === 'word') nameTo++;
  draft.text('container-title', { from: at, to: nameTo });
  if (t.tokens[nameTo]?.kind === 'number') draft.text('page', { from: nameTo, to: nameTo + 1 });
}
