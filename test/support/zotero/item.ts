import type { Item, ItemJson, SaveOptions } from '../../../src/zotero/api.ts';
import { creator } from './creators.ts';
import { multipart } from './dates.ts';
import { readExtra, writeExtra } from './extra.ts';
import { fieldValue, isDateField } from './fields.ts';
import { fieldOf, isField, rulesOf, TYPES } from './schema.ts';
import type { ItemRecord, Store } from './store.ts';

/** Of the JSON that are no fields. */
const OWN_KEYS = [
  'key', 'version', 'itemType', 'creators', 'tags', 'relations', 'collections', 'extra', 'note', 'parentItem', 'deleted',
  'dateAdded', 'dateModified', 'inPublications',
]; // prettier-ignore

const invalid = (message: string): Error => Object.assign(new Error(message), { name: 'ZoteroInvalidDataError' });

const empty = (itemType: string): ItemRecord => ({
  id: 0, key: '', libraryID: 0, itemType, fields: {}, creators: [], tags: [], related: [], collections: [], parent: false,
  note: '', deleted: false, modified: 0,
}); // prettier-ignore

/** `Zotero.Item`: what it is given it has at once, and the database has it when it is saved. */
export class MemoryItem implements Item {
  readonly #store: Store;
  #now: ItemRecord;

  constructor(store: Store, from: string | ItemRecord) {
    if (typeof from === 'string' && !TYPES.has(from)) throw new Error(`Invalid item type '${from}'`);
    this.#store = store;
    this.#now = typeof from === 'string' ? empty(from) : from;
    if (typeof from !== 'string') store.objects.set(from.id, this);
  }

  get id(): number {
    return this.#now.id;
  }
  get key(): string {
    return this.#now.key;
  }
  get itemType(): string {
    return this.#now.itemType;
  }
  get deleted(): boolean {
    return this.#now.deleted;
  }
  get libraryID(): number {
    return this.#now.libraryID;
  }
  set libraryID(libraryID: number) {
    if (this.id !== 0) throw new Error('libraryID cannot be changed');
    this.#change({ libraryID });
  }
  get parentID(): number | false {
    return this.#now.parent;
  }
  set parentID(id: number | false | undefined) {
    this.#change({ parent: id ?? false });
  }

  isRegularItem(): boolean {
    return !this.isNote() && !this.isAttachment();
  }
  isNote(): boolean {
    return this.itemType === 'note';
  }
  isAttachment(): boolean {
    return this.itemType === 'attachment';
  }

  getField(field: string, unformatted = false, includeBaseMapped = false): string {
    if (!isField(field)) throw new Error(`"${field}" is not a field`);
    const name = includeBaseMapped ? (fieldOf(this.itemType, field) ?? field) : field;
    const value = this.#now.fields[name] ?? '';
    return unformatted && value !== '' && isDateField(this.itemType, name) ? multipart(value) : value;
  }

  getDisplayTitle(): string {
    return this.isNote()
      ? this.getNote()
          .replace(/<[^>]*>/g, '')
          .slice(0, 80)
      : this.getField('title', false, true);
  }

  getCreators(): readonly { readonly lastName: string; readonly firstName: string }[] {
    return this.#now.creators.map((one) => ('name' in one ? { lastName: one.name, firstName: '' } : one));
  }

