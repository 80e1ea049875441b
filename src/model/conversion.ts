import type { Abbreviation } from './abbreviation.ts';
import type { CslCitation, CslItem } from './csl.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Note } from './note.ts';
import type { ParsedNote } from './reading.ts';
import type { Link, Work } from './work.ts';

/** Everything that one document gives. */
export interface Conversion {
  /** The article itself, for source.json. */
  readonly source: CslItem;
  readonly notes: readonly Note[];
  /** Every note cut into its parts; the parts tile the note's text. */
  readonly parsed: readonly ParsedNote[];
  /** The names that the notes shorten, in the order of their definitions. */
  readonly abbreviations: readonly Abbreviation[];
  readonly works: readonly Work[];
  /** Every citation, in order, with the index of its work. */
  readonly links: readonly Link[];
  /** CSL-JSON of the works, in order of first citation, for references.json. */
  readonly references: readonly CslItem[];
  /** One a note, in order, for citations.json. */
  readonly citations: readonly CslCitation[];
  readonly diagnostics: readonly Diagnostic[];
}
