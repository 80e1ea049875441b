import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
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
    if (!draft.has('issued') || !(draft.has('container-title') || draft.has('number') || draft.has('authority')))
      return undefined;
    return draft.finish('legal-case', 'legal_case');
  },
};
