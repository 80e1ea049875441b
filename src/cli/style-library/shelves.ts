import { homedir } from 'node:os';
import { join } from 'node:path';
import { openPack, type Pack } from './pack.ts';
import { zoteroStyleFolders } from './zotero.ts';

/** Where styles and locales lie. */
export interface Places {
  /** The folder of the pack. */
  readonly pack: string;
  /** The person's home folder, in which Zotero is looked for. */
  readonly home: string;
}

/** The same, opened when first asked for. */
export interface Shelves {
  /** @throws InputError where the pack is missing */
  readonly pack: () => Pack;
  readonly zotero: () => readonly string[];
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

export function shelvesAt(places: Partial<Places>): Shelves {
  // The build puts the pack beside the command.
  const { pack = join(import.meta.dirname, 'styles'), home = homedir() } = places;
  return { pack: once(() => openPack(pack)), zotero: once(() => zoteroStyleFolders(home)) };
}
