import type { Diagnostic } from '../model/index.ts';
import type { EngineOptions } from './engine.ts';
import { headingsOf, type HeadingName } from './headings.ts';
import type { Block, Page } from './page.ts';

export interface RenderOptions extends EngineOptions {
  /** What the page belongs to: the article's authors and title. */
  readonly subtitle?: string;
}

/** What was set, and what could not be set as the style should. */
export interface Rendering<P = Page> {
  readonly page: P;
  readonly diagnostics: readonly Diagnostic[];
}

/** A page with its heading in the language of a locale. */
export const pageOf = (
  name: HeadingName,
  language: string,
  subtitle: string | undefined,
  blocks: readonly Block[],
): Page => ({
  title: headingsOf(language)[name],
  ...(subtitle !== undefined && { subtitle }),
  language,
  blocks,
});
