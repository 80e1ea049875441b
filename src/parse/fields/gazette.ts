import type { NoteText } from '../note-text.ts';
import { readDate, yearAt, type DateMention } from './date.ts';
import type { Piece } from './pieces.ts';
import { romanValue } from './roman.ts';

/** The gazette that promulgates a law, and where in it: token ranges. */
export interface Gazette extends Piece {
  readonly name: Piece;
  readonly volume?: Piece;
  readonly issue?: Piece;
  /** The day or the year of the gazette. */
  readonly date?: DateMention;
  /** `L 167/10`: the page behind a stroke. */
  readonly page?: Piece;
}

/** Whose gazette it is: `ABl. EG`, `GBl. DDR`. */
const OWNER = /^(?:EG|EWG|EU|EGKS|DDR|BayRS|NW|CE|UE|KR)$/;
const SERIES = /^[LC]$/;
const FILLER = new Set([',', '.', '(', ')', '-', '‑', '–']);

/** `Nr. 61`, `Nr. 106/1946`, `n° 0123`: the number behind its label; index after it, or 0. */
function numberEnd(t: NoteText, at: number): number {
  const token = t.tokens[at];
  if (SERIES.test(t.char(at)) && t.tokens[at + 1]?.kind === 'number') return at + 2;
  if (token?.kind !== 'number') return 0;
  return t.char(at + 1) === '/' && t.tokens[at + 2]?.kind === 'number' ? at + 3 : at + 1;
}

/** `Teil I`, `II`, `I. Série`: the part of a gazette; index after it, or 0. */
function partEnd(t: NoteText, at: number): number {
  const roman = t.term(at, 'locator-part') || at;
  const isRoman = /^[IVX]+$/.test(t.char(roman)) && romanValue(t.norm(roman)) > 0;
  return isRoman ? t.term(roman + 1, 'series') || roman + 1 : 0;
}

/** `BGBl. 2017 I Nr. 61`, `RGBl. I (1933)`, `ABl. EG 2001 L 167/10`, `Journal officiel, 13 janvier 1951`. */
export function readGazette(t: NoteText, from: number, end: number): Gazette | undefined {
  let at = t.term(from, 'gazette');
  if (!at || at > end) return undefined;
  while (OWNER.test(t.char(at)) && at < end) at++;
  const found: { volume?: Piece; issue?: Piece; date?: DateMention; page?: Piece } = {};
  const name = { from, to: at };
  let to = at;
  while (at < end) {
    if (FILLER.has(t.char(at)) || (at === to && t.term(at, 'dated') === at + 1 && t.tokens[at]?.kind === 'word')) {
      at++;
      continue;
    }
    const dated = t.term(at, 'dated') || at;
    const date = found.date?.precision === 'day' ? undefined : readDate(t, dated);
    if (date && (date.precision === 'day' || (!found.date && yearAt(t, dated) > 0))) {
      found.date = date;
      to = at = date.to;
      continue;
    }
    const label = t.term(at, 'number');
    const issue = label && !found.issue ? numberEnd(t, label) : 0;
    if (issue) {
      found.issue = { from: label, to: issue };
      to = at = issue;
      continue;
    }
    const part = found.volume
      ? 0
      : SERIES.test(t.char(at)) && t.tokens[at + 1]?.kind === 'number'
        ? at + 2
        : partEnd(t, at);
    if (!part) break;
    found.volume = { from: at, to: part };
    to = at = part;
    if (t.char(at) === '/' && t.tokens[at + 1]?.kind === 'number') {
      found.page = { from: at + 1, to: at + 2 };
      to = at = at + 2;
    }
  }
  if (t.char(to) === ')') to++;
  return { from, to: Math.min(to, end), name, ...found };
}
