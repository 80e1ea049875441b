import type { Failure, Named, Reused, Traces } from './report.ts';

/** What an import has done so far. */
export class Ledger {
  readonly created: Named[] = [];
  readonly reused: Reused[] = [];
  readonly failed: Failure[] = [];
  readonly items: number[] = [];
  readonly notes: number[] = [];
  readonly collections: number[] = [];
  readonly relations: (readonly [number, number])[] = [];
  readonly #libraryID: number;

  constructor(libraryID: number) {
    this.#libraryID = libraryID;
  }

  traces(): Traces {
    const { items, notes, collections, relations } = this;
    return { libraryID: this.#libraryID, items, notes, collections, relations };
  }
}
