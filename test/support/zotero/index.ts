import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Collection, InstalledStyle, Item, ItemJson, Library, Zotero } from '../../../src/zotero/api.ts';
import { MemoryCollection } from './collection.ts';
import { MemoryItem } from './item.ts';
import { Store, type ItemRecord } from './store.ts';

export type { CollectionRecord, ItemRecord } from './store.ts';

const LOCALES = join(dirname(createRequire(__filename).resolve('citeproc-locales/package.json')), 'locales');

const localeFile = (tag: string): string | false => {
  try {
    return readFileSync(join(LOCALES, `locales-${tag}.xml`), 'utf8');
  } catch {
    return false;
  }
};

export interface Furnishing {
  readonly locale?: string;
  readonly styles?: readonly InstalledStyle[];
  /** What files hold, by their paths. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
  readonly prefs?: Readonly<Record<string, unknown>>;
  /** A library that only others may change, beside the person's own; its number is 2. */
  readonly readOnly?: string;
}

/** Zotero in memory, and ways to look behind it. */
export interface MemoryZotero extends Zotero {
  readonly store: Store;
  readonly errors: unknown[];
  /** An item that is there before anything begins. */
  readonly add: (json: ItemJson, more?: Partial<ItemRecord>) => Promise<Item>;
}

/** An application with an empty library, or what `furnishing` puts into it. */
export function memoryZotero(furnishing: Furnishing = {}): MemoryZotero {
  const store = new Store();
  store.libraries.set(1, { libraryID: 1, name: 'My Library', editable: true });
  if (furnishing.readOnly !== undefined)
    store.libraries.set(2, { libraryID: 2, name: furnishing.readOnly, editable: false });

  const item = (id: number): MemoryItem | false => {
    const record = store.items.get(id);
    const loaded = store.objects.get(id);
    return record !== undefined && (loaded instanceof MemoryItem ? loaded : new MemoryItem(store, record));
  };
  const collection = (id: number): MemoryCollection | false => {
    const record = store.collections.get(id);
    const loaded = store.objects.get(id);
    return (
      record !== undefined &&
      (loaded instanceof MemoryCollection ? loaded : new MemoryCollection(store, others, record))
    );
  };
  const there = <T>(object: T | false): T => {
    if (object === false) throw new Error('no such object');
    return object;
  };
  const others = {
    item: (id: number): Item => there(item(id)),
    collection: (id: number): Collection => there(collection(id)),
  };
  const bytesOf = (path: string): Promise<Uint8Array> => {
    const bytes = furnishing.files?.[path];
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`Component returned failure code: ${path}`));
  };
  const loading = new Set<number>();
  const library = (libraryID: number): Library | false => {
    const record = store.libraries.get(libraryID);
    return record !== undefined && { ...record, waitForDataLoad: () => Promise.resolve(void loading.add(libraryID)) };
  };

  function getAsync(id: number): Promise<Item | false>;
  function getAsync(ids: readonly number[]): Promise<readonly Item[]>;
  function getAsync(ids: number | readonly number[]): Promise<Item | false | readonly Item[]> {
    if (typeof ids === 'number') return Promise.resolve(item(ids));
    return Promise.resolve(ids.flatMap((id) => item(id) || []));
  }

  const errors: unknown[] = [];
  const prefs = new Map(Object.entries(furnishing.prefs ?? {}));
  const styles = furnishing.styles ?? [];
  let stylesRead = false;
  const readStyles = <T>(value: T): T => {
    if (!stylesRead) throw new Error('Styles not yet loaded');
    return value;
  };
  return {
    store,
    errors,
    add: async (json, more = {}) => {
      const made = new MemoryItem(store, json.itemType);
      made.libraryID = more.libraryID ?? 1;
      if (made.isRegularItem()) made.fromJSON(json);
      const id = await made.saveTx();
      const record = store.items.get(id);
      if (record) store.items.set(id, { ...record, ...more });
      made.loadAgain();
      return made;
    },
    locale: furnishing.locale ?? 'en-US',
    Item: class extends MemoryItem {
      constructor(type: string) {
        super(store, type);
      }
    },
    Collection: class extends MemoryCollection {
      constructor() {
        super(store, others);
      }
    },
    Items: {
      getAsync,
      getAll: (libraryID, onlyTopLevel = false) => {
        if (!loading.has(libraryID)) throw new Error('UnloadedDataException');
        const own = [...store.items.values()].filter(
          (record) => record.libraryID === libraryID && !record.deleted && !(onlyTopLevel && record.parent !== false),
        );
        return Promise.resolve(own.map(({ id }) => there(item(id))));
      },
    },
    Collections: { getAsync: (id) => Promise.resolve(collection(id)) },
    Libraries: { userLibraryID: 1, get: library },
    DB: { executeTransaction: (work) => store.transaction(work) },
    Styles: {
      init: () => Promise.resolve(void (stylesRead = true)),
      getVisible: () => readStyles(styles),
      get: (id) => readStyles(styles.find(({ styleID }) => styleID === id) ?? false),
    },
    Cite: { System: { prototype: { retrieveLocale: localeFile } } },
    File: {
      getContentsAsync: async (path) => new TextDecoder().decode(await bytesOf(path)),
      getBinaryContentsAsync: async (path) => Buffer.from(await bytesOf(path)).toString('latin1'),
    },
    Prefs: { get: (name) => prefs.get(name), set: (name, value) => prefs.set(name, value) },
    logError: (error) => void errors.push(error),
  };
}
