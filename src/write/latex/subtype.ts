import type { CslType } from '../../model/index.ts';

/** What BibLaTeX and its styles call these. */
const NAMES: Readonly<Partial<Record<CslType, string>>> = {
  'article-magazine': 'magazine',
  'article-newspaper': 'newspaper',
};

/**
 * What goes into `entrysubtype` where an entry type says less than the item's type: the name of the CSL type, with
 * hyphens, since BibLaTeX makes a command's name of it. `meant` is the CSL type that the entry type means alone.
 */
export const subtypeOf = (type: CslType, meant: CslType): string | undefined =>
  type === meant ? undefined : (NAMES[type] ?? type.replaceAll('_', '-'));
