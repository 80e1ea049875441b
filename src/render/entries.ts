import type { Engine } from 'citeproc';
import type { CslItem, Diagnostic } from '../model/index.ts';
import { SECTION_FIELD } from './items.ts';
import type { Entry, EntryLayout } from './page.ts';
import { isEmpty, readEntry } from './rich-format.ts';
import { richText } from './rich-text.ts';

/** Entries in the style's order. */
export interface SetEntries {
  readonly layout: EntryLayout;
  readonly entries: readonly Entry[];
}

/**
 * The bibliography of an engine's items, or of one section of it.
 * @returns undefined where the style has none
 */
export function setEntries(engine: Engine, section?: string): SetEntries | undefined {
  const filter = section === undefined ? undefined : { include: [{ field: SECTION_FIELD, value: section }] };
  const bibliography = engine.makeBibliography(filter);
  if (!bibliography) return undefined;
  const [parameters, entries] = bibliography;
  return {
    layout: {
      hangingIndent: Boolean(parameters.hangingindent),
      entrySpacing: parameters.entryspacing,
      lineSpacing: parameters.linespacing,
    },
    entries: entries.map(readEntry),
  };
}

/** What a style that prints nothing of a work leaves: its title, so that no work is lost without a word. */
const fallback = ({ id, title }: CslItem): Entry => ({ id, content: richText(title ?? id) });

/** Entries of all items in their languages, those that the style sets to nothing by their title, with a diagnostic each. */
export function complete(
  { layout, entries }: SetEntries,
  items: readonly CslItem[],
): { readonly set: SetEntries; readonly diagnostics: readonly Diagnostic[] } {
  const printed = entries.filter(({ content }) => !isEmpty(content));
  const ids = new Set(printed.map(({ id }) => id));
  const missing = items.filter(({ id }) => !ids.has(id));
  const languages = new Map(items.map(({ id, language }) => [id, language]));
  const inLanguage = (entry: Entry): Entry => {
    const language = languages.get(entry.id);
    return language === undefined ? entry : { ...entry, language };
  };
  return {
    set: { layout, entries: [...printed, ...missing.map(fallback)].map(inLanguage) },
    diagnostics: missing.map(({ id }) => ({
      code: 'empty-entry',
      severity: 'warning',
      item: id,
      message: `The style prints nothing of ${id}: its title stands in the bibliography instead.`,
      hint: 'Another style may have a form for works of this type.',
    })),
  };
}
