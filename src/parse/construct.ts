import type { Reading, Term } from '../model/index.ts';
import type { Frame } from './frame.ts';

/**
 * One kind of citation. `read` returns what it understands of the frame's stretch of text, or `undefined` where the
 * text is not of its kind. Constructs do not know of each other: the tiling compares their readings' scores.
 */
export interface Construct {
  readonly name: string;
  /** One of these must stand in the note; elsewhere the construct is not asked. */
  readonly needs?: readonly Term[];
  read(frame: Frame): Reading | undefined;
}
