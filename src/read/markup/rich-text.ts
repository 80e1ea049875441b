import type { Mark } from '../../model/index.ts';
import { normalise } from '../normalise.ts';
import { marksOf, type Piece } from './marks.ts';
import { realign } from './realign.ts';
import type { Run } from './runs.ts';

/** A place where a note is called. */
export interface Call {
  readonly note: string;
  readonly at: number;
}

/** Text with single spaces, what of it is set apart, and where it calls notes. */
export interface RichText {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly calls: readonly Call[];
}

/**
 * Puts runs together: single spaces, NFC, no invisible characters.
 * @param between what the end of a paragraph becomes: a space in a note, a line feed in an article's text
 */
export function richText(runs: readonly Run[], between: ' ' | '\n' = ' '): RichText {
  const pieces: Piece[] = [];
  const calls: Call[] = [];
  let raw = '';
  let pending = '';
  for (const run of runs) {
    if (run.kind === 'break') pending = between;
    else if (run.kind === 'call') calls.push({ note: run.note, at: raw.length });
    else {
      const spaced = run.text.replace(/\s+/g, ' ');
      const words = spaced.trim();
      if (spaced.startsWith(' ')) pending ||= ' ';
      if (words === '') continue;
      if (raw !== '') raw += pending;
      pieces.push({ span: { start: raw.length, end: raw.length + words.length }, look: run.look });
      raw += words;
      pending = spaced.endsWith(' ') ? ' ' : '';
    }
  }
  const { text } = normalise(raw);
  const place = realign(raw, text);
  const placed = pieces.map(({ span, look }) => ({ span: { start: place(span.start), end: place(span.end) }, look }));
  return { text, marks: marksOf(placed, text), calls: calls.map(({ note, at }) => ({ note, at: place(at) })) };
}
