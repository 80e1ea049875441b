import type { Definition } from '../../glossary.ts';
import type { LocatorMention } from '../locator.ts';
import type { Piece } from '../pieces.ts';

/** Where an archival document lies; token ranges. */
export interface ShelfMark extends Piece {
  /** The repository as printed, or its abbreviation. */
  readonly repository?: Piece | undefined;
  /** What the abbreviation stands for, where the notes define it. */
  readonly definition?: Definition | undefined;
  /** `ibid.` in the repository's stead: another document of the file, or another file of the archive. */
  readonly same?: Piece | undefined;
  /** `in` leads up to the mark: the documents before it may lie there, too. */
  readonly shared?: true | undefined;
  /** A digital archive or publisher through which the document is had, named before the repository. */
  readonly source?: Piece | undefined;
  readonly place?: Piece | undefined;
  readonly collection?: Piece | undefined;
  readonly location?: Piece | undefined;
  readonly leaves?: LocatorMention | undefined;
  /** What the document is, where the mark stands before it: `TNA, FO 371/1234, Eden to Churchill, 3 May 1951`. */
  readonly description?: Piece | undefined;
  /** A sentence behind the mark: `Obtained by …`. */
  readonly remark?: Piece | undefined;
}

/** A mark in the making. */
export type MarkDraft = { -readonly [K in keyof ShelfMark]: ShelfMark[K] };

/** A mark of which nothing is known but where it is; all have one shape. */
export const newMark = (from: number, to: number, shared: boolean): MarkDraft => ({
  from, to, repository: undefined, definition: undefined, same: undefined, shared: shared || undefined, source: undefined,
  place: undefined, collection: undefined, location: undefined, leaves: undefined, description: undefined, remark: undefined,
}); // prettier-ignore
