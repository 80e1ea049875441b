import type { Contributors } from '../fields/contributors.ts';
import type { Imprint } from '../fields/imprint.ts';
import type { Piece } from '../fields/pieces.ts';
import type { SeriesMention } from '../fields/series.ts';

/**
 * A book as it stands in a note, on its own or after `in`: names, title, volume, series, imprint.
 * Token ranges; nothing is put into a draft yet, since a book's title is a chapter's container.
 */
export interface Monograph {
  readonly head?: Contributors | undefined;
  readonly title?: Piece | undefined;
  readonly imprint?: Imprint | undefined;
  readonly volume?: Piece | undefined;
  readonly volumeTitle?: Piece | undefined;
  readonly volumes?: Piece | undefined;
  /** `658 p.`: how long the whole is. */
  readonly pages?: Piece | undefined;
  /** `pp. 12–34`: where in it a chapter stands. */
  readonly range?: Piece | undefined;
  readonly edition?: Piece | undefined;
  readonly editors?: Contributors | undefined;
  readonly translators?: Contributors | undefined;
  /** `Working Paper no. 63`: the kind of report and its number. */
  readonly genre?: Piece | undefined;
  readonly number?: Piece | undefined;
  /** `PhD thesis`, and where it was written. */
  readonly thesis?: Piece | undefined;
  readonly university?: Piece | undefined;
  readonly series?: SeriesMention | undefined;
  /** The year stands behind the names: a bibliography's entry. */
  readonly dated?: true | undefined;
  /** `op. cit.` stands behind the title. */
  readonly cited?: true | undefined;
  /** Labels that nothing else explains. */
  readonly labels: readonly Piece[];
}

/** A book while it is being read. */
export type MonographDraft = { -readonly [K in keyof Monograph]: Monograph[K] } & { labels: Piece[] };

/** A book of which nothing is known yet; all have one shape. */
export const newMonograph = (): MonographDraft => ({
  head: undefined, title: undefined, imprint: undefined, volume: undefined, volumeTitle: undefined, volumes: undefined,
  pages: undefined, range: undefined, edition: undefined, editors: undefined, translators: undefined, genre: undefined, number: undefined,
  thesis: undefined, university: undefined, series: undefined, dated: undefined, cited: undefined, labels: [],
}); // prettier-ignore
