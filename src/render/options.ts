import type { Diagnostic } from '../model/index.ts';
import { headingsOf, type HeadingName } from './headings.ts';
import type { Block, Page } from './page.ts';
import type { LocaleSource } from './style.ts';

/** What setting needs from outside. */
export interface EngineOptions {
  readonly locales: LocaleSource;
  /** A CSL locale (`de-DE`) instead of the style's own. */
  readonly locale?: string;
}

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
