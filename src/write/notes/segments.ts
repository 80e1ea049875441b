import type { CslCitation, LocatorLabel, ParsedNote, Part } from '../../model/index.ts';
import { textOf } from '../../model/index.ts';

/** A citation for a program that sets it itself. */
export interface Cite {
  readonly id: string;
  /** Printed words before it: `See also`. */
  readonly prefix: string;
  readonly locator?: string;
  readonly label?: LocatorLabel;
}

/** A stretch of a note: words, or citations with nothing but signals and separators between them. */
export type Segment =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'cites'; readonly cites: readonly Cite[] };

/** The words of what stands before a citation, without the punctuation that a style puts there itself. */
const leadWords = (printed: string): string => printed.replace(/^[\s.,;:]+|[\s,;:]+$/gu, '');

interface Piece {
  readonly kind: Part['kind'];
  readonly text: string;
}

const isBetween = ({ kind }: Piece): boolean => kind === 'separator' || kind === 'signal';
const joined = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** What stands before a citation, cut into the words of the text and the signal that belongs to the citation. */
function cutSignal(pieces: readonly Piece[]): { readonly words: string; readonly prefix: string } {
  const words = pieces.findLastIndex((piece) => !isBetween(piece)) + 1;
  const signal = pieces.findIndex(({ kind }, at) => at >= words && kind === 'signal');
  const cut = signal < 0 ? pieces.length : signal;
  return { words: joined(pieces.slice(0, cut)), prefix: leadWords(joined(pieces.slice(cut))) };
}

/**
 * A note as segments. Words between two citations that are no commentary go into the prefix of the second; a citation
 * that links to no work stays as printed.
 */
export function segmentsOf({ text, parts }: ParsedNote, citation: CslCitation | undefined): Segment[] {
  const items = new Map(citation?.citationItems.map((item) => [item.custom.span[0], item]));
  const segments: Segment[] = [];
  let cites: Cite[] = [];
  let pieces: Piece[] = [];
  for (const { kind, span } of parts) {
    const item = kind === 'citation' ? items.get(span.start) : undefined;
    if (!item) {
      pieces.push({ kind, text: textOf(text, span) });
      continue;
    }
    const { id, locator, label } = item;
    const cite = { id, ...(locator !== undefined && { locator }), ...(label && { label }) };
    if (cites.length > 0 && pieces.every(isBetween)) {
      cites.push({ ...cite, prefix: leadWords(joined(pieces)) });
    } else {
      const { words, prefix } = cutSignal(pieces);
      if (words !== '') segments.push({ kind: 'text', text: words });
      cites = [{ ...cite, prefix }];
      segments.push({ kind: 'cites', cites });
    }
    pieces = [];
  }
  if (pieces.length > 0) segments.push({ kind: 'text', text: joined(pieces) });
  return segments;
}

/** Nothing but citations, up to the full stop, which a style sets itself. */
export const citesOnly = (segments: readonly Segment[]): readonly Cite[] | undefined => {
  const [first, second, ...more] = segments;
  const stop = second === undefined || (second.kind === 'text' && /^[.\s]*$/.test(second.text));
  return first?.kind === 'cites' && stop && more.length === 0 ? first.cites : undefined;
};
