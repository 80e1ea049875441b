import type { Citation, ParsedNote, Part, Reading, Span } from '../model/index.ts';
import { findBoundaries, type Boundary } from './boundaries.ts';
import { constructs } from './constructs/index.ts';
import { CITATION_COST } from './draft.ts';
import { readPerson } from './fields/person.ts';
import { trim } from './fields/pieces.ts';
import { readFrame } from './frame.ts';
import type { Glossary } from './glossary.ts';
import type { NoteText } from './note-text.ts';
import { proseWords } from './prose.ts';

/** A citation may run over this many boundaries of its own bracket, and over this many in all. */
const MOST_CROSSED = 5;
const MOST_STEPS = 16;

interface Candidate {
  readonly reading: Reading;
  readonly prefix: Span | undefined;
  readonly span: Span;
  readonly value: number;
  readonly confidence: number;
}

/** Signals before a citation: `See also`, `quoted in`, with the comma or colon behind them. Index after them. */
function skipSignals(t: NoteText, from: number, to: number): number {
  let at = from;
  for (let next = from; next < to;) {
    const after = t.term(next, 'signal', 'quoted-in');
    if (!after || after >= to) break;
    at = after;
    while (at < to && (t.char(at) === ',' || t.char(at) === ':')) at++;
    next = at;
  }
  return at < to ? at : from;
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
  return { start, end: t.tokens[to - 1]?.dot ? (t.tokens[to - 1]?.end ?? end) + 1 : end };
}

/** How sure a reading is: its evidence, what it leaves unexplained, its distance to the next best construct. */
function confidenceOf(best: Reading, runnerUp: number, value: number): number {
  const evidence = 1 - Math.exp(-Math.max(0, value) * 1.1);
  const clear = 1 - 0.25 * Math.exp(-2 * Math.max(0, best.score - runnerUp));
  const lost = best.unexplained.reduce((sum, { start, end }) => sum + (end - start), 0);
  return (
    Math.round(100 * Math.max(0.05, Math.min(0.99, (0.55 + 0.45 * evidence) * clear * Math.exp(-lost / 60)))) / 100
  );
}

/** The best reading of the stretch between two boundaries; `undefined` where no construct finds enough. */
function readStretch(
  t: NoteText,
  glossary: Glossary,
  from: number,
  to: number,
  crossed: number,
): Candidate | undefined {
  const stretch = trim(t, from, to);
  const start = skipSignals(t, stretch.from, stretch.to);
  const { from: head, to: end } = trim(t, start, stretch.to);
  if (head >= end || !canStart(t, head)) return undefined;
  const idem = t.term(head, 'idem');
  const idemTo =
    idem && idem < end && ',:'.includes(t.char(idem)) && t.tokens[idem + 1]?.kind !== 'number' ? idem + 1 : 0;
  const frame = readFrame(t, glossary, idemTo || head, end);
  let best: Reading | undefined;
  let runnerUp = 0;
  for (const construct of constructs) {
    const reading = construct.read(frame);
    if (!reading) continue;
    if (!best || reading.score > best.score + EQUAL) {
      runnerUp = best?.score ?? 0;
      best = reading;
    } else runnerUp = Math.max(runnerUp, reading.score);
  }
  if (!best) return undefined;
  const value = best.score - CITATION_COST - crossed;
  if (value <= 0) return undefined;
  const prefix = start > stretch.from ? trim(t, stretch.from, start) : undefined;
  return {
    reading: idemTo ? { ...best, idem: true } : best,
    prefix: prefix && prefix.to > prefix.from ? withStop(t, prefix.from, prefix.to) : undefined,
    span: wholeSpan(t, head, end, best),
    value,
    confidence: confidenceOf(best, runnerUp, value),
  };
}

/**
 * The readings that together explain the note best: a dynamic programme over the proposed boundaries, each stretch
 * either a citation or left as it is. Linear in the note, since a citation crosses few boundaries.
 */
function chooseCitations(t: NoteText, glossary: Glossary, boundaries: readonly Boundary[]): Candidate[] {
  const best: { total: number; from: number; candidate?: Candidate }[] = [{ total: 0, from: -1 }];
  for (let k = 1; k < boundaries.length; k++) best.push({ total: -Infinity, from: k - 1 });
  boundaries.forEach((left, i) => {
    const base = best[i]?.total ?? 0;
    const next = best[i + 1];
    const right = boundaries[i + 1];
    const skipped = right ? base - fragmentCost(t, left.right, right.left, right.lead === true) : base;
    if (next && skipped > next.total) best[i + 1] = { total: skipped, from: i };
    let crossed = 0;
    let count = 0;
    for (let j = i + 1; j < boundaries.length && j <= i + MOST_STEPS; j++) {
      const right = boundaries[j];
      if (!right) break;
      // A citation ends in the bracket it began in; brackets inside it are passed over whole.
      if (right.leftGroup !== left.rightGroup) continue;
      if (right.left > left.right) {
        const candidate = readStretch(t, glossary, left.right, right.left, crossed);
        const target = best[j];
        if (candidate && target && base + candidate.value > target.total)
          best[j] = { total: base + candidate.value, from: i, candidate };
      }
      const opens = right.rightGroup > right.leftGroup && right.rightGroup === right.left;
      if (right.rightGroup !== right.leftGroup && !opens) break;
      crossed += right.cost;
      if (!opens && ++count > MOST_CROSSED) break;
    }
  });
  const chosen: Candidate[] = [];
  for (let k = boundaries.length - 1; k > 0;) {
    const step = best[k];
    if (!step) break;
    if (step.candidate) chosen.push(step.candidate);
    k = step.from;
  }
  return chosen.reverse();
}

