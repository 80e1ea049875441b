import { readDate, yearAt } from '../fields/date.ts';
import { readLocator } from '../fields/locator.ts';
import { romanValue } from '../fields/roman.ts';
import type { NoteText } from '../note-text.ts';
import { decisionKind, place, type Part } from './parts.ts';

const LONGEST_DOCKET = 12;
const LONGEST_JOURNAL = 3;
const LONGEST_CASE_NAME = 14;
/** `GRUR`, `ZSR-Int`: an abbreviation holds two capitals. */
export const CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** `v. 8.9.2016`, `du 3 mai 1999`, `3 mai 1999` */
const decidedOn: Part = (t, at, _to, draft) => {
  const date = draft.has('issued') ? undefined : readDate(t, t.term(at, 'dated') || at);
  if (date?.precision !== 'day') return 0;
  draft.date('issued', date);
  return date.to;
};

/** `C-160/15`, `2 BvF 1/73`, `I ZR 259/00`: up to a number, a stroke and a number; index after it, or 0. */
function fileNumberEnd(t: NoteText, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + LONGEST_DOCKET); at++) {
    const { kind, text, spaced } = t.tokens[at] ?? { kind: 'mark', text: '', spaced: false };
    if (text === '/' && at > from && t.token(at - 1)?.kind === 'number' && t.tokens[at + 1]?.kind === 'number') {
      const and = t.term(at + 2, 'and') || (t.char(at + 2) === ',' ? at + 3 : 0);
      return (and && fileNumberEnd(t, and, to)) || at + 2;
    }
    const joint = (kind === 'dash' && !spaced) || text === '/';
    if (kind !== 'number' && !joint && !(kind === 'word' && t.isCapitalised(at) && text.length <= 5)) return 0;
  }
  return 0;
}

/** `C-403/08 und C-429/08`, `n° 136727`, `Rs. C-1/05` */
const fileNumber: Part = (t, at, to, draft) => {
  if (draft.has('number')) return 0;
  const label = t.term(at, 'case-number', 'docket', 'number');
  const start = label || at;
  const end = fileNumberEnd(t, start, to) || (label && t.tokens[label]?.kind === 'number' ? label + 1 : 0);
  if (!end) return 0;
  draft.text('number', { from: start, to: end });
  return end;
};

/** `ECLI:EU:C:2016:644` */
const identifier: Part = (t, at, to, draft) => {
  if (t.norm(at) !== 'ecli' || t.char(at + 1) !== ':') return 0;
  let end = at + 1;
  while (end < to && t.tokens[end]?.spaced === false && t.char(end) !== ',' && t.char(end) !== ';') end++;
  draft.text('note', { from: at, to: end });
  return end;
};

/** ` = `, `, in: `, `, abgedruckt in`: before the place where a decision is printed */
const joint: Part = (t, at) => (t.char(at) === '=' ? at + 1 : t.term(at, 'in'));

/** Page and place meant: `198 (205)`, `257, 259`; index after them. */
function pagesEnd(t: NoteText, at: number, to: number, draft: Parameters<Part>[3]): number {
  const label = t.term(at, 'locator-page') || at;
  if (t.tokens[label]?.kind !== 'number') return at;
  const goesOn = t.tokens[label + 1]?.kind === 'dash' && t.tokens[label + 2]?.kind === 'number';
  const range = goesOn ? readLocator(t, at, to) : undefined;
  draft.text('page', { from: label, to: range?.to ?? label + 1 }).explain(at, label + 1);
  if (range) {
    draft.locator(range);
    return range.to;
  }
  const open = label + 1;
  const inside = t.char(open) === '(' ? readLocator(t, open + 1, t.skip(open) - 1) : undefined;
  if (inside?.to !== t.skip(open) - 1) return open;
  draft.locator(inside);
  return t.skip(open);
}

/** `BVerfGE 7, 198 (205)`, `BGE 123 II 45`, `Bull. civ. I, n° 12`, `Rec. p. 372` */
const collected: Part = (t, at, to, draft) => {
  const name = draft.has('container-title') ? 0 : t.term(at, 'court-reports');
  if (!name) return 0;
  let end = name;
  while (end < to && (t.tokens[end]?.kind === 'number' || romanValue(t.norm(end)) > 0)) end++;
  draft.text('container-title', { from: at, to: name }).text('volume', { from: name, to: end });
  const comma = t.char(end) === ',' ? end + 1 : end;
  const number = t.term(comma, 'number');
  if (number && t.tokens[number]?.kind === 'number') {
    draft.text('issue', { from: number, to: number + 1 });
    return number + 1;
  }
  return Math.max(end, pagesEnd(t, comma, to, draft));
};

/** `GRUR 2016, 1152`: a journal by its abbreviation, the year and the first page. */
const journal: Part = (t, at, to, draft) => {
  if (draft.has('container-title') || !CAPITALS.test(t.char(at))) return 0;
  let year = at + 1;
  while (year < to && year - at < LONGEST_JOURNAL && t.tokens[year]?.kind === 'word') year++;
  if (!yearAt(t, year) || t.char(year + 1) !== ',') return 0;
  draft.text('container-title', { from: at, to: year }).text('volume', { from: year, to: year + 1 });
  return pagesEnd(t, year + 2, to, draft);
};

/** `– Salzkontor`, `, Commune de Lund,`: what the case is called */
const caseName: Part = (t, at, to, draft) => {
  if (draft.has('title') || !draft.has('issued') || !t.isCapitalised(at)) return 0;
  let end = at;
  while (end < to && t.char(end) !== ',' && t.tokens[end]?.kind !== 'number') end = t.skip(end);
  if (end - at > LONGEST_CASE_NAME) return 0;
  draft.text('title', { from: at, to: end });
  return end;
};

/** What may follow a court, in any order. */
export const DECISION_PARTS: readonly Part[] = [
  decisionKind, decidedOn, fileNumber, identifier, joint, collected, journal, place, caseName,
]; // prettier-ignore
