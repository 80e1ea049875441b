/** A name that the notes shorten: `Arhivele Naționale ale României – onwards ANR`. */
export interface Abbreviation {
  /** `ANR` */
  readonly short: string;
  /** `Arhivele Naționale ale României` */
  readonly name: string;
  /** The words that define it, as printed: from the name to its short form. */
  readonly phrase: string;
}
