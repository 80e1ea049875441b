import { PRIVATE } from './fields.ts';
import type { ScannedEntry } from './scan.ts';

type FieldMap = ReadonlyMap<string, string>;

/** What the titles of a parent are to its children (BibLaTeX manual, appendix B). */
const TITLE_OF: Readonly<Record<string, string>> = {
  periodical: 'journal',
  mvbook: 'main',
  mvcollection: 'main',
  mvproceedings: 'main',
  mvreference: 'main',
};
/** A longer chain of parents than any library has. */
const DEEPEST = 10;
const TITLES = ['title', 'subtitle', 'titleaddon'];

function inheritable(parent: ScannedEntry, fields: FieldMap): FieldMap {
  const prefix = TITLE_OF[parent.type] ?? 'book';
  const given = new Map<string, string>();
  for (const [name, value] of fields) {
    if (PRIVATE.test(name) || name === 'shorttitle') continue;
    given.set(TITLES.includes(name) ? prefix + name : name, value);
  }
  return given;
}

/**
 * The fields of entries with those of their `crossref` and `xdata` entries, as far as they have none of their own. An
 * entry that is its own parent inherits nothing from itself.
 */
export function inheritance(entries: readonly ScannedEntry[]): (entry: ScannedEntry) => FieldMap {
  // An entry without a key is nobody's parent.
  const byKey = new Map(entries.flatMap((entry) => (entry.key === '' ? [] : [[entry.key, entry] as const])));
  const known = new Map<ScannedEntry, FieldMap>();
  const complete = (entry: ScannedEntry, depth = 0): FieldMap => {
    const found = known.get(entry);
    if (found ?? depth > DEEPEST) return found ?? entry.fields;
    known.set(entry, entry.fields);
    const parent = byKey.get(entry.fields.get('crossref')?.trim() ?? '');
    const sources = new Set((entry.fields.get('xdata') ?? '').split(',').flatMap((key) => byKey.get(key.trim()) ?? []));
    if (!parent && sources.size === 0) return entry.fields;
    const fields = new Map([
      ...(parent ? inheritable(parent, complete(parent, depth + 1)) : []),
      ...[...sources].flatMap((source) => [...complete(source, depth + 1)]),
      ...entry.fields,
    ]);
    known.set(entry, fields);
    return fields;
  };
  return (entry) => complete(entry);
}
