import type { Abbreviation } from './abbreviation.ts';
import type { CslType, LocatorLabel } from './csl.ts';
import type { Field } from './field.ts';
import type { Span } from './span.ts';

/** Where in a work: `locator` as printed without its label. */
export interface Locator {
  readonly locator: string;
  readonly label: LocatorLabel;
  readonly span: Span;
}

/** How a citation points to its work when it does not describe it. */
export type Reference =
  /** ibid. and the like: the work cited just before. */
  | { readonly kind: 'ibid'; readonly span: Span }
  /** Surname, title, or both, of a work described elsewhere; `note` is the printed number of the note that does. */
  | { readonly kind: 'short'; readonly note?: string };

/** What a construct made of one stretch of a note. */
export interface Reading {
  /** The construct's name. */
  readonly construct: string;
  readonly type: CslType;
  readonly fields: readonly Field[];
  readonly locators: readonly Locator[];
  /** Absent for a citation in full. */
  readonly reference?: Reference;
  /** `Idem` stands for the author of the citation before. */
  readonly idem?: boolean;
  /** The title stood in quotation marks. */
  readonly quotedTitle?: boolean;
  /** A container given by a short form only: its fields wait for the work that it names. */
  readonly containerShort?: boolean;
  /**
   * Where an archival document lies, other than as printed: `same`: where the citation before it does, apart from what
   * is printed (`ibid., note by X`); `none`: another citation of the note says it; `shared`: printed for the documents
   * before it, too (`A to B, 3 May 1951; C to D, 4 May 1951, in …`).
   */
  readonly file?: 'same' | 'none' | 'shared';
  /** The id of the work, where a reference manager's field in the document says which it is. */
  readonly known?: string;
  /** Stretches between the fields that no grammar understood (punctuation and labels not counted). */
  readonly unexplained: readonly Span[];
  /** Evidence: the sum that the tiling maximises. */
  readonly score: number;
}

/** One citation in a note. */
export interface Citation {
  readonly span: Span;
  readonly reading: Reading;
  /** The printed signal before it: `See also`. */
  readonly prefix?: Span;
  /** `and` joins it to the citation before it. */
  readonly joined: boolean;
  /** 0 to 1: the share of citations with such signs that are read right. */
  readonly confidence: number;
  /** What speaks for and against the reading: the construct's name, then signs such as `title: comma`. */
  readonly signs: readonly string[];
}

/** The parts of a note, in order, without gaps: their texts joined are the note's text. */
export type Part =
  | { readonly kind: 'citation'; readonly span: Span; readonly citation: Citation }
  | { readonly kind: 'signal' | 'separator' | 'commentary' | 'unparsed'; readonly span: Span };

/** Notes as read. */
export interface Parse {
  /** One a note, in order. */
  readonly notes: readonly ParsedNote[];
  readonly abbreviations: readonly Abbreviation[];
}

export interface ParsedNote {
  /** The note's position. */
  readonly note: number;
  /** The number that other notes know it by. */
  readonly printed: string;
  readonly text: string;
  readonly parts: readonly Part[];
  readonly citations: readonly Citation[];
}
