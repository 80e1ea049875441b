import type { Element } from '../markup/element.ts';
import type { Node } from './note-blocks.ts';

/** A note of a page, not read yet. */
export interface NoteBlock {
  readonly id: string;
  /** The sign by which the text calls it. */
  readonly printed?: string;
  /** Side by side in one parent; the first is an element. */
  readonly nodes: readonly Node[];
}

export interface FoundNotes {
  readonly notes: readonly NoteBlock[];
  /** The id of the note that an element calls. */
  readonly calls: ReadonlyMap<Element, string>;
}
