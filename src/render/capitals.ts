import { detectLanguage } from '../csl/language.ts';
import type { TextVariable } from '../model/index.ts';
import type { SettableItem } from './items.ts';
import type { StyleNode } from './style.ts';

/** Whether a style changes capitals as English titles have them. */
export const setsTitleCase = ({ attrs, children }: StyleNode): boolean =>
  attrs['text-case'] === 'title' || children.some((child) => typeof child !== 'string' && setsTitleCase(child));

const isEnglish = (language: string | undefined): boolean => language === undefined || /^en\b/i.test(language);

/** Titles that may be in another language than the work itself. */
const OTHERS: readonly TextVariable[] = ['container-title', 'collection-title', 'volume-title', 'original-title'];

/**
 * An English article in a French journal: CSL knows one language a work, and `Cahiers Du Monde Russe` is wrong.
 * Titles in another language keep their capitals (`nocase` is citeproc-js's own, and CSL-JSON's).
 */
export function keepCapitals(item: SettableItem): SettableItem {
  if (!isEnglish(item.language)) return item;
  const kept = OTHERS.flatMap((variable) => {
    const title = item[variable];
    const language = title === undefined ? undefined : detectLanguage(title, 'en');
    return title === undefined || isEnglish(language)
      ? []
      : [[variable, `<span class="nocase">${title}</span>`] as const];
  });
  return kept.length === 0 ? item : { ...item, ...Object.fromEntries(kept) };
}
