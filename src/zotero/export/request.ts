import type { Notice } from '../import/report.ts';

/** What items can go out as. */
export const EXPORT_FORMATS = ['bibliography', 'bibtex', 'biblatex', 'ris', 'json', 'yaml'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportRequest {
  readonly format: ExportFormat;
  /** For a bibliography, instead of what is set: a style, a locale, sections. */
  readonly style?: string;
  readonly locale?: string;
  readonly sections?: boolean;
  /** For references, instead of what is set. */
  readonly keys?: string;
  readonly ascii?: boolean;
}

export interface Exported {
  /** Plain text; for references the file. */
  readonly text: string;
  /** A bibliography has these, too. */
  readonly html?: string;
  readonly rtf?: string;
  /** Proposed, with the extension of `text`. */
  readonly fileName: string;
  /** How many items went out. */
  readonly count: number;
  readonly notices: readonly Notice[];
}
