import type { Draft } from '../draft.ts';
import { readDate } from '../fields/date.ts';
import { readLawReport, type LawReport } from '../fields/law-report.ts';
import { readLocator } from '../fields/locator.ts';
import { trim, type Piece } from '../fields/pieces.ts';
import type { NoteText } from '../note-text.ts';
import { docketEnd } from './case-name.ts';

const FARTHEST_REPORT = 8;

/** A reader of what may stand behind the name of a case or a statute; index after what it took, or 0. */
export type Part = (t: NoteText, at: number, to: number, draft: Draft) => number;

/** `[2008] UKHL 13` gives court and number, the first report volume, series and page; parallel reports go to the note. */
function putReport(t: NoteText, report: LawReport, draft: Draft): void {
  const { date, volume, series, page, neutral } = report;
  draft.explain(report.from, report.to);
  if (date && !draft.has('issued')) draft.date('issued', date);
  if (neutral) draft.text('authority', series).text('number', page);
  else if (draft.has('container-title')) draft.text('note', trim(t, report.from, report.to));
  else draft.text('volume', volume).text('container-title', series).text('page', page);
}

export const report: Part = (t, at, to, draft) => {
  const found = readLawReport(t, at, to);
  if (found) putReport(t, found, draft);
  return found?.to ?? 0;
};

/** `App no 74025/01`, `No. IT-94-1-A` */
export const docket: Part = (t, at, _to, draft) => {
  const label = t.term(at, 'docket');
  const number = label || at;
  const end = docketEnd(t, number) || (label && t.tokens[label]?.kind === 'number' ? label + 1 : 0);
  // `06/02/1967`
  if (!end || draft.has('number') || readDate(t, at)?.precision === 'day') return 0;
  draft.text('number', { from: at, to: end });
  return end;
};

/** `(Advisory Opinion)`, `, Judgment (Trial Chamber I)`: the kind of decision */
export const decisionKind: Part = (t, at, to, draft) => {
  const bracket = t.char(at) === '(' ? t.skip(at) - 1 : 0;
  const term = t.term(bracket ? at + 1 : at, 'decision-genre');
  if (!term || term > to || draft.has('genre')) return 0;
  draft.text('genre', bracket ? { from: at + 1, to: bracket } : { from: at, to: term });
  return bracket ? bracket + 1 : term;
};

/** `, 26 February 2001` */
export const day: Part = (t, at, _to, draft) => {
  const date = draft.has('issued') ? undefined : readDate(t, at);
  if (date?.precision !== 'day') return 0;
  draft.date('issued', date);
  return date.to;
};

/** Capitals, abbreviations and ordinals alone: how a court is named in a bracket (`HL`, `2d Cir.`, `N.S.W.C.A.`, `ECtHR`). */
function namesCourt(t: NoteText, { from, to }: Piece): boolean {
  if (t.char(from).length > 2 && t.term(from, 'honorific')) return false;
  if (t.hasTerm(from, to, 'court') || t.term(from, 'corporate-word')) return true;
  for (let at = from; at < to; at++) {
    const token = t.tokens[at];
    const short = token?.kind === 'word' && t.isCapitalised(at) && (token.dot || /\p{Lu}.*\p{Lu}/u.test(token.text));
    if (!short && token?.kind !== 'number' && !/^(?:of|the|&|Court|App|Division)$/.test(token?.text ?? ''))
      return false;
  }
  return to > from;
}

/** `(1803)`, `(2d Cir. 1997)`, `(HL)`, `(ECtHR, 6 October 2005)`: court and date. */
export const courtAndDate: Part = (t, at, to, draft) => {
  const close = t.partner[at] ?? -1;
  if (t.char(at) !== '(' || close <= at || close >= to) return 0;
  let dateFrom = close;
  for (let k = close - 1; k > at && close - k <= 6; k--) if (readDate(t, k)?.to === close) dateFrom = k;
  const court = trim(t, at + 1, dateFrom);
  // `44 Foro marittimo 547 (Hoge Raad 1975)`: behind a report and before a year stands the court
  const reported = draft.has('container-title') && dateFrom < close && t.isCapitalised(court.from);
  if (court.to > court.from && !reported && !namesCourt(t, court)) return 0;
  if (dateFrom < close) {
    if (draft.has('issued') && court.to <= court.from) return 0;
    draft.date('issued', readDate(t, dateFrom));
  }
  draft.text('authority', court).explain(at, close + 1);
  return close + 1;
};

/** `, Supreme Court of Norland, 26 August 1992` */
export const courtInWords: Part = (t, at, to, draft) => {
  const comma = t.find(',', at, to);
  const date = comma > at ? readDate(t, comma + 1) : undefined;
  if (draft.has('issued') || date?.precision !== 'day' || !t.hasTerm(at, comma, 'corporate-word')) return 0;
  draft.text('authority', { from: at, to: comma }).date('issued', date);
  return date.to;
};

/** `§ 703, 78 Stat. 241`: a volume is no further section. */
function beforeReport(t: NoteText, from: number, to: number): number {
  for (let at = from; at < to && at < from + FARTHEST_REPORT; at++)
    if (t.char(at) === ',' && t.tokens[at + 1]?.kind === 'number' && readLawReport(t, at + 1, to)) return at;
  return to;
}

/** `, 177`, ` 580`, `[42]`, `paras 47–48`, `at 185` */
export const place: Part = (t, at, to, draft) => {
  const locator = readLocator(t, at, beforeReport(t, at, to));
  if (!locator) return 0;
  if (!draft.located) draft.locator(locator);
  return locator.to;
};

/** `(Lord Hope)`, `(Roe, J., dissenting)`, `(unreported)`, `per Roe LJ`: who says so, or how. */
export const remark: Part = (t, at, to) => {
  if (t.norm(at) === 'per') return to;
  return t.tokens[at]?.kind === 'bracket' && t.skip(at) > at + 1 ? Math.min(t.skip(at), to) : 0;
};

/** Reads what follows a name, part by part, up to what is none of them. */
export function putParts(draft: Draft, t: NoteText, from: number, to: number, parts: readonly Part[]): void {
  for (let at = trim(t, from, to).from; at < to;) {
    let end = 0;
    for (const part of parts) {
      end = part(t, at, to, draft);
      if (end) break;
    }
    if (!end) return;
    draft.explain(at, end);
    at = trim(t, end, to).from;
  }
}
