import type { Collection, Item } from '../../../src/zotero/api.ts';
import type { CollectionRecord, Store } from './store.ts';

/** What a collection needs of the rest. */
interface Others {
  readonly item: (id: number) => Item;
  readonly collection: (id: number) => Collection;
}

/** `Zotero.Collection` */
export class MemoryCollection implements Collection {
  readonly #store: Store;
  readonly #others: Others;
  #now: CollectionRecord;

  constructor(store: Store, others: Others, from?: CollectionRecord) {
    this.#store = store;
    this.#others = others;
    this.#now = from ?? { id: 0, key: '', libraryID: 0, name: '', parent: false, deleted: false };
    if (from) store.objects.set(from.id, this);
  }

  get id(): number {
    return this.#now.id;
  }
  get key(): string {
    return this.#now.key;
  }
  get deleted(): boolean {
    return this.#now.deleted;
  }
  get libraryID(): number {
    return this.#now.libraryID;
  }
  set libraryID(libraryID: number) {
    if (this.id !== 0) throw new Error('libraryID cannot be changed');
    this.#now = { ...this.#now, libraryID };
  }
  get name(): string {
    return this.#now.name;
  }
  set name(name: string) {
    this.#now = { ...this.#now, name: name.trim().normalize() };
  }
  get parentID(): number | false {
    return this.#now.parent;
  }
  set parentID(id: number | false | undefined) {
    this.#now = { ...this.#now, parent: id ?? false };
  }

  getChildItems(): readonly Item[] {
    return [...this.#store.items.values()]
      .filter(({ collections, deleted }) => collections.includes(this.id) && !deleted)
      .map(({ id }) => this.#others.item(id));
  }
  getChildCollections(): readonly Collection[] {
    return this.#inner().map(({ id }) => this.#others.collection(id));
  }

  async save(): Promise<number> {
    const store = this.#store;
    await Promise.resolve();
    store.requireTransaction();
    const { parent, name } = this.#now;
    if (name === '') throw new Error('Collection name is empty');
    if (this.libraryID === 0) this.libraryID = 1;
    store.requireEditable(this.libraryID, 'edit collection');
    if (parent !== false && store.collections.get(parent)?.libraryID !== this.libraryID)
      throw new Error(`Cannot set parent to invalid collection ${String(parent)}`);
    const record = { ...this.#now, ...(this.id === 0 && store.give()) };
    store.beforeSave(record);
    store.collections.set(record.id, record);
    store.objects.set(record.id, this);
    this.#now = record;
    return record.id;
  }

  /** With those in it; the items stay in the library. */
  async erase(): Promise<void> {
    const store = this.#store;
    await Promise.resolve();
    store.requireTransaction();
    store.requireEditable(this.libraryID, 'erase collection');
    if (!store.collections.has(this.id)) throw new Error(`Collection ${String(this.id)} does not exist`);
    for (const inner of this.getChildCollections()) await inner.erase();
    for (const item of [...store.items.values()].filter(({ collections }) => collections.includes(this.id))) {
      store.items.set(item.id, { ...item, collections: item.collections.filter((id) => id !== this.id) });
      store.objects.get(item.id)?.loadAgain();
    }
    store.collections.delete(this.id);
    store.objects.delete(this.id);
  }

  reload(): Promise<void> {
    this.loadAgain();
    return Promise.resolve();
  }

  loadAgain(): void {
    this.#now = this.#store.collections.get(this.id) ?? this.#now;
  }

  #inner(): CollectionRecord[] {
    return [...this.#store.collections.values()].filter(({ parent }) => parent === this.id);
  }
}
