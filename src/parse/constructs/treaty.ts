import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readDate } from '../fields/date.ts';
import { readLawReport } from '../fields/law-report.ts';
import { day, place, putParts, remark, report, type Part } from '../legal/parts.ts';
import type { NoteText } from '../note-text.ts';

const LONGEST_TITLE = 40;

/** What a bracket says of a treaty: `(adopted 23 May 1969, entered into force …)`, `(Bergen, 28 June 1919)`: its first date. */
const dateIn = (t: NoteText, open: number): ReturnType<typeof readDate> => {
  for (let at = open + 1; at < t.skip(open); at++) {
    const date = readDate(t, at);
    if (date) return date.precision === 'day' || t.hasTerm(open, at, 'treaty-act') ? date : undefined;
  }
  return undefined;
};

/** Where the title ends: at a bracket with a date, at the series the treaty is printed in, or at a comma before a date. */
function titleEnd(t: NoteText, from: number, to: number): number {
  const end = Math.min(to, from + LONGEST_TITLE);
  for (let at = from + 1; at < end; at++) {
    const token = t.tokens[at];
    if (token?.kind === 'quote' || token?.text === ';' || token?.text === ':') return 0;
    if (token?.kind === 'number' && readLawReport(t, at, to)) return at;
    if (token?.kind !== 'bracket') {
      if (token?.text === ',' && (readDate(t, at + 1)?.precision === 'day' || t.term(at + 1, 'treaty-act'))) return at;
      continue;
    }
    if (dateIn(t, at)) return at;
    at = t.skip(at) - 1;
  }
  return 0;
}

/** `(adopted 23 May 1969, entered into force 27 January 1980)` */
const concluded: Part = (t, at, to, draft) => {
  const date = t.tokens[at]?.kind === 'bracket' && t.skip(at) <= to ? dateIn(t, at) : undefined;
  if (!date || draft.has('issued')) return 0;
  draft.date('issued', date);
  return t.skip(at);
};

/** `(VCLT)`, `(Salt Statute)`: what the notes call it from now on. */
const shortName: Part = (t, at, to, draft) => {
  const close = t.skip(at) - 1;
  if (t.char(at) !== '(' || close <= at || close >= to || close - at > 5 || draft.has('title-short')) return 0;
  for (let k = at + 1; k < close; k++) if (t.tokens[k]?.kind !== 'quote' && !t.isCapitalised(k)) return 0;
  const quoted = t.tokens[at + 1]?.kind === 'quote';
  draft.text('title-short', quoted ? { from: at + 2, to: close - 1 } : { from: at + 1, to: close });
  return close + 1;
};

const PARTS: readonly Part[] = [concluded, shortName, report, day, place, remark];

/** `Convention on Salt (adopted 23 May 1969, entered into force …) 1155 UNTS 331 (CS) art 31` (OSCOLA 4.1). */
export const treaty: Construct = {
  name: 'treaty',
  needs: ['treaty-word'],
  read({ t, from, to, open }) {
    if ((open >= 0 && open < to) || !t.isCapitalised(from)) return undefined;
    const end = titleEnd(t, from, to);
    if (!end || !t.hasTerm(from, end, 'treaty-word')) return undefined;
    const draft = new Draft(t, from, to).text('title', { from, to: end }).bonus(1);
    putParts(draft, t, end, to, PARTS);
    if (!draft.has('container-title') && !t.hasTerm(end, to, 'treaty-act')) draft.bonus(-0.8);
    return draft.finish('treaty', 'treaty');
  },
};
