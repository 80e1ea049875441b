import type { Span } from './span.ts';

/**
 * `error`: something was lost or could not be read; `warning`: a person should look;
 * `info`: something was mended or decided that a person may want to know.
 */
export type Severity = 'error' | 'warning' | 'info';

export interface Diagnostic {
  /** Stable, kebab-case: `unparsed-note`, `ibid-without-antecedent`, `repaired-text`, … */
  readonly code: string;
  readonly severity: Severity;
  /** Index of the note (as in citations.json) where it belongs to one. */
  readonly note?: number;
  /** The id of the item that could not be set or written as it is. */
  readonly item?: string;
  /** Where in the note's text. */
  readonly span?: Span;
  /** One sentence: what and where. */
  readonly message: string;
  /** One sentence: how to mend or check it. */
  readonly hint?: string;
}
