import type { KnownItem } from '../../model/index.ts';

/** What a stretch of text looks like. */
export interface Look {
  readonly italic?: boolean;
  readonly smallCaps?: boolean;
  /** The address that it links to. */
  readonly link?: string;
  /** The works that a reference manager says it cites. */
  readonly citation?: readonly KnownItem[];
}

/** A document, or a note of it, in pieces: text, the places where notes are called, the ends of paragraphs. */
export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly look: Look }
  /** `note` is what the document calls the note by. */
  | { readonly kind: 'call'; readonly note: string }
  | { readonly kind: 'break' };

/** A note as a document holds it. */
export interface MarkedNote {
  /** What calls know it by. */
  readonly id: string;
  /** Its number or sign, where the document prints one itself. */
  readonly printed?: string;
  readonly runs: readonly Run[];
}
