import type { CslItem, Diagnostic } from '../model/index.ts';
import { withArchives } from './archives.ts';
import { prepare, type Prepared } from './engine.ts';
import { complete, setEntries, type SetEntries } from './entries.ts';
import { headingsOf, isDocumentTitle } from './headings.ts';
import { SECTION_FIELD, type SettableItem } from './items.ts';
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

/** References marked with the sections that they belong to, where a bibliography is divided. */
interface Divided {
  readonly references: readonly SettableItem[];
  /** Undefined where it is not divided. */
  readonly sections: readonly Section[] | undefined;
}

/**
 * Divides references for the language that a style sets them in.
 * @internal
 */
export function divideFor(
  references: readonly CslItem[],
  { root }: Style,
  { sections: divided = false, locale }: BibliographyOptions,
): Divided {
  if (!divided) return { references, sections: undefined };
  const sections = divide(references, isDocumentTitle, locale ?? root.attrs['default-locale'] ?? 'en-US');
  const ids = sectionIds(sections);
  return { references: references.map((item) => ({ ...item, [SECTION_FIELD]: ids.get(item.id) ?? '' })), sections };
}

/**
 * The page of an engine's items; no page where the style has no bibliography.
 * @internal
 */
export function bibliographyPage(
  { engine, items }: Prepared,
  sections: readonly Section[] | undefined,
  subtitle: string | undefined,
): Rendering<Page | undefined> {
  const diagnostics: Diagnostic[] = [];
  const whole = (set: SetEntries | undefined, ids: Iterable<string>): SetEntries | undefined => {
    if (!set) return undefined;
    const all = complete(
      set,
      [...ids].flatMap((id) => items.get(id) ?? []),
    );
    diagnostics.push(...all.diagnostics);
    return all.set;
  };
  const page = (blocks: readonly Block[]) => pageOf('bibliography', engine.opt.lang, subtitle, blocks);
  if (!sections) {
    const set = whole(setEntries(engine), items.keys());
    return { page: set && page([entriesBlock(set)]), diagnostics };
  }
  const headings = headingsOf(engine.opt.lang);
  const blocks: Block[] = [];
  for (const [s, { heading, parts }] of sections.entries()) {
    blocks.push({ kind: 'heading', level: 2, text: headings[heading] });
    for (const [p, part] of parts.entries()) {
      // The heading names the archive: the entries below it need not.
      const named = new Map(part.heading === undefined ? [] : part.ids.map((id) => [id, undefined] as const));
      const set = whole(
        withArchives(engine, named, () => setEntries(engine, sectionId(s, p))),
        part.ids,
      );
      if (!set) return { page: undefined, diagnostics };
      if (part.heading !== undefined) blocks.push({ kind: 'heading', level: 3, text: part.heading });
      blocks.push(entriesBlock(set));
    }
  }
  return { page: page(blocks), diagnostics };
}

/**
 * The bibliography of works in a style; no page where the style has none.
 * @throws what citeproc-js throws over a style that it cannot use
 */
export function renderBibliography(
  works: readonly CslItem[],
  style: Style,
  options: BibliographyOptions,
): Rendering<Page | undefined> {
  const { references, sections } = divideFor(works, style, options);
  const prepared = prepare({ ...style, root: forBibliography(style.root) }, references, options);
  const { page, diagnostics } = bibliographyPage(prepared, sections, options.subtitle);
  return { page, diagnostics: [...prepared.diagnostics, ...diagnostics] };
}
