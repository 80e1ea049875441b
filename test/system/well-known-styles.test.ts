import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleLibrary } from '../../src/cli/style-library/index.ts';
import { convert } from '../../src/index.ts';
import { FORMATS, plainText, renderArticle, type Page } from '../../src/render/index.ts';
import { EXAMPLE, ROOT } from './ibidem.ts';

/** Those that historians, and people whom they send manuscripts to, know by name. */
const STYLES = [
  'ibidem-full-note', 'ibidem-author-date', 'chicago-fullnote-bibliography', 'chicago-note-bibliography',
  'chicago-note-bibliography-with-ibid', 'chicago-author-date', 'turabian-fullnote-bibliography-8th-edition',
  'turabian-author-date', 'modern-language-association', 'apa', 'modern-humanities-research-association',
  'modern-humanities-research-association-author-date', 'oscola', 'oscola-no-ibid', 'harvard-cite-them-right',
  'elsevier-harvard', 'vancouver', 'vancouver-superscript', 'ieee', 'nature', 'science', 'american-medical-association',
  'romanian-humanities', 'american-sociological-association', 'american-anthropological-association',
  'american-political-science-association', 'iso690-author-date-en', 'iso690-note-cs', 'iso690-full-note-sk',
  'iso690-author-date-fr', 'iso690-full-note-with-ibid-ro', 'din-1505-2', 'infoclio-de', 'infoclio-fr-nocaps',
  'zeithistorische-forschungen', 'university-of-cambridge-faculty-of-history',
  'ecole-pratique-des-hautes-etudes-sciences-historiques-et-philologiques', 'bluebook-law-review', 'mcgill-en',
  'cambridge-university-press-note', 'taylor-and-francis-chicago-author-date', 'american-chemical-society',
  'deutsche-gesellschaft-fur-psychologie', 'university-of-york-mhra',
] as const; // prettier-ignore
const LOCALES = ['en-GB', 'en-US', 'de-DE', 'fr-FR', 'it-IT', 'es-ES', 'ro-RO', 'ru-RU'];
const WITHOUT_BIBLIOGRAPHY: readonly string[] = ['bluebook-law-review', 'iso690-note-cs'];
/** It has no entry for documents in archives: they stand there by their titles, and it is said. */
const SPARSE: readonly string[] = ['iso690-full-note-sk'];

const library = styleLibrary({ pack: join(ROOT, 'dist/styles') });
const conversion = convert(readFileSync(EXAMPLE, 'utf8'));

/** Texts of entries and notes. */
const textsOf = (page: Page | undefined): string[] =>
  (page?.blocks ?? []).flatMap((block) => {
    if (block.kind === 'heading') return [];
    return (block.kind === 'entries' ? block.entries : block.notes).map(({ content }) => plainText(content));
  });

const isFaulty = (text: string): boolean =>
  text.trim() === '' || /undefined|\[CSL STYLE ERROR|\[object |NaN|[\uFDD0-\uFDEF]/.test(text);

describe.each(STYLES)('%s', (name) => {
  test.each(LOCALES)('%s', async (locale) => {
    const style = await library.findStyle(name);
    const sections = locale === 'de-DE';
    const pages = renderArticle(conversion, style, { locales: library.locales, locale, sections });
    const entries = textsOf(pages.bibliography);
    const notes = textsOf(pages.notes);
    expect(entries).toHaveLength(WITHOUT_BIBLIOGRAPHY.includes(name) ? 0 : conversion.references.length);
    expect(notes).toHaveLength(conversion.notes.length);
    expect([...entries, ...notes].filter(isFaulty)).toEqual([]);
    const codes = new Set(pages.diagnostics.map(({ code }) => code));
    expect([...codes]).toEqual(SPARSE.includes(name) ? ['empty-entry'] : []);
    for (const { write } of Object.values(FORMATS))
      expect(write(pages.notes)).toContain(String(conversion.notes.length));
  });
});
