import { readDate } from '../fields/date.ts';
import { readLawReport } from '../fields/law-report.ts';
import { trim, type Piece } from '../fields/pieces.ts';
import type { NoteText } from '../note-text.ts';

/** The parties of a case, the number that may stand before them, and where they end. */
export interface CaseName extends Piece {
  /** `Case C–176/03`, `Joined Cases C-402/05 P and C-415/05 P` */
  readonly number?: Piece;
}

const LONGEST_PARTY = 16;
const LONGEST_NAME = 45;

/** The word between the parties that starts at a token; index after it, or 0. */
export const versusAt = (t: NoteText, at: number): number => {
  const to = t.term(at, 'versus');
  return to && !t.isCapitalised(at) && (t.isCapitalised(to) || t.tokens[to]?.kind === 'number') ? to : 0;
};

/** `Case 6/64`, `Case C–176/03 P`: the number, and behind it the parties. */
function readNumber(t: NoteText, from: number, to: number): Piece | undefined {
  let at = t.term(from, 'case-number');
  if (!at) return undefined;
  let slashes = 0;
  while (at < to && at - from < 24) {
    const { kind, text } = t.tokens[at] ?? { kind: undefined, text: '' };
    const code = /^(?:[CTFP]|C-\d+|T-\d+|F-\d+|PPU)$/.test(text);
    if (text === '/') slashes++;
    if (kind !== 'number' && kind !== 'dash' && text !== '/' && text !== ',' && !code && !t.term(at, 'and')) break;
    at++;
  }
  const number = trim(t, from, at);
  return slashes > 0 && number.to > from ? number : undefined;
}

/** Where the name ends: at a report, a docket number, or the end of the stretch. */
function nameEnd(t: NoteText, from: number, to: number): number {
  const end = Math.min(to, from + LONGEST_NAME);
  for (let at = from; at < end; at++) {
    const token = t.tokens[at];
    const opens = token?.kind === 'bracket' || token?.kind === 'number';
    if (opens && readLawReport(t, at, to)) return at;
    const docket = at > from + 1 ? t.term(at, 'docket') : 0;
    if (docket && (t.tokens[docket]?.kind === 'number' || docketEnd(t, docket)) && t.char(at - 1) !== '(') return at;
    if (t.char(at) === ',' && (t.term(at + 1, 'decision-genre') || readDate(t, at + 1)?.precision === 'day')) return at;
    if (token?.kind === 'mark' && (token.text === ';' || token.text === ':')) return at;
    if (token?.kind === 'quote') return at;
    if (token?.kind === 'bracket' && t.term(at + 1, 'decision-genre')) return at;
    // `(No 2)`, `(Kenya)` belong to the name; what stands between brackets is no report
    if (token?.kind === 'bracket' && t.skip(at) > at + 1) at = t.skip(at) - 1;
  }
  return end;
}

/** `Salt Fisheries (Norland v Fishland)`: the parties in a bracket behind the subject. */
function afterParties(t: NoteText, open: number): number {
  if (t.char(open) !== '(' || t.skip(open) === open + 1) return 0;
  for (let at = open + 2; at < t.skip(open); at++) if (versusAt(t, at)) return t.skip(open);
  return 0;
}

/** `Legality of Salt (Advisory Opinion) [1996] ICJ Rep 226`: no parties, but the kind of decision, and where it is printed. */
function decided(t: NoteText, from: number, to: number): number {
  for (let at = from + 1; at < Math.min(to, from + LONGEST_NAME); at = t.skip(at)) {
    const token = t.tokens[at];
    if (token?.kind === 'quote' || token?.kind === 'number' || token?.text === ';') return 0;
    if (token?.kind !== 'bracket' || !t.term(at + 1, 'decision-genre')) continue;
    const behind = t.skip(at);
    return readLawReport(t, behind, to) || docketEnd(t, behind) ? at : 0;
  }
  return 0;
}

/** `ICTY-94-1-A`, `ICC-02/05-01/09-3`: capitals and numbers joined by dashes and strokes; index after it, or 0. */
export function docketEnd(t: NoteText, from: number): number {
  let to = from;
  let numbers = 0;
  let joints = 0;
  while (to === from || t.tokens[to]?.spaced === false) {
    const token = t.tokens[to];
    if (token?.kind === 'number') numbers++;
    else if (token?.kind === 'dash' || token?.text === '/') joints++;
    else if (token?.kind !== 'word' || token.text !== token.text.toUpperCase()) break;
    to++;
  }
  return numbers > 0 && joints > 0 ? to : 0;
}

/** The name of the case that starts at a token: two parties, or one behind `In re`. */
export function readCaseName(t: NoteText, from: number, to: number): CaseName | undefined {
  const number = readNumber(t, from, to);
  const start = number ? trim(t, number.to, to).from : from;
  if (!t.isCapitalised(start) && !t.term(start, 'case-word')) return undefined;
  const single = t.term(start, 'case-word');
  let parties = single && t.isCapitalised(single) ? single : 0;
  for (let at = start + 1; !parties && at < Math.min(to, start + LONGEST_PARTY); at = t.skip(at)) {
    if (t.tokens[at]?.kind === 'quote' || t.char(at) === ';') break;
    parties = versusAt(t, at) || afterParties(t, at);
  }
  parties ||= decided(t, start, to);
  if (!parties) return undefined;
  const end = trim(t, start, nameEnd(t, parties, to)).to;
  return end >= parties ? { from: start, to: end, ...(number && { number }) } : undefined;
}
