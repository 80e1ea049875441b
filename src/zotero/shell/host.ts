/** What Zotero puts into the global scope of a plugin, of which this much is used. */
import type { Library } from './library.ts';

/** What Zotero tells a plugin of itself, each time that it calls one of its functions. */
export interface PluginData {
  readonly id: string;
  readonly version: string;
  /** Where its files lie, with a slash at the end. */
  readonly rootURI: string;
}

/** Zotero's main window. */
export interface MainWindow {
  readonly document: {
    querySelector(selector: string): { remove(): void } | null;
  };
  readonly MozXULElement: { insertFTLIfNeeded(file: string): void };
}

export interface Host {
  readonly Zotero: { getMainWindows(): readonly MainWindow[] };
  readonly Services: {
    readonly io: { newURI(address: string): unknown };
    readonly scriptloader: {
      loadSubScriptWithOptions(address: string, options: { target: object; ignoreCache: boolean }): void;
    };
  };
  readonly Components: {
    readonly classes: Readonly<Record<string, { getService(type: unknown): unknown }>>;
    readonly interfaces: Readonly<Record<string, unknown>>;
  };
  /** Of ibidem.js, once it is loaded. */
  readonly ibidem?: Library;
}

/** The global scope of the plugin. */
export const host = globalThis as unknown as Host;
