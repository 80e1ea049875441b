import type { CslItem } from '../model/index.ts';
import { prepare } from './engine.ts';
import { setNoteTexts, type NotesSource } from './note-texts.ts';
import { pageOf, type Rendering, type RenderOptions } from './options.ts';
import type { Style } from './style.ts';
import { citationAttributes, withoutNoteStop } from './trim-style.ts';

export interface NotesPageOptions extends RenderOptions {
  /** Keeps the author's own choice of full, short and ibid. forms instead of the style's rules. */
  readonly asCited?: boolean;
}

/** CSL's own distance of near notes. */
const NEAR = 5;

/**
 * The notes with their citations set in a style, everything else as printed.
 * @throws what citeproc-js throws over a style that it cannot use
 */
export function renderNotes(
  source: NotesSource & { readonly references: readonly CslItem[] },
  style: Style,
  { asCited = false, subtitle, ...options }: NotesPageOptions,
): Rendering {
  const root = withoutNoteStop(style.root);
  const { engine, items, diagnostics } = prepare({ ...style, root }, source.references, options);
  const nearNoteDistance = Number(citationAttributes(root)['near-note-distance'] ?? NEAR);
  const notes = setNoteTexts(engine, items, source, { nearNoteDistance, asCited });
  return { page: pageOf('notes', engine.opt.lang, subtitle, [{ kind: 'notes', notes }]), diagnostics };
}
