/** How much a command has read. */
export interface Counts {
  readonly notes: number;
  readonly citations: number;
  readonly works: number;
}

/** What is left to say when a file has been read and its folder written. */
export interface Outcome {
  readonly counts: Counts;
  /** To be printed; may be empty. */
  readonly summary: string;
}
