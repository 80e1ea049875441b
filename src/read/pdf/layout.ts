import type { Look } from '../markup/runs.ts';

/** A stretch of a line in one font. Measures are points from the page's left and top edges. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly look: Look;
}

export interface Line {
  /** Counted from 0. */
  readonly page: number;
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly x: number;
  readonly end: number;
  /** The baseline and the size of most of its letters. */
  readonly y: number;
  readonly size: number;
}

/** Lines that stand one under the other, in the order in which they are read. */
export type Column = readonly Line[];

/** Smaller than the letters around it and set higher: the number of a note, an ordinal's ending. */
export const isRaised = (piece: Piece, { y, size }: Line): boolean =>
  piece.size < size * 0.87 && y - piece.y > size * 0.12;
