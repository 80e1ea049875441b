import type { Diagnostic } from '../model/index.ts';
import { bibliographyPage, divideFor, type BibliographyOptions } from './bibliography.ts';
import { prepare } from './engine.ts';
import { notesPage, type Article, type NotesPageOptions } from './notes.ts';
import type { Page } from './page.ts';
import type { Style } from './style.ts';
import { withoutNoteStop } from './trim-style.ts';

/** Both pages of an article. */
export interface ArticleRendering {
  /** Undefined where the style has no bibliography. */
  readonly bibliography: Page | undefined;
  readonly notes: Page;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The bibliography and the notes of an article: what `renderBibliography` and `renderNotes` give, with the works read
 * into citeproc-js only once.
 * @throws what citeproc-js throws over a style that it cannot use
 */
export function renderArticle(
  article: Article,
  style: Style,
  options: BibliographyOptions & NotesPageOptions,
): ArticleRendering {
  const { references, sections } = divideFor(article.references, style, options);
  const root = withoutNoteStop(style.root);
  const prepared = prepare({ ...style, root }, references, options);
  const { page, diagnostics } = bibliographyPage(prepared, sections, options.subtitle);
  const notes = notesPage(prepared, root, article, options);
  return { bibliography: page, notes, diagnostics: [...prepared.diagnostics, ...diagnostics] };
}
