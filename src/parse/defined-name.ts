import type { Field, Reading } from '../model/index.ts';
import { readLocator } from './fields/locator.ts';
import { trim, type Piece } from './fields/pieces.ts';
import type { NoteText } from './note-text.ts';

/** A bracket that says what the notes will call a work: `(‘Trial Decision’)`, `[hereinafter Remedies]`. */
export interface DefinedName extends Piece {
  readonly name: Piece;
}

const LONGEST_NAME = 10;

/** The name that a bracket gives, where it holds nothing else. */
export function nameInBracket(t: NoteText, open: number): Piece | undefined {
  const close = t.skip(open) - 1;
  if (t.tokens[open]?.kind !== 'bracket' || close <= open) return undefined;
  const hereafter = t.term(open + 1, 'hereafter');
  const from = hereafter || open + 1;
  const quoted = t.tokens[from]?.kind === 'quote' && t.partner[from] === close - 1;
  // In guillemets alone stand themes of issues and titles of series
  if (!hereafter && (!quoted || '«‹'.includes(t.char(from)))) return undefined;
  const name = quoted ? { from: from + 1, to: close - 1 } : trim(t, from, close);
  return name.to > name.from && name.to - name.from <= LONGEST_NAME && t.isCapitalised(name.from) ? name : undefined;
}

/** The name that a stretch defines at its end, or before the place it cites: `(‘Trial Decision’), para. 70`. */
export function findDefinedName(t: NoteText, from: number, to: number): DefinedName | undefined {
  for (let at = from + 2; at < to; at = t.skip(at)) {
    if (t.tokens[at]?.kind !== 'bracket') continue;
    const name = nameInBracket(t, at);
    // An archive's abbreviation is the glossary's
    if (!name || (t.term(at + 1, 'hereafter') && t.hasTerm(from, at, 'archive-word'))) continue;
    const rest = trim(t, t.skip(at), to).from;
    if (rest >= to || readLocator(t, rest, to)?.to === to) return { from: at, to: t.skip(at), name };
  }
  return undefined;
}

/** The reading of what stands before the bracket, with the name, and the place behind it. */
export function withDefinedName(t: NoteText, reading: Reading, { name, to }: DefinedName, end: number): Reading {
  if (reading.reference) return reading;
  const span = t.span(name.from, name.to);
  const field: Field = {
    variable: 'title-short',
    value: t.text.slice(span.start, span.end),
    origin: { from: 'printed', note: t.note.position, span },
  };
  const place = readLocator(t, trim(t, to, end).from, end);
  const locators =
    place && reading.locators.length === 0
      ? [{ locator: place.text, label: place.label, span: place.span }]
      : reading.locators;
  return { ...reading, fields: [...reading.fields, field], locators };
}
