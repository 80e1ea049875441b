import type { CslItem, Diagnostic } from '../model/index.ts';
import { prepare } from './engine.ts';
import { complete, setEntries, type SetEntries } from './entries.ts';
import { headingsOf, isDocumentTitle } from './headings.ts';
import { SECTION_FIELD } from './items.ts';
import { pageOf, type Rendering, type RenderOptions } from './options.ts';
import type { Block, Page } from './page.ts';
import { divide, type Section } from './sections.ts';
import type { Style } from './style.ts';
import { forBibliography } from './trim-style.ts';

export interface BibliographyOptions extends RenderOptions {
  /** Divides it as historians do: archives, published documents, literature, … */
  readonly sections?: boolean;
}

const entriesBlock = (set: SetEntries): Block => ({ kind: 'entries', ...set });

const sectionId = (section: number, part: number): string => `${section}.${part}`;

/** The section's id of every item. */
const sectionIds = (sections: readonly Section[]): Map<string, string> =>
  new Map(
    sections.flatMap(({ parts }, section) =>
      parts.flatMap(({ ids }, part) => ids.map((id) => [id, sectionId(section, part)] as const)),
    ),
  );

/**
 * The bibliography of works in a style.
 * @returns undefined where the style has none
 * @throws what citeproc-js throws over a style that it cannot use
 */
export function renderBibliography(
  references: readonly CslItem[],
  style: Style,
  { sections: divided = false, subtitle, ...options }: BibliographyOptions,
): Rendering<Page | undefined> {
  const language = options.locale ?? style.root.attrs['default-locale'] ?? 'en-US';
  const sections = divided ? divide(references, isDocumentTitle, language) : [];
  const ids = sectionIds(sections);
  const marked = divided
    ? references.map((item) => ({ ...item, [SECTION_FIELD]: ids.get(item.id) ?? '' }))
    : references;
  const { engine, items, diagnostics } = prepare({ ...style, root: forBibliography(style.root) }, marked, options);
  const found: Diagnostic[] = [...diagnostics];
  const setItems = (section: string | undefined, wanted: readonly CslItem[]): SetEntries | undefined => {
    const set = setEntries(engine, section);
    if (!set) return undefined;
    const whole = complete(set, wanted);
    found.push(...whole.diagnostics);
    return whole.set;
  };

  if (!divided) {
    const set = setItems(undefined, [...items.values()]);
    return { page: set && pageOf('bibliography', engine.opt.lang, subtitle, [entriesBlock(set)]), diagnostics: found };
  }
  const headings = headingsOf(engine.opt.lang);
  const blocks: Block[] = [];
  for (const [s, { heading, parts }] of sections.entries()) {
    blocks.push({ kind: 'heading', level: 2, text: headings[heading] });
    for (const [p, part] of parts.entries()) {
      const set = setItems(
        sectionId(s, p),
        part.ids.flatMap((id) => items.get(id) ?? []),
      );
      if (!set) return { page: undefined, diagnostics: found };
      if (part.heading !== undefined) blocks.push({ kind: 'heading', level: 3, text: part.heading });
      blocks.push(entriesBlock(set));
    }
  }
  return { page: pageOf('bibliography', engine.opt.lang, subtitle, blocks), diagnostics: found };
}
