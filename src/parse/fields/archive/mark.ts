import type { Definition } from '../../glossary.ts';
import type { LocatorMention } from '../locator.ts';
import type { Piece } from '../pieces.ts';

/** Where an archival document lies; token ranges. */
export interface ShelfMark extends Piece {
  /** The repository as printed, or its abbreviation. */
  readonly repository?: Piece;
  /** What the abbreviation stands for, where the notes define it. */
  readonly definition?: Definition;
  /** `ibid.` in the repository's stead: another document of the file, or another file of the archive. */
  readonly same?: Piece;
  /** `in` leads up to the mark: the documents before it may lie there, too. */
  readonly shared?: true;
  /** A digital archive or publisher through which the document is had, named before the repository. */
  readonly source?: Piece;
  readonly place?: Piece;
  readonly collection?: Piece;
  readonly location?: Piece;
  readonly leaves?: LocatorMention;
  /** What the document is, where the mark stands before it: `TNA, FO 371/1234, Eden to Churchill, 3 May 1951`. */
  readonly description?: Piece;
  /** A sentence behind the mark: `Obtained by …`. */
  readonly remark?: Piece;
}

/** A mark in the making. */
export type MarkDraft = { -readonly [K in keyof ShelfMark]: ShelfMark[K] };
