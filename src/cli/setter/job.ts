import type { CslItem } from '../../model/index.ts';
import type { BibliographyOptions, Page, Rendering, Style } from '../../render/index.ts';

/** A bibliography to be set in another thread: what can be sent there. */
export interface BibliographyJob {
  readonly references: readonly CslItem[];
  readonly style: Style;
  /** As `--locale` names it, since a source of locales cannot be sent. */
  readonly locale: string | undefined;
  readonly options: Omit<BibliographyOptions, 'locale' | 'locales'>;
}

export type SetBibliography = Rendering<Page | undefined>;

/** What comes back: a page, or why there is none. */
export type BibliographyResult = { readonly rendering: SetBibliography } | { readonly error: string };
