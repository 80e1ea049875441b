import type { CslItem } from '../model/index.ts';
import { prepare, type Prepared } from './engine.ts';
import { setNoteTexts, type NotesSource } from './note-texts.ts';
import { pageOf, type Rendering, type RenderOptions } from './options.ts';
import type { Page } from './page.ts';
import type { Style, StyleNode } from './style.ts';
import { citationAttributes, withoutNoteStop } from './trim-style.ts';

export interface NotesPageOptions extends RenderOptions {
  /** Keeps the author's own choice of full, short and ibid. forms instead of the style's rules. */
  readonly asCited?: boolean;
}

/** CSL's own distance of near notes. */
const NEAR = 5;

/** What notes are set from: what they say and the works that they cite. */
export type Article = NotesSource & { readonly references: readonly CslItem[] };

/**
 * The page of notes that cite an engine's items. `root` is the style's.
 * @internal
 */
export function notesPage(
  { engine, items }: Prepared,
  root: StyleNode,
  article: NotesSource,
  { asCited = false, subtitle }: NotesPageOptions,
): Page {
  const nearNoteDistance = Number(citationAttributes(root)['near-note-distance'] ?? NEAR);
  const notes = setNoteTexts(engine, items, article, { nearNoteDistance, asCited });
  return pageOf('notes', engine.opt.lang, subtitle, [{ kind: 'notes', notes }]);
}

/**
 * The notes with their citations set in a style, everything else as printed.
 * @throws what citeproc-js throws over a style that it cannot use
 */
export function renderNotes(article: Article, style: Style, options: NotesPageOptions): Rendering {
  const root = withoutNoteStop(style.root);
  const prepared = prepare({ ...style, root }, article.references, options);
  return { page: notesPage(prepared, root, article, options), diagnostics: prepared.diagnostics };
}
