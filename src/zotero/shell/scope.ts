/** What Zotero puts into the global scope of a plugin, of which this much is used beside `Zotero` in ../api.ts. */
import type { Files, Item, Styles, Zotero } from '../api.ts';
import type { DomElement, DomWindow } from './dom.ts';
import type { Library } from './library.ts';
import type { MenuManager } from './menus/managed.ts';

/** What Zotero tells a plugin of itself, each time that it calls one of its functions. */
export interface PluginData {
  readonly id: string;
  readonly version: string;
  /** Where its files lie, with a slash at the end. */
  readonly rootURI: string;
}

export interface CollectionView {
  readonly selectCollection: (id: number) => Promise<unknown>;
}

/** What is selected: Zotero 7 to 9 know one collection and one library at a time, later ones several. */
export interface ZoteroPane {
  readonly getSelectedItems: () => readonly Item[];
  readonly getSelectedCollection: (asID: true) => number | undefined;
  readonly getSelectedCollections?: (asID: true) => readonly number[];
  readonly getSelectedLibraryID: () => number | undefined;
  readonly getSelectedLibraryIDs?: () => readonly number[];
  readonly collectionsView: CollectionView;
}

/** Zotero's main window. */
export interface MainWindow extends DomWindow {
  readonly MozXULElement: { readonly insertFTLIfNeeded: (file: string) => void };
  readonly ZoteroPane: ZoteroPane;
  readonly Zotero_Tabs: { readonly select: (id: string) => void };
  readonly openDialog: (address: string, name: string, features: string, argument: object) => DomWindow;
}

/** What the shell alone calls of Zotero. */
export interface ShellZotero extends Zotero {
  readonly File: Files & {
    /** The text of a file at an address. */
    readonly getResourceAsync: (address: string) => Promise<string>;
    readonly putContentsAsync: (path: string, text: string) => Promise<unknown>;
  };
  readonly Styles: Styles & {
    /** The CSL locales, with the names of their languages in themselves. */
    readonly locales: Readonly<Record<string, string>>;
  };
  readonly Utilities: { readonly Internal: { readonly getClipboard: (type: string) => string | null } };
  readonly getMainWindows: () => readonly MainWindow[];
  /** Not in Zotero 7. */
  readonly MenuManager?: MenuManager;
  readonly PreferencePanes: {
    readonly register: (pane: Readonly<Record<string, unknown>>) => Promise<unknown>;
  };
  /** What the pane of preferences finds of the plugin. */
  Ibidem?: { readonly fillPane: (pane: DomElement) => Promise<void> };
}

interface XpcomClass {
  readonly getService: (type: unknown) => unknown;
  readonly createInstance: (type: unknown) => unknown;
}

/** Messages as texts, at once. */
export interface Localization {
  readonly formatValueSync: (id: string, args?: Readonly<Record<string, string | number>>) => string | null;
}

export interface PluginScope {
  readonly Zotero: ShellZotero;
  readonly Localization: new (files: readonly string[], sync: true) => Localization;
  readonly ChromeUtils: { readonly importESModule: (address: string) => unknown };
  readonly Services: {
    readonly io: { readonly newURI: (address: string) => unknown };
    readonly clipboard: { readonly setData: (data: unknown, owner: null, kind: number) => void };
    readonly scriptloader: {
      readonly loadSubScriptWithOptions: (address: string, options: { target: object; ignoreCache: boolean }) => void;
    };
  };
  readonly Components: {
    readonly classes: Readonly<Record<string, XpcomClass | undefined>>;
    readonly interfaces: Readonly<Record<string, unknown>>;
  };
  /** Of ibidem.js, once it is loaded. */
  readonly ibidem?: Library;
}

/** The global scope of the plugin. */
export const scope = globalThis as unknown as PluginScope;
