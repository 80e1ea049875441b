import type { LocaleSource, StyleNode } from '../../render/style.ts';
import { findLocale, packedLocales, type FoundLocale } from './find-locale.ts';
import { findStyle, type FoundStyle } from './find-style.ts';
import type { StyleRow } from './pack.ts';
import { shelvesAt, type Places } from './shelves.ts';

export type { FoundLocale } from './find-locale.ts';
export type { FoundStyle } from './find-style.ts';
export type { StyleRow } from './pack.ts';
export type { Places } from './shelves.ts';

/** Styles and locales by their names. Nothing is read before it is asked for. */
export interface StyleLibrary {
  /** What `--style` names; see `findStyle`. */
  readonly findStyle: (name: string) => Promise<FoundStyle>;
  /** What `--locale` names; see `findLocale`. */
  readonly findLocale: (name: string) => Promise<FoundLocale>;
  /** The locales where none is named. */
  readonly locales: LocaleSource;
  /** The catalogue of the styles that Ibidem brings along, our own first. */
  readonly catalogue: () => readonly StyleRow[];
  readonly open: (row: StyleRow) => StyleNode;
}

export function styleLibrary(places: Partial<Places> = {}): StyleLibrary {
  const shelves = shelvesAt(places);
  return {
    findStyle: (name) => findStyle(name, shelves),
    findLocale: (name) => findLocale(name, shelves),
    locales: packedLocales(shelves),
    catalogue: () => shelves.pack().styles,
    open: (row) => shelves.pack().style(row),
  };
}
