import type { Diagnostic } from './diagnostic.ts';
import type { CslItem } from './csl.ts';
import type { Span } from './span.ts';

/** A work that a reference manager has put into a document, and where in it. */
export interface KnownItem {
  readonly item: CslItem;
  readonly locator?: string;
  readonly label?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** What a source brings along beside its text; plain text has none. Titles are usually set in italics. */
export type Mark =
  | { readonly kind: 'italic' | 'small-caps'; readonly span: Span }
  | { readonly kind: 'link'; readonly span: Span; readonly target: string }
  /** A citation whose works are known already: a field of Zotero, Mendeley or Citavi in a text document. */
  | { readonly kind: 'citation'; readonly span: Span; readonly items: readonly KnownItem[] };

/** One numbered footnote or endnote. */
export interface Note {
  /** 1 for the first note of the document, whatever its printed number. */
  readonly position: number;
  /** The number as printed (`12`, `*`); undefined where the source prints none. */
  readonly printed?: string;
  /** The number that citations.json uses: the printed one, or the position where numbers are missing or repeated. */
  readonly index: number;
  /** NFC, one line, single spaces; every span of the parse points into it. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The article's own text, a line a paragraph, and where in it the notes are called. */
export interface Body {
  readonly text: string;
  /** `note` is the position of the note, `at` the offset in the text. */
  readonly calls: readonly { readonly note: number; readonly at: number }[];
}

/** A work in a list of references, as printed; no note need cite it. */
export type Entry = Pick<Note, 'text' | 'marks'>;

/** The list of references of a document. */
export interface ReferenceList {
  /** As printed: they are read as notes are. */
  readonly entries: readonly Entry[];
  /** Those that the document holds as data: they are not read, but taken as they are. */
  readonly references: readonly Omit<CslItem, 'id'>[];
}

/** What every reader of a source format gives. */
export interface SourceDocument extends Partial<ReferenceList> {
  /** The article itself: CSL data as far as the source says. `id` is given later. */
  readonly article: Partial<CslItem>;
  readonly notes: readonly Note[];
  /** BCP 47 tag of the language the notes are mostly in, where the source declares it. */
  readonly language?: string;
  /** Where the format tells the text from its notes. */
  readonly body?: Body;
  readonly diagnostics: readonly Diagnostic[];
}
