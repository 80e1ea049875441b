/** Setting references and notes in a CSL style. Its pages are written by the functions in `FORMATS`. */
export { renderArticle, type ArticleRendering } from './article.ts';
export { renderBibliography, type BibliographyOptions } from './bibliography.ts';
export { FORMATS, type FormatName } from './formats/index.ts';
export type { NotesSource } from './note-texts.ts';
export { renderNotes, type Article, type NotesPageOptions } from './notes.ts';
export type { Rendering, RenderOptions } from './options.ts';
export type * from './page.ts';
export { plainText, richText } from './rich-text.ts';
export type * from './rich-text.ts';
export type * from './style.ts';
