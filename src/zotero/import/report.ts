import type { Message } from '../messages.ts';

/** A text with notes, and what it belongs to. */
export interface NotesSource {
  /** Text, or a file in a format that Ibidem reads. */
  readonly content: string | Uint8Array;
  /** What Zotero makes of the same file, where there are no notes in what we make of it. */
  readonly otherwise?: string;
  /** Of a file, a note, …: for messages. */
  readonly name: string;
  /** The id of the item whose notes they are, where the library has it. */
  readonly article?: number;
  /** Where there is no such item: the library, and the collection that the new one goes into. */
  readonly libraryID?: number;
  readonly collectionID?: number;
}

/** An item, and what it is called. */
export interface Named {
  readonly item: number;
  readonly title: string;
}

/**
 * What tells that the library has a work already. `title`: with creator and year; `location`: title, date, and the shelf
 * mark or the address.
 */
export type Match = 'DOI' | 'ISBN' | 'title' | 'location';

export interface Reused extends Named {
  readonly match: Match;
}

/** What went wrong with one work; the others are there. */
export interface Failure {
  readonly title: string;
  readonly reason: Message;
}

/** What a person should look at. */
export interface Notice {
  readonly severity: 'error' | 'warning' | 'info';
  readonly said: Message;
  /** The number of the note, where it belongs to one. */
  readonly note?: number;
}

/** What an import has made and joined, for `undoImport`. Ids of Zotero, so that it can be kept as JSON. */
export interface Traces {
  readonly libraryID: number;
  /** New items; their child notes go with them. */
  readonly items: readonly number[];
  /** Child notes of items that were there before. */
  readonly notes: readonly number[];
  /** The outermost first. */
  readonly collections: readonly number[];
  /** Of items that were there before, those that were related to each other. */
  readonly relations: readonly (readonly [item: number, other: number])[];
}

export interface ImportReport {
  readonly article: Named & { readonly isNew: boolean };
  readonly collection: { readonly id: number; readonly name: string };
  /** How many notes were read. */
  readonly notes: number;
  readonly created: readonly Named[];
  readonly reused: readonly Reused[];
  readonly failed: readonly Failure[];
  readonly notices: readonly Notice[];
  readonly traces: Traces;
}