const FRAGMENT_COST = 0.9;
const LONGEST_FRAGMENT = 24;

/** `In Anlehnung an den Interviewband`: a few words that lead up to a title. */
const LONGEST_LEAD = 10;

/** Words left as commentary should read like prose: a capitalised fragment without a verb is rather part of a title. */
function fragmentCost(t: NoteText, from: number, to: number, leads: boolean): number {
  const { from: first, to: end } = trim(t, from, to);
  const start = skipSignals(t, first, end);
  if (end - start < 2 || end - start > LONGEST_FRAGMENT || !t.isCapitalised(start)) return 0;
  if (leads && end - start <= LONGEST_LEAD && t.find(',', start, end) < 0) return 0;
  return proseWords(t, { from: start, to: end }) === 0 ? FRAGMENT_COST : 0;
}

const ANCHOR_YEAR = /^(?:1[4-9]|20)\d\d$/;

/** Years, addresses, pages, boxes: what references hold and prose seldom does. */
function hasAnchor(t: NoteText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = t.tokens[at];
    if (token?.kind === 'url' || (token?.kind === 'number' && ANCHOR_YEAR.test(token.text))) return true;
    if (t.term(at, 'locator-page', 'archive-location')) return true;
  }
  return false;
}

/** Nothing but punctuation and perhaps one `and`. */
function separates(t: NoteText, from: number, to: number): boolean {
  let and = false;
  for (let at = from; at < to; at++) {
    const kind = t.tokens[at]?.kind;
    if (kind !== 'word' && kind !== 'number' && kind !== 'url') continue;
    if (and || !t.term(at, 'and')) return false;
    and = true;
  }
  return true;
}

/** Text between citations: a separator, commentary, or something that looks like a reference nobody understood. */
function gapKind(t: NoteText, start: number, end: number): 'separator' | 'commentary' | 'unparsed' {
  const from = t.tokenAt(start);
  const to = t.tokenAt(end);
  if (separates(t, from, to)) return 'separator';
  const prose = proseWords(t, { from, to });
  return hasAnchor(t, from, to) && prose <= (to - from) / 12 ? 'unparsed' : 'commentary';
}

/** `and` and nothing but punctuation stands between two citations. */
function hasConjunction(t: NoteText, from: number | undefined, to: number): boolean {
  if (from === undefined) return false;
  const between = { from: t.tokenAt(from), to: t.tokenAt(to) };
  return (
    separates(t, between.from, between.to) &&
    t.hasTerm(between.from, between.to, 'and') &&
    t.find(';', between.from, between.to) < 0
  );
}

const SEPARATING = new Set([' ', '.', ',', ';', ':', ')', ']']);

/** Cuts a note into parts that tile it. */
export function parseNote(t: NoteText, glossary: Glossary): ParsedNote {
  const chosen = chooseCitations(t, glossary, findBoundaries(t));
  const parts: Part[] = [];
  const citations: Citation[] = [];
  let at = 0;
  const push = (kind: 'separator' | 'commentary' | 'unparsed', end: number): void => {
    if (end > at) parts.push({ kind, span: { start: at, end } });
    at = end;
  };
  // The full stop of the citation before and the space before the next one separate; the words between are commentary.
  const fill = (to: number): void => {
    const kind = gapKind(t, at, to);
    if (kind !== 'separator') {
      let [start, end] = [at, to];
      while (start < end && SEPARATING.has(t.text[start] ?? '')) start++;
      while (end > start && t.text[end - 1] === ' ') end--;
      push('separator', start);
      push(kind, end);
    }
    push('separator', to);
  };
  for (const { reading, prefix, span, confidence } of chosen) {
    if (prefix) {
      fill(prefix.start);
      parts.push({ kind: 'signal', span: prefix });
      at = prefix.end;
    }
    fill(span.start);
    const joined = hasConjunction(t, citations.at(-1)?.span.end, span.start);
    const citation: Citation = { span, reading, joined, confidence, ...(prefix && { prefix }) };
    citations.push(citation);
    parts.push({ kind: 'citation', span, citation });
    at = span.end;
  }
  fill(t.text.length);
  return { note: t.note.position, text: t.text, parts, citations };
}
