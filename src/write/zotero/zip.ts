import { strToU8, zipSync, type Zippable } from 'fflate/browser';

export interface Bundle {
  /** Of the article, fit for files and folders: `holm1999`. */
  readonly name: string;
  /** Relative paths, and what the files hold; text is UTF-8. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** The earliest that the format knows; a real date would make other bytes of the same input. */
const DATE = new Date(1980, 0, 1);

/** One file with all of the bundle in a folder of its name; the same bundle gives the same bytes. */
export function zipped({ name, files }: Bundle): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    const content = files.get(path) ?? '';
    entries[`${name}/${path}`] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(entries, { level: 6, mtime: DATE });
}
