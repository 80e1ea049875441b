import { InputError, type CslItem, type Diagnostic } from '../model/index.ts';
import type { BibliographyOptions, NotesSource, Page, Style } from '../render/index.ts';
import { PAGE_EXTENSIONS, PAGE_FORMATS, type Format } from './formats.ts';
import type { FileContent } from './files.ts';
import type { Setter } from './setter/setter.ts';
import type { StyleChoice } from './style-choice.ts';

export interface PageRequest {
  readonly choice: StyleChoice;
  readonly formats: ReadonlySet<Format>;
  readonly sections: boolean;
  readonly asCited: boolean;
  readonly subtitle: string | undefined;
  /** Sets bibliographies beside this thread, where there is another core. */
  readonly setter: Setter | undefined;
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

/** So many works are set in two halves at the same time; with fewer, starting the other half takes longer. */
export const MANY = 400;

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

/** Both threads say it where a work cannot be set. */
const distinct = (diagnostics: readonly Diagnostic[]): Diagnostic[] => [
  ...new Map(diagnostics.map((diagnostic) => [diagnostic.code + diagnostic.message, diagnostic])).values(),
];

/** The two halves of a bibliography as one. */
function joined(one: Page | undefined, other: Page | undefined): Page | undefined {
  const [first] = one?.blocks ?? [];
  const [second] = other?.blocks ?? [];
  if (!one || first?.kind !== 'entries' || second?.kind !== 'entries') return one;
  return { ...one, blocks: [{ ...first, entries: [...first.entries, ...second.entries] }] };
}

/** Sets the bibliography and the notes of a style, at the same time where there are two cores. */
async function setPages(
  style: Style,
  references: readonly CslItem[],
  notes: NotesSource | undefined,
  { choice, sections, asCited, subtitle, setter }: PageRequest,
): Promise<Pages> {
  const { renderArticle, renderBibliography, renderNotes } = await import('../render/index.ts');
  const own = {
    locales: choice.locales,
    ...(choice.locale !== undefined && { locale: choice.locale.tag }),
    ...(subtitle !== undefined && { subtitle }),
  };
  const options = { sections, ...(subtitle !== undefined && { subtitle }) };
  const elsewhere = (more: Pick<BibliographyOptions, 'slice'>) =>
    setter?.bibliography({ references, style, locale: choice.locale?.name, options: { ...options, ...more } });
  const here = (more: Pick<BibliographyOptions, 'slice'>) =>
    renderBibliography(references, style, { ...own, ...options, ...more });

  if (notes) {
    const beside = elsewhere({});
    if (!beside) return renderArticle({ ...notes, references }, style, { ...own, ...options, asCited });
    const [done, set] = await together(beside, () => renderNotes({ ...notes, references }, style, { ...own, asCited }));
    const bibliography = done ?? here({});
    const diagnostics = distinct([...bibliography.diagnostics, ...set.diagnostics]);
    return { bibliography: bibliography.page, notes: set.page, diagnostics };
  }
  const [first, second] = [0, 1].map((index) => ({ slice: { index, of: 2 } }));
  const beside = elsewhere({ ...first });
  if (!beside) {
    const { page, diagnostics } = here({});
    return { bibliography: page, diagnostics };
  }
  const [done, other] = await together(beside, () => here({ ...second }));
  const one = done ?? here({ ...first });
  return {
    bibliography: joined(one.page, other.page),
    diagnostics: distinct([...one.diagnostics, ...other.diagnostics]),
  };
}

/** What the other thread does, and what this one does meanwhile. An error of either is thrown. */
async function together<One, Other>(beside: Promise<One>, here: () => Other): Promise<[One, Other]> {
  const settled = Promise.allSettled([beside]);
  const other = here();
  const [one] = await settled;
  if (one.status === 'rejected') throw one.reason;
  return [one.value, other];
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
