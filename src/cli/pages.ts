import { InputError, type CslItem, type Diagnostic } from '../model/index.ts';
import type { NotesSource, Page, Rendering, RenderOptions, Style } from '../render/index.ts';
import { PAGE_EXTENSIONS, PAGE_FORMATS, type Format } from './formats.ts';
import type { FileContent } from './files.ts';
import type { StyleChoice } from './style-choice.ts';

export interface PageRequest {
  readonly choice: StyleChoice;
  readonly formats: ReadonlySet<Format>;
  readonly sections: boolean;
  readonly asCited: boolean;
  readonly subtitle: string | undefined;
}

/** Files of pages, and what could not be set as a style should. */
export interface PageFiles {
  readonly files: readonly (readonly [name: string, content: FileContent])[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What citeproc-js throws over a style is the style's mistake. */
function setting<Result>(style: Style, set: () => Result): Result {
  try {
    return set();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`the style ${style.id} cannot be used: ${reason}`, 'Others: ibidem styles <words>');
  }
}

/**
 * Sets references, and the notes that cite them where there are such, in every style of a request.
 * @throws InputError for a style that citeproc-js cannot use
 */
export async function pageFiles(
  references: readonly CslItem[],
  notes: NotesSource | undefined,
  { choice, formats, sections, asCited, subtitle }: PageRequest,
): Promise<PageFiles> {
  const { FORMATS, renderBibliography, renderNotes } = await import('../render/index.ts');
  const wanted = PAGE_FORMATS.filter((format) => formats.has(format));
  const options: RenderOptions = {
    locales: choice.locales,
    ...(choice.locale !== undefined && { locale: choice.locale }),
    ...(subtitle !== undefined && { subtitle }),
  };
  const files: (readonly [string, FileContent])[] = [];
  const diagnostics: Diagnostic[] = [];
  const add = (name: string, style: Style, { page, diagnostics: found }: Rendering<Page | undefined>): void => {
    diagnostics.push(...found);
    if (!page) return;
    for (const format of wanted)
      files.push([`${name}.${style.id}.${PAGE_EXTENSIONS[format]}`, FORMATS[format].write(page)]);
  };
  for (const style of choice.styles) {
    const bibliography = setting(style, () => renderBibliography(references, style, { ...options, sections }));
    add('bibliography', style, bibliography);
    if (notes)
      add(
        'notes',
        style,
        setting(style, () => renderNotes({ ...notes, references }, style, { ...options, asCited })),
      );
    if (!bibliography.page) diagnostics.push(noBibliography(style, notes !== undefined));
  }
  return { files, diagnostics };
}

function noBibliography({ id }: Style, hasNotes: boolean): Diagnostic {
  if (!hasNotes) throw new InputError(`the style ${id} has no bibliography`, 'Others: ibidem styles <words>');
  return { code: 'no-bibliography', severity: 'info', message: `The style ${id} has no bibliography.` };
}
