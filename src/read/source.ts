import type { Diagnostic } from '../model/index.ts';
import { decode } from './decode.ts';
import { entryNames } from './zip.ts';

/** A file that is to be read: its bytes, and what can be made of them, made once and when it is asked for. */
export interface Source {
  readonly bytes: Uint8Array;
  /**
   * Its text, for formats that are text.
   * @throws InputError where it is empty or no text
   */
  readonly text: () => string;
  /** The names of what a ZIP archive holds; none for other files. */
  readonly names: () => ReadonlySet<string>;
  /** What was noticed when bytes became text. */
  readonly diagnostics: () => readonly Diagnostic[];
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

export function sourceOf(bytes: Uint8Array): Source {
  const decoded = once(() => decode(bytes));
  return {
    bytes,
    text: () => decoded().text,
    names: once(() => entryNames(bytes)),
    diagnostics: () => decoded().diagnostics,
  };
}