  fromJSON(json: ItemJson): void {
    if (!TYPES.has(json.itemType)) throw invalid(`Unknown item type '${json.itemType}'`);
    const warn = this.#warn;
    const read = readExtra(
      typeof json.extra === 'string' ? json.extra : '',
      [...Object.keys(json), 'creators'],
      json.itemType,
    );
    const { type } = read;
    const set = new Map(Array.from(read.fields, ([name, value]) => [fieldOf(type, name) ?? name, value]));
    const homeless = new Map<string, string>();
    for (const [field, value] of Object.entries(json)) {
      if (OWN_KEYS.includes(field)) continue;
      const name = fieldOf(type, field);
      if (name !== undefined) set.set(name, fieldValue(type, name, value, warn));
      else if (typeof value === 'string') {
        warn(`Storing '${field}' for type ${type} in Extra`);
        homeless.set(field, value);
      } else warn(`Discarding '${field}'`);
    }
    const extra = writeExtra(read.extra, homeless);
    if (extra !== '') set.set('extra', fieldValue(type, 'extra', extra, warn));
    this.#change({
      itemType: type,
      fields: Object.fromEntries([...set].filter(([, value]) => value !== '')),
      creators: (json.creators ?? []).map((data) => creator(data, type, warn)),
      tags: json.tags ?? [],
    });
  }

  toJSON(): ItemJson {
    const { key, itemType, fields, creators, tags, related, parent, note } = this.#now;
    const ordered = [...rulesOf(itemType).fields.keys()].filter((field) => field in fields);
    return {
      key,
      version: 0,
      itemType,
      ...Object.fromEntries(ordered.map((field) => [field, fields[field]])),
      ...(this.isRegularItem() ? { creators } : { note, ...(parent !== false && { parentItem: parent }) }),
      tags,
      collections: this.#now.collections.map((id) => this.#store.collections.get(id)?.key),
      relations: related.length === 0 ? {} : { 'dc:relation': related },
    };
  }

  addToCollection(id: number): void {
    const { collections } = this.#now;
    if (!collections.includes(id)) this.#change({ collections: [...collections, id] });
  }
  removeFromCollection(id: number): void {
    this.#change({ collections: this.#now.collections.filter((one) => one !== id) });
  }
  getCollections(): readonly number[] {
    for (const id of this.#now.collections)
      if (!this.#store.collections.has(id)) throw new Error(`Collection ${String(id)} not found for item ${this.key}`);
    return this.#now.collections;
  }

  get relatedItems(): readonly string[] {
    return this.#now.related;
  }
  addRelatedItem(item: Item): boolean {
    if (!(item instanceof MemoryItem)) throw new Error("'item' must be a Zotero.Item");
    if (item === this || this.relatedItems.includes(item.key)) return false;
    if (item.libraryID !== this.libraryID) throw new Error('Cannot relate item to an item in a different library');
    if (item.key === '') throw new Error('an item has no URI before it is saved');
    this.#change({ related: [...this.relatedItems, item.key] });
    return true;
  }
  removeRelatedItem(item: Item): boolean {
    const had = this.relatedItems.includes(item.key);
    this.#change({ related: this.relatedItems.filter((key) => key !== item.key) });
    return had;
  }

  getNotes(includeTrashed = false): readonly number[] {
    return this.#children('note', includeTrashed);
  }
  getAttachments(includeTrashed = false): readonly number[] {
    return this.#children('attachment', includeTrashed);
  }
  getNote(): string {
    return this.#now.note;
  }
  setNote(html: string): boolean {
    if (this.isRegularItem()) throw new Error('updateNote() can only be called on notes and attachments');
    const note = html.replace(/[^\P{Cc}\n\t\r]/gu, '').trim();
    const isNew = note !== this.#now.note;
    this.#change({ note });
    return isNew;
  }

  get attachmentContentType(): string {
    return this.#now.attachment?.contentType ?? '';
  }
  get attachmentText(): Promise<string> {
    return Promise.resolve(this.#now.attachment?.text.trim() ?? '');
  }
  getFilePathAsync(): Promise<string | false> {
    return Promise.resolve(this.#now.attachment?.path ?? false);
  }

  async save({ skipDateModifiedUpdate = false }: SaveOptions = {}): Promise<number> {
    const store = this.#store;
    await Promise.resolve();
    store.requireTransaction();
    const isNew = this.id === 0;
    try {
      if (this.libraryID === 0) this.#change({ libraryID: 1 });
      store.requireEditable(this.libraryID, 'edit item');
      this.#check();
      const identity = isNew ? store.give() : { id: this.id, key: this.key };
      const modified = this.#now.modified + (skipDateModifiedUpdate ? 0 : 1);
      const record = { ...this.#now, ...identity, modified };
      store.beforeSave(record);
      store.items.set(record.id, record);
      store.objects.set(record.id, this);
      this.#now = record;
      return record.id;
    } catch (error) {
      if (!isNew) this.loadAgain();
      throw error;
    }
  }

  async saveTx(options?: SaveOptions): Promise<number> {
    return this.#store.transaction(() => this.save(options));
  }

  /** With its children, and what other items say of it. */
  async erase(): Promise<void> {
    const store = this.#store;
    await Promise.resolve();
    store.requireTransaction();
    store.requireEditable(this.libraryID, 'erase item');
    if (!store.items.has(this.id)) throw new Error(`Item ${String(this.id)} does not exist`);
    for (const child of [...store.items.values()].filter(({ parent }) => parent === this.id))
      store.items.delete(child.id);
    for (const other of [...store.items.values()].filter(({ related }) => related.includes(this.key))) {
      store.items.set(other.id, { ...other, related: other.related.filter((key) => key !== this.key) });
      store.objects.get(other.id)?.loadAgain();
    }
    store.items.delete(this.id);
    store.objects.delete(this.id);
  }

  reload(): Promise<void> {
    this.loadAgain();
    return Promise.resolve();
  }

  loadAgain(): void {
    this.#now = this.#store.items.get(this.id) ?? this.#now;
  }

  readonly #warn = (text: string): void => {
    this.#store.warnings.push(text);
  };

  #change(change: Partial<ItemRecord>): void {
    this.#now = { ...this.#now, ...change };
  }

  #children(type: string, includeTrashed: boolean): readonly number[] {
    if (this.isNote()) throw new Error(`${type}s cannot hang on a note`);
    const own = [...this.#store.items.values()].filter(
      ({ parent, itemType, deleted }) => parent === this.id && itemType === type && (includeTrashed || !deleted),
    );
    return own.map(({ id }) => id);
  }

  /** What the database and its triggers do not allow. */
  #check(): void {
    const { parent, libraryID, collections } = this.#now;
    if (parent !== false) {
      const above = this.#store.items.get(parent);
      if (above?.libraryID !== libraryID) throw new Error(`Parent item ${String(parent)} not found`);
      if (['note', 'attachment'].includes(above.itemType)) throw new Error('Parent item must be a regular item');
      if (this.isRegularItem()) throw new Error('a regular item has no parent');
      if (collections.length > 0) throw new Error('Collection item must be top level');
    }
    for (const id of collections)
      if (this.#store.collections.get(id)?.libraryID !== libraryID)
        throw new Error(`Collection ${String(id)} not found`);
  }
}
