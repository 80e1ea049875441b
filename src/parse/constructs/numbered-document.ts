import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readDate } from '../fields/date.ts';
import { trim } from '../fields/pieces.ts';
import { putTail, withTail, quotedTitle } from '../frame.ts';
import { putHead } from '../head.ts';
import { day, place, putParts, remark, type Part } from '../legal/parts.ts';
import type { NoteText } from '../note-text.ts';
import { plainTitlePenalty } from '../prose.ts';

/** `A/RES/2625(XXV)`, `S/PV.123`, `CCPR/C/GC/36`: what is printed without a space; index after it. */
function symbolEnd(t: NoteText, from: number, to: number): number {
  let at = from + 1;
  while (at < to && t.tokens[at]?.spaced === false && ![',', ';', ':', '.'].includes(t.char(at))) at++;
  return at;
}

/** Where the symbol's label stands; -1 where there is none. */
function findSymbol(t: NoteText, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const label = t.term(at, 'document-symbol');
    if (label && label < to && t.char(label + 1) === '/') return at;
  }
  return -1;
}

/** `(24 October 1970)`, `(2001)` */
const bracketedDate: Part = (t, at, _to, draft) => {
  const date = t.char(at) === '(' ? readDate(t, at + 1) : undefined;
  if (!date || draft.has('issued') || t.char(date.to) !== ')') return 0;
  draft.date('issued', date);
  return date.to + 1;
};

const symbol: Part = (t, at, to, draft) => {
  const label = t.term(at, 'document-symbol');
  if (!label || draft.has('number')) return 0;
  const end = symbolEnd(t, label, to);
  draft.text('number', { from: at, to: end });
  return end;
};

const PARTS: readonly Part[] = [symbol, bracketedDate, day, place, remark];

/**
 * A document of a body that numbers its papers: `UNGA Res 2625 (XXV) (24 October 1970) UN Doc A/RES/2625`,
 * `Salt Committee, ‘General Comment’ (3 May 2019) UN Doc CCPR/C/GC/36, para 12` (OSCOLA 4.3).
 */
export const numberedDocument: Construct = {
  name: 'numbered-document',
  needs: ['document-symbol'],
  read(frame) {
    const { t, from, to, tail, open, close, titleFrom } = frame;
    const at = findSymbol(t, from, to);
    if (at < 0) return undefined;
    const draft = new Draft(t, from, to).bonus(1.6);
    let titleTo = at;
    if (open >= 0 && close < at) {
      putHead(draft, frame);
      draft.text('title', quotedTitle(frame)).bonus(0.5);
      titleTo = close + 1;
    } else {
      for (let k = from; k < at; k = t.skip(k)) {
        const date = readDate(t, t.char(k) === '(' || t.char(k) === ',' ? k + 1 : k);
        if (date && (t.char(k) === '(' ? t.char(date.to) === ')' : date.precision === 'day')) {
          titleTo = k;
          break;
        }
      }
      const title = trim(t, titleFrom, titleTo);
      if (title.to <= title.from) return undefined;
      if (frame.head) draft.names('author', frame.head);
      draft.text('title', title).bonus(plainTitlePenalty(t, title));
    }
    const end = tail.url || tail.doi ? tail.from : to;
    putParts(draft, t, titleTo, end, PARTS);
    if (end < to) putTail(draft, withTail(frame, { ...tail, locators: [] }));
    return draft.finish('numbered-document', 'report');
  },
};
