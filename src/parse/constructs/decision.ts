import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readDate } from '../fields/date.ts';
import { CAPITALS, DECISION_PARTS } from '../legal/decision-parts.ts';
import { putParts } from '../legal/parts.ts';
import type { NoteText } from '../note-text.ts';

const LONGEST_COURT = 8;
const SMALL = /^(?:de|du|des|di|d'|da|do|von|zu|für|of|the|in|am|\d+(?:re|e|er)?)$/;

/** `OLG Bergen`, `Cass. civ. 1re`, `Conseil d'État, Ass.`: index after the court that starts at a token, or 0. */
function courtEnd(t: NoteText, from: number, to: number): number {
  let at = t.isCapitalised(from) ? t.term(from, 'court') : 0;
  if (!at) return 0;
  const goesOn = (k: number): boolean =>
    !t.term(k, 'decision-genre', 'court-reports', 'case-number', 'docket', 'number') &&
    !readDate(t, t.term(k, 'dated') || k) &&
    (t.tokens[k]?.kind === 'word' ? !CAPITALS.test(t.char(k)) : SMALL.test(t.char(k)));
  while (at < to && at - from < LONGEST_COURT && goesOn(at)) at++;
  const comma = t.char(at) === ',' ? t.find(',', at + 1, Math.min(to, at + LONGEST_COURT)) : -1;
  return comma > at && t.hasTerm(at + 1, comma, 'court-chamber') ? comma : at;
}

/**
 * Decisions as the continent cites them: `EuGH, Urt. v. 8.9.2016 – C-1/15 = ZSR 2016, 1152 Tz. 31 – Salzkontor`,
 * `BVerfGE 7, 198 (205)`, `Cass. civ. 1re, 3 mai 1999, Bull. civ. I, n° 12`, `Corte cost., sent. n. 12/1999`.
 */
export const decision: Construct = {
  name: 'decision',
  needs: ['court', 'court-reports'],
  read({ t, from, to, tail, open }) {
    if (open >= 0 && open < tail.from) return undefined;
    const court = courtEnd(t, from, to);
    if (!court && !t.term(from, 'court-reports')) return undefined;
    const end = tail.url || tail.doi ? tail.from : to;
    const draft = new Draft(t, from, to).bonus(1);
    if (court) draft.text('authority', { from, to: court });
    draft.text('URL', tail.url).text('DOI', tail.doi).date('accessed', tail.accessed);
    if (end < to) draft.explain(end, to);
    putParts(draft, t, court || from, end, DECISION_PARTS);
    const told = draft.has('issued') && (draft.has('number') || draft.has('genre') || draft.has('container-title'));
    const printed = draft.has('container-title') && draft.has('volume');
    const numbered = draft.has('genre') && draft.has('number');
    return told || printed || numbered ? draft.finish('decision', 'legal_case') : undefined;
  },
};
