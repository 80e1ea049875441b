import { defaultStrings } from '@citation-js/plugin-bibtex/lib/input/constants.js';
import type { Diagnostic } from '../../../model/index.ts';
import type { RawReferences } from '../reader.ts';
import { inheritance } from './crossref.ts';
import { MONTH_MACROS } from './dates.ts';
import { entryToCsl } from './entry.ts';
import { scan } from './scan.ts';
import type { Dialect } from './source.ts';

/** Entries for other entries to take from, not references. */
const NO_REFERENCES = new Set(['xdata', 'set']);

/**
 * BibTeX and BibLaTeX: one reader, since their fields do not contradict each other and files mix them. plugin-bibtex
 * reads the LaTeX of values; it would lose the whole file over one broken entry, and half of the fields.
 */
function readEntries(text: string, dialect: Dialect): RawReferences {
  const { entries, broken } = scan(text, { ...defaultStrings, ...MONTH_MACROS });
  const allFields = inheritance(entries);
  const diagnostics: Diagnostic[] = broken.map(({ key, line, problem }) => ({
    code: 'unreadable-reference',
    severity: 'error',
    message: `Line ${line} (${key}): this entry cannot be read: ${problem}.`,
  }));
  const items = entries
    .filter(({ type }) => !NO_REFERENCES.has(type))
    .map((entry) => {
      const { key, line, type, problems } = entry;
      const place = `Line ${line}`;
      const { data, unread } = entryToCsl(type, allFields(entry), dialect);
      for (const problem of problems)
        diagnostics.push({ code: 'mended-entry', severity: 'info', message: `${place} (${key}): ${problem}.` });
      if (unread.length > 0) {
        const message = `${place} (${key}): CSL has no place for ${unread.slice(0, 20).join(', ')}; left out.`;
        diagnostics.push({ code: 'unknown-variable', severity: 'warning', message });
      }
      return { data: { id: key, ...data }, place };
    });
  return { items, diagnostics };
}

export const bibtex = { read: (text: string) => readEntries(text, 'bibtex') };
export const biblatex = { read: (text: string) => readEntries(text, 'biblatex') };
