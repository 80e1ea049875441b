import type { CslItem } from '../model/index.ts';
import type { Loss } from './losses.ts';

export interface WriteOptions {
  /** BibTeX: letters beyond ASCII as commands (`\"o`) instead of as they are. */
  readonly ascii?: boolean;
  /** Told of every value that has no place of its own in the format. */
  readonly report?: (loss: Loss) => void;
}

/** A format of references. */
export interface Writer {
  /** The name for `--to`. */
  readonly name: string;
  /** The file's name. */
  readonly file: string;
  /** What people call it. */
  readonly title: string;
  /** The file in pieces, one or a few an item, so that a large library never stands in memory as one text. */
  readonly write: (items: Iterable<CslItem>, options: WriteOptions) => Iterable<string>;
}
