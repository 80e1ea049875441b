import type { Reading, Span } from '../model/index.ts';
import { constructsFor } from './constructs/index.ts';
import { CITATION_COST } from './draft.ts';
import { findDefinedName, withDefinedName } from './defined-name.ts';
import { readLocator } from './fields/locator.ts';
import { readPerson } from './fields/person.ts';
import { trim } from './fields/pieces.ts';
import { mayGoOn, readFrame, type Frame } from './frame.ts';
import type { Glossary } from './glossary.ts';
import type { NoteText } from './note-text.ts';
import { skipSignals } from './signals.ts';
import { beforeTrailers } from './trailers.ts';

/** What a stretch between two boundaries is as a citation. */
export interface Candidate {
  readonly reading: Reading;
  readonly prefix: Span | undefined;
  readonly span: Span;
  readonly value: number;
  /** Evidence beyond that of the next best construct. */
  readonly margin: number;
  /** What it paid for running over proposed boundaries. */
  readonly crossed: number;
}

/** Sums of evidence that differ by less are equal. */
const EQUAL = 1e-6;

const canStart = (t: NoteText, at: number): boolean => {
  const token = t.tokens[at];
  if (!token || token.kind === 'mark' || token.kind === 'dash') return false;
  if (token.kind !== 'word' || t.isCapitalised(at) || t.hits(at).length > 0 || /['-]/.test(token.norm)) return true;
  // `van der Tuin, Title`
  const person = t.tokens[at + 1]?.kind === 'word' ? readPerson(t, at, t.length) : undefined;
  return person !== undefined && ',:'.includes(t.char(person.to) || ' ');
};

/** The citation's characters; the full stop of a closing `66ff.` is its own. */
function wholeSpan(t: NoteText, from: number, to: number, { locators }: Reading): Span {
  const { start, end } = t.span(from, to);
  return { start, end: Math.max(end, ...locators.map(({ span }) => span.end)) };
}

/** A signal's span, the full stop of `Cf.` included. */
function withStop(t: NoteText, from: number, to: number): Span {
  const { start, end } = t.span(from, to);
  return { start, end: t.token(to - 1)?.dot ? (t.token(to - 1)?.end ?? end) + 1 : end };
}

/** What constructs make of a stretch as it is, and, where full stops part it, with commas in their place. */
function readBest(
  t: NoteText,
  glossary: Glossary,
  from: number,
  to: number,
): { readonly best: Reading | undefined; readonly runnerUp: number } {
  let best: Reading | undefined;
  let runnerUp = 0;
  for (const frame of frames(t, glossary, from, to)) {
    for (const construct of constructsFor(frame.t)) {
      const reading = construct.read(frame);
      if (!reading) continue;
      if (!best || reading.score > best.score + EQUAL) {
        runnerUp = best?.score ?? 0;
        best = reading;
      } else if (!sameReading(reading, best)) runnerUp = Math.max(runnerUp, reading.score);
    }
  }
  return { best, runnerUp };
}

function* frames(t: NoteText, glossary: Glossary, from: number, to: number): Generator<Frame> {
  yield* framesOf(t, glossary, from, to);
  const parts = t.inParts;
  const [first, last] = [t.tokens[from], t.token(to - 1)];
  if (!parts || !first || !last) return;
  const start = parts.tokenAt(first.start);
  const end = parts.tokenAt(last.start) + 1;
  if (isOtherwiseCut(t, from, to, parts, start, end)) yield* framesOf(parts, glossary, start, end);
}

/** The stretch, and once more where a quotation may only open its title. */
function* framesOf(t: NoteText, glossary: Glossary, from: number, to: number): Generator<Frame> {
  const frame = readFrame(t, glossary, from, to);
  yield frame;
  if (mayGoOn(frame)) yield readFrame(t, glossary, from, to, true);
}

/** More commas stand in the stretch, or one for a full stop that is a token of its own. */
function isOtherwiseCut(t: NoteText, from: number, to: number, parts: NoteText, start: number, end: number): boolean {
  if (end - start > to - from) return true;
  for (let at = start; at < end; at++) if (parts.isStop(at) && t.char(from + at - start) !== ',') return true;
  return false;
}

/** The same values by the same construct: no rival. */
const sameReading = (one: Reading, other: Reading): boolean =>
  one.construct === other.construct && Math.abs(one.score - other.score) < EQUAL;

/** The best reading of the stretch between two boundaries; `undefined` where no construct finds enough. */
export function readStretch(
  t: NoteText,
  glossary: Glossary,
  from: number,
  to: number,
  crossed: number,
): Candidate | undefined {
  const stretch = trim(t, from, to);
  const start = skipSignals(t, stretch.from, stretch.to);
  const { from: head, to: end } = trim(t, start, beforeTrailers(t, start, stretch.to));
  if (head >= end || !canStart(t, head)) return undefined;
  const idem = t.term(head, 'idem');
  const idemTo =
    idem && idem < end && ',:'.includes(t.char(idem)) && readLocator(t, idem + 1, end)?.to !== end ? idem + 1 : 0;
  const defined = findDefinedName(t, head, end);
  const bodyTo = defined ? trim(t, head, defined.from).to : end;
  const { best: found, runnerUp } = readBest(t, glossary, idemTo || head, bodyTo);
  if (!found) return undefined;
  const best = defined ? withDefinedName(t, found, defined, end) : found;
  const value = best.score - CITATION_COST - crossed;
  if (value <= 0) return undefined;
  const prefix = start > stretch.from ? trim(t, stretch.from, start) : undefined;
  return {
    reading: idemTo ? { ...best, idem: true } : best,
    prefix: prefix && prefix.to > prefix.from ? withStop(t, prefix.from, prefix.to) : undefined,
    span: wholeSpan(t, head, end, best),
    value,
    margin: best.score - runnerUp,
    crossed,
  };
}
