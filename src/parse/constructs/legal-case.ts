import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readDate } from '../fields/date.ts';
import type { NoteText } from '../note-text.ts';
import { readCaseName } from '../legal/case-name.ts';
import {
  courtAndDate,
  courtInWords,
  day,
  decisionKind,
  docket,
  place,
  putParts,
  remark,
  report,
} from '../legal/parts.ts';

const PARTS = [report, docket, decisionKind, courtAndDate, courtInWords, day, place, remark];

/** `R v Holm, 6 February 1967`: the day of a decision that is not printed. */
const isDated = (t: NoteText, at: number): boolean => t.char(at) === ',' && readDate(t, at + 1)?.precision === 'day';

/**
 * `Roe v. Wade, 410 U.S. 113 (1973)`, `Case 6/64 Costa v ENEL [1964] ECR 585, 593`, `Hirst v UK App no 74025/01
 * (ECtHR, 6 October 2005)`: parties, where the decision is printed, court, year, place (Bluebook 10, OSCOLA 2).
 */
export const legalCase: Construct = {
  name: 'legal-case',
  needs: ['versus', 'case-word', 'decision-genre'],
  read({ t, from, to, tail, open }) {
    if (open >= 0 && open < tail.from) return undefined;
    const name = readCaseName(t, from, tail.url || tail.doi ? tail.from : to);
    if (!name) return undefined;
    const draft = new Draft(t, from, to).bonus(1).text('title', name).text('number', name.number);
    draft.text('URL', tail.url).text('DOI', tail.doi).date('accessed', tail.accessed);
    const end = tail.url || tail.doi ? tail.from : to;
    if (end < to) draft.explain(end, to);
    putParts(draft, t, name.to, end, PARTS);
    const printed = draft.has('container-title') || draft.has('number') || draft.has('authority');
    if (!draft.has('issued') || !(printed || isDated(t, name.to))) return undefined;
    return draft.finish('legal-case', 'legal_case');
  },
};
