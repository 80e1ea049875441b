/**
 * The CSL 1.0.2 input model (https://docs.citationstyles.org/en/stable/specification.html, appendices III and IV,
 * csl-data.json and csl-citation.json): all of it, since references come in from elsewhere, too. Left out is what is no
 * property of a work but of its place in a document (`citation-number`, `year-suffix`, `page-first`, …).
 */
export const NAME_VARIABLES = [
  'author', 'container-author', 'editor', 'collection-editor', 'translator', 'interviewer', 'recipient', 'reviewed-author',
  'director', 'contributor', 'chair', 'compiler', 'composer', 'curator', 'editorial-director', 'executive-producer', 'guest',
  'host', 'illustrator', 'narrator', 'organizer', 'original-author', 'performer', 'producer', 'script-writer',
  'series-creator',
] as const; // prettier-ignore
export type NameVariable = (typeof NAME_VARIABLES)[number];

export const DATE_VARIABLES = [
  'issued', 'accessed', 'original-date', 'event-date', 'available-date', 'submitted',
] as const; // prettier-ignore
export type DateVariable = (typeof DATE_VARIABLES)[number];

export const TEXT_VARIABLES = [
  'title', 'title-short', 'container-title', 'container-title-short', 'collection-title', 'collection-number',
  'volume-title', 'part-title', 'reviewed-title', 'original-title', 'publisher', 'publisher-place', 'original-publisher',
  'original-publisher-place', 'volume', 'issue', 'page', 'edition', 'number', 'number-of-volumes', 'number-of-pages',
  'chapter-number', 'part-number', 'supplement-number', 'printing-number', 'section', 'genre', 'reviewed-genre', 'medium',
  'dimensions', 'scale', 'event-title', 'event-place', 'authority', 'division', 'jurisdiction', 'references', 'archive',
  'archive-place', 'archive_collection', 'archive_location', 'call-number', 'source', 'status', 'version', 'URL', 'DOI',
  'ISBN', 'ISSN', 'PMID', 'PMCID', 'language', 'abstract', 'annote', 'keyword', 'note', 'citation-key',
] as const; // prettier-ignore
export type TextVariable = (typeof TEXT_VARIABLES)[number];

export type Variable = NameVariable | DateVariable | TextVariable;

export const CSL_TYPES = [
  'article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast', 'chapter', 'classic',
  'collection', 'dataset', 'document', 'entry', 'entry-dictionary', 'entry-encyclopedia', 'event', 'figure', 'graphic',
  'hearing', 'interview', 'legal_case', 'legislation', 'manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet',
  'paper-conference', 'patent', 'performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation',
  'report', 'review', 'review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage',
] as const; // prettier-ignore
export type CslType = (typeof CSL_TYPES)[number];

export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly 'non-dropping-particle'?: string;
  readonly 'dropping-particle'?: string;
  readonly suffix?: string;
  /** Corporate authors and names that cannot be split. */
  readonly literal?: string;
}

/** Year, year and month, or year, month and day. */
export type DateParts = readonly [number] | readonly [number, number] | readonly [number, number, number];

export interface CslDate {
  /** One entry for a date, two for a range. */
  readonly 'date-parts'?: readonly [DateParts] | readonly [DateParts, DateParts];
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  readonly season?: number;
  readonly circa?: boolean;
  /** The date as printed, where it cannot be put into numbers (`n.d.`, `forthcoming`). */
  readonly literal?: string;
}

export type CslItem = { readonly id: string; readonly type: CslType; readonly custom?: Record<string, unknown> } & {
  readonly [V in NameVariable]?: readonly CslName[];
} & { readonly [V in DateVariable]?: CslDate } & { readonly [V in TextVariable]?: string };

/** The locator labels of CSL 1.0.2. */
export const LOCATOR_LABELS = [
  'act', 'appendix', 'article-locator', 'book', 'canon', 'chapter', 'column', 'elocation', 'equation', 'figure', 'folio',
  'issue', 'line', 'note', 'opus', 'page', 'paragraph', 'part', 'rule', 'scene', 'section', 'sub-verbo', 'supplement',
  'table', 'timestamp', 'title-locator', 'verse', 'version', 'volume',
] as const; // prettier-ignore
export type LocatorLabel = (typeof LOCATOR_LABELS)[number];

export interface CslCitationItem {
  readonly id: string;
  /** As printed, without its label: `94–7`. */
  readonly locator?: string;
  readonly label?: LocatorLabel;
  /** Printed words before and after the citation that belong to it: `See also`, `quoted in`. */
  readonly prefix?: string;
  readonly suffix?: string;
  /** How the note cites the work: in full, by a short form, or by ibid. */
  readonly form: 'full' | 'short' | 'ibid';
  readonly custom: { readonly confidence: number; readonly span: readonly [number, number] } & Record<string, unknown>;
}

/** One for each note, also for notes that cite nothing. */
export interface CslCitation {
  readonly citationID: string;
  readonly properties: { readonly noteIndex: number };
  readonly citationItems: readonly CslCitationItem[];
  readonly custom: Record<string, unknown>;
}
