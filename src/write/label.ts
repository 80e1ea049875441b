import type { Variable } from '../model/index.ts';

/** `archive_collection` → `Archive Collection`, as Zotero labels the lines of its Extra field. */
export const labelOf = (variable: Variable | 'type'): string =>
  variable.replace(/(?:^|[-_])[a-z]/g, (start) => start.toUpperCase().replace(/[-_]/, ' '));
