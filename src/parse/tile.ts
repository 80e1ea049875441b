import type { Citation, ParsedNote, Part } from '../model/index.ts';
import { findBoundaries } from './boundaries/index.ts';
import { chooseCitations } from './choose.ts';
import { judge } from './confidence/index.ts';
import type { Glossary } from './glossary.ts';
import { placeKnown, type Found } from './known.ts';
import type { NoteText } from './note-text.ts';
import { proseWords } from './prose.ts';

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
  const read = chosen.map(({ reading, prefix, span, value, margin, crossed }): Found => ({
    span,
    reading,
    ...judge({ t, reading, value, margin, crossed }),
    ...(prefix && { prefix }),
  }));
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
  for (const { reading, prefix, span, ...judgement } of placeKnown(t.note, read)) {
    if (prefix) {
      fill(prefix.start);
      parts.push({ kind: 'signal', span: prefix });
      at = prefix.end;
    }
    fill(span.start);
    const joined = hasConjunction(t, citations.at(-1)?.span.end, span.start);
    const citation: Citation = {
      span,
      reading,
      joined,
      ...judgement,
      ...(prefix && { prefix }),
    };
    citations.push(citation);
    parts.push({ kind: 'citation', span, citation });
    at = span.end;
  }
  fill(t.text.length);
  return { note: t.note.position, printed: t.note.printed ?? String(t.note.index), text: t.text, parts, citations };
}
