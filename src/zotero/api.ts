/**
 * The few calls of Zotero that the plugin makes, the same in Zotero 7 to 10 (chrome/content/zotero/xpcom). `Zotero`
 * itself is one of these, and so is the one in memory that the tests run against.
 */
export interface Zotero {
  /** The language of the application: `de-DE`. */
  readonly locale: string;
  readonly Item: new (type: string) => Item;
  readonly Collection: new () => Collection;
  readonly Items: Items;
  readonly Collections: Collections;
  readonly Libraries: Libraries;
  readonly DB: Database;
  readonly Styles: Styles;
  readonly Cite: Cite;
  readonly File: Files;
  readonly Prefs: Prefs;
  /** What Zotero writes into its log, for whoever looks for the cause of an error. */
  readonly logError: (error: unknown) => void;
}

/** A person; `name` alone for what has one field. */
export type CreatorJson = { readonly creatorType: string } & (
  { readonly firstName: string; readonly lastName: string } | { readonly name: string }
);

/** An item as Zotero's own API has it: its type, its fields by their names, and the rest. */
export interface ItemJson {
  readonly itemType: string;
  readonly creators?: readonly CreatorJson[];
  readonly tags?: readonly { readonly tag: string; readonly type?: number }[];
  readonly [field: string]: unknown;
}

export interface SaveOptions {
  /** A person did not change what the item says. */
  readonly skipDateModifiedUpdate?: boolean;
  /** Windows do not jump to what is new. */
  readonly skipSelect?: boolean;
}

/** What items and collections have in common. */
interface DataObject {
  /** Given by the first save. */
  readonly id: number;
  readonly key: string;
  libraryID: number;
  /** In the bin. */
  readonly deleted: boolean;
  /** Within `DB.executeTransaction`; one of its own is begun where there is none. */
  save(options?: SaveOptions): Promise<unknown>;
  /** What hangs on it goes with it. Within a transaction, too. */
  erase(): Promise<unknown>;
  /** What the database says: a transaction that failed does not undo what is in memory. */
  reload(dataTypes: null, reloadUnchanged: true): Promise<void>;
}

export interface Item extends DataObject {
  readonly itemType: string;
  parentID: number | false | undefined;
  isRegularItem(): boolean;
  isNote(): boolean;
  isAttachment(): boolean;

  /**
   * Fields of the type that are empty, and those that it does not have, are ''. `unformatted`: a date begins with what
   * Zotero has read of it (`1967-09-14 14 September 1967`). `includeBaseMapped`: `title` is also a case's name.
   */
  getField(field: string, unformatted?: boolean, includeBaseMapped?: boolean): string;
  getDisplayTitle(): string;
  /** A body's name, and that of a person with one name, is the last name. */
  getCreators(): readonly { readonly lastName: string; readonly firstName: string }[];
  fromJSON(json: ItemJson): void;
  toJSON(): ItemJson;

  /** Within a transaction or not; all three want a save. */
  addToCollection(id: number): void;
  removeFromCollection(id: number): void;
  getCollections(): readonly number[];
  addRelatedItem(item: Item): boolean;
  removeRelatedItem(item: Item): Promise<boolean> | boolean;
  /** The keys of items in the same library. */
  readonly relatedItems: readonly string[];

  /** The child notes. */
  getNotes(includeTrashed?: boolean): readonly number[];
  /** A note's HTML. */
  getNote(): string;
  setNote(html: string): boolean;

  getAttachments(includeTrashed?: boolean): readonly number[];
  readonly attachmentContentType: string;
  /** The text that Zotero makes of a PDF, an HTML page or a text file. */
  readonly attachmentText: Promise<string>;
  getFilePathAsync(): Promise<string | false>;
}

export interface Collection extends DataObject {
  name: string;
  parentID: number | false | undefined;
  getChildItems(): readonly Item[];
  getChildCollections(): readonly Collection[];
}

export interface Items {
  getAsync(id: number): Promise<Item | false>;
  getAsync(ids: readonly number[]): Promise<readonly Item[]>;
  /** Those of a library that are not in the bin. */
  getAll(libraryID: number, onlyTopLevel?: boolean): Promise<readonly Item[]>;
}

export interface Collections {
  getAsync(id: number): Promise<Collection | false>;
}

export interface Library {
  readonly libraryID: number;
  readonly name: string;
  readonly editable: boolean;
  /** Until it is done, the items of a library that no window has shown yet have no fields. */
  waitForDataLoad(kind: 'item' | 'collection'): Promise<void>;
}

export interface Libraries {
  readonly userLibraryID: number;
  get(libraryID: number): Library | false;
}

export interface Database {
  /** All of it is done, or nothing: it is rolled back where `work` fails. Not within another one. */
  executeTransaction<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** A CSL style that is installed. */
export interface InstalledStyle {
  /** `http://www.zotero.org/styles/apa` */
  readonly styleID: string;
  readonly title: string;
  /** A dependent style's own default locale. */
  readonly locale: string | null;
  /** Of a dependent style: that of the style that it is set like. */
  getXML(): string;
}

export interface Styles {
  /** Reads what is installed; the others want it done. */
  init(): Promise<void>;
  getVisible(): readonly InstalledStyle[];
  get(id: string): InstalledStyle | false;
}

export interface Cite {
  /** The CSL locale file of a language, as text. */
  readonly System: { readonly prototype: { retrieveLocale(tag: string): string | false } };
}

export interface Files {
  getContentsAsync(path: string): Promise<string>;
  getBinaryContentsAsync(path: string): Promise<string>;
}

export interface Prefs {
  /** `global`: the whole name of the preference is given. */
  get(name: string, global: true): unknown;
  set(name: string, value: string | boolean | number, global: true): unknown;
}
