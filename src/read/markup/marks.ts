import type { Mark, Span } from '../../model/index.ts';
import type { Look } from './runs.ts';

/** A stretch of text that looks alike. */
export interface Piece {
  readonly span: Span;
  readonly look: Look;
}

/** The stretch without the white space at its ends. */
function trimmed({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

/** Where pieces of one value stand side by side, or with a space between, they are one stretch. */
function stretchesOf<Value>(pieces: readonly Piece[], text: string, valueOf: (look: Look) => Value | undefined) {
  const stretches: { value: Value; start: number; end: number }[] = [];
  let last: Value | undefined;
  for (const { span, look } of pieces) {
    const value = valueOf(look);
    const before = stretches.at(-1);
    if (before && value === last && value !== undefined && text.slice(before.end, span.start).trim() === '')
      before.end = span.end;
    else if (value !== undefined) stretches.push({ value, ...span });
    last = value;
  }
  return stretches
    .map(({ value, ...span }) => ({ value, span: trimmed(span, text) }))
    .filter(({ span }) => span.end > span.start);
}

/** What of a text is set apart, in the order of the text. */
export function marksOf(pieces: readonly Piece[], text: string): readonly Mark[] {
  const italic = stretchesOf(pieces, text, (look) => (look.italic ? '' : undefined));
  const smallCaps = stretchesOf(pieces, text, (look) => (look.smallCaps ? '' : undefined));
  const links = stretchesOf(pieces, text, (look) => look.link);
  const citations = stretchesOf(pieces, text, (look) => look.citation);
  const marks: readonly Mark[] = [
    ...italic.map(({ span }) => ({ kind: 'italic', span }) as const),
    ...smallCaps.map(({ span }) => ({ kind: 'small-caps', span }) as const),
    ...links.map(({ span, value }) => ({ kind: 'link', span, target: value }) as const),
    ...citations.map(({ span, value }) => ({ kind: 'citation', span, items: value }) as const),
  ];
  return marks.toSorted((one, other) => one.span.start - other.span.start || other.span.end - one.span.end);
}
