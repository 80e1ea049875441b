import { UsageError } from './errors.ts';

/** Files of references, by the name of their format. */
export const REFERENCE_FILES = {
  json: 'references.json',
  bibtex: 'references.bib',
  biblatex: 'references.biblatex.bib',
  ris: 'references.ris',
  yaml: 'references.yaml',
} as const;

/** Files of pages, by the name of their format: `bibliography.apa.html`. */
export const PAGE_EXTENSIONS = { html: 'html', text: 'txt', markdown: 'md', rtf: 'rtf' } as const;

/** Files of notes in which the citations are commands for other programs. */
export const NOTE_FILES = { latex: 'notes.tex', pandoc: 'notes.md' } as const;

/** The folder that Zotero imports. */
export const BUNDLE = 'zotero';

export type ReferenceFormat = keyof typeof REFERENCE_FILES;
export type PageFormat = keyof typeof PAGE_EXTENSIONS;
export type NoteFormat = keyof typeof NOTE_FILES;
export type Format = ReferenceFormat | PageFormat | NoteFormat | typeof BUNDLE;

const keys = <Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] => Object.keys(table) as Key[];

export const REFERENCE_FORMATS = keys(REFERENCE_FILES);
export const PAGE_FORMATS = keys(PAGE_EXTENSIONS);
export const NOTE_FORMATS = keys(NOTE_FILES);
export const ALL_FORMATS: readonly Format[] = [...REFERENCE_FORMATS, BUNDLE, ...NOTE_FORMATS, ...PAGE_FORMATS];

const isFormat = (name: string): name is Format => (ALL_FORMATS as readonly string[]).includes(name);

/**
 * The formats asked for by `--to` (`json,ris`, in any case), all of `possible` where none is.
 * @throws UsageError for a name that is no format, or not one that the command writes
 */
export function chooseFormats(names: readonly string[] | undefined, possible: readonly Format[]): ReadonlySet<Format> {
  if (!names) return new Set(possible);
  const formats = names
    .flatMap((name) => name.split(','))
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  const hint = `The formats: ${possible.join(', ')}`;
  if (formats.length === 0) throw new UsageError('--to names no format', hint);
  return new Set(
    formats.map((name) => {
      if (isFormat(name) && possible.includes(name)) return name;
      throw new UsageError(isFormat(name) ? `${name} is not written here` : `unknown format ${name}`, hint);
    }),
  );
}
