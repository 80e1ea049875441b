import type { CreatorJson } from '../../../src/zotero/api.ts';

/** An item as the database has it. */
export interface ItemRecord {
  readonly id: number;
  readonly key: string;
  readonly libraryID: number;
  readonly itemType: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly creators: readonly CreatorJson[];
  readonly tags: readonly { readonly tag: string; readonly type?: number }[];
  /** The keys of related items. */
  readonly related: readonly string[];
  readonly collections: readonly number[];
  readonly parent: number | false;
  readonly note: string;
  readonly deleted: boolean;
  /** Counts the saves that change the date of the last change. */
  readonly modified: number;
  readonly attachment?: { readonly contentType: string; readonly text: string; readonly path: string };
}

export interface CollectionRecord {
  readonly id: number;
  readonly key: string;
  readonly libraryID: number;
  readonly name: string;
  readonly parent: number | false;
  readonly deleted: boolean;
}

/** What is in memory for a record, and is asked to read it again, or to forget what it was given. */
export interface Loaded {
  loadAgain(): void;
}

export interface LibraryRecord {
  readonly libraryID: number;
  readonly name: string;
  readonly editable: boolean;
}

/** A database that is as it was where a transaction fails; what is in memory is not, as in Zotero. */
export class Store {
  items = new Map<number, ItemRecord>();
  collections = new Map<number, CollectionRecord>();
  readonly objects = new Map<number, Loaded>();
  readonly libraries = new Map<number, LibraryRecord>();
  /** What Zotero would write into its log: values that were put elsewhere, or dropped. */
  readonly warnings: string[] = [];
  /** Asked before every save: what it throws, the database throws. */
  beforeSave: (record: ItemRecord | CollectionRecord) => void = () => undefined;
  /** The same at the end of every transaction. */
  beforeCommit: () => void = () => undefined;
  /** How many transactions were begun. */
  transactions = 0;
  #created: number[] | undefined;
  #last = 0;

  give(): { id: number; key: string } {
    const id = ++this.#last;
    this.#created?.push(id);
    return { id, key: `K${id.toString(36).toUpperCase().padStart(7, '0')}` };
  }

  /** @throws outside a transaction: Zotero would begin one, and write an error into its log */
  requireTransaction(): void {
    if (!this.#created) throw new Error('save() or erase() called without a wrapping transaction');
  }

  requireEditable(libraryID: number, op: string): void {
    const library = this.libraries.get(libraryID);
    if (!library) throw new Error(`Library ${String(libraryID)} not found`);
    if (!library.editable) throw new Error(`Cannot ${op} in library ${library.name}`);
  }

  async transaction<Result>(work: () => Promise<Result>): Promise<Result> {
    // Zotero would wait for the outer one, which waits for the inner one
    if (this.#created) throw new Error('a transaction within a transaction');
    const before = { items: new Map(this.items), collections: new Map(this.collections) };
    this.#created = [];
    this.transactions += 1;
    try {
      const result = await work();
      this.beforeCommit();
      return result;
    } catch (error) {
      this.items = before.items;
      this.collections = before.collections;
      for (const id of this.#created) this.objects.delete(id);
      throw error;
    } finally {
      this.#created = undefined;
    }
  }
}
