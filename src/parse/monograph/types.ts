import type { Contributors } from '../fields/contributors.ts';
import type { Imprint } from '../fields/imprint.ts';
import type { Piece } from '../fields/pieces.ts';
import type { SeriesMention } from '../fields/series.ts';

/**
 * A book as it stands in a note, on its own or after `in`: names, title, volume, series, imprint.
 * Token ranges; nothing is put into a draft yet, since a book's title is a chapter's container.
 */
export interface Monograph {
  readonly head?: Contributors;
  readonly title?: Piece;
  readonly imprint?: Imprint;
  readonly volume?: Piece;
  readonly volumeTitle?: Piece;
  readonly volumes?: Piece;
  /** `658 p.`: how long the whole is. */
  readonly pages?: Piece;
  readonly edition?: Piece;
  readonly editors?: Contributors;
  readonly translators?: Contributors;
  /** `Working Paper no. 63`: the kind of report and its number. */
  readonly genre?: Piece;
  readonly number?: Piece;
  readonly series?: SeriesMention;
  /** `op. cit.` stands behind the title. */
  readonly cited?: true;
  /** Labels that nothing else explains. */
  readonly labels: readonly Piece[];
}

/** A book while it is being read. */
export type MonographDraft = { -readonly [K in keyof Monograph]: Monograph[K] } & { labels: Piece[] };
