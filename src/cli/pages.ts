import { InputError, type CslItem, type Diagnostic } from '../model/index.ts';
import type { NotesSource, Page, Style } from '../render/index.ts';
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

/** What a style makes of references, and of the notes that cite them. */
interface Pages {
  readonly bibliography: Page | undefined;
  readonly notes?: Page;
  readonly diagnostics: readonly Diagnostic[];
}

/** What citeproc-js throws over a style is the style's mistake. */
async function setting<Result>(style: Style, set: () => Promise<Result>): Promise<Result> {
  try {
    return await set();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`the style ${style.id} cannot be used: ${reason}`, 'Others: ibidem styles <words>');
  }
}

/** Sets the bibliography of a style, and the notes where there are such. */
async function setPages(
  style: Style,
  references: readonly CslItem[],
  notes: NotesSource | undefined,
  { choice, sections, asCited, subtitle }: PageRequest,
): Promise<Pages> {
  const { renderArticle, renderBibliography } = await import('../render/index.ts');
  const options = {
    locales: choice.locales,
    sections,
    asCited,
    ...(choice.locale !== undefined && { locale: choice.locale }),
    ...(subtitle !== undefined && { subtitle }),
  };
  if (notes) return renderArticle({ ...notes, references }, style, options);
  const { page, diagnostics } = renderBibliography(references, style, options);
  return { bibliography: page, diagnostics };
}

/**
 * Sets references, and the notes that cite them where there are such, in every style of a request.
 * @throws InputError for a style that citeproc-js cannot use
 */
export async function pageFiles(
  references: readonly CslItem[],
  notes: NotesSource | undefined,
  request: PageRequest,
): Promise<PageFiles> {
  const { FORMATS } = await import('../render/index.ts');
  const wanted = PAGE_FORMATS.filter((format) => request.formats.has(format));
  const files: (readonly [string, FileContent])[] = [];
  const diagnostics: Diagnostic[] = [...request.choice.diagnostics];
  const add = (name: string, style: Style, page: Page | undefined): void => {
    if (!page) return;
    for (const format of wanted)
      files.push([`${name}.${style.id}.${PAGE_EXTENSIONS[format]}`, FORMATS[format].write(page)]);
  };
  for (const style of request.choice.styles) {
    const pages = await setting(style, () => setPages(style, references, notes, request));
    add('bibliography', style, pages.bibliography);
    add('notes', style, pages.notes);
    diagnostics.push(...pages.diagnostics);
    if (!pages.bibliography) diagnostics.push(noBibliography(style, notes !== undefined));
  }
  return { files, diagnostics };
}

function noBibliography({ id }: Style, hasNotes: boolean): Diagnostic {
  if (!hasNotes) throw new InputError(`the style ${id} has no bibliography`, 'Others: ibidem styles <words>');
  return { code: 'no-bibliography', severity: 'info', message: `The style ${id} has no bibliography.` };
}
