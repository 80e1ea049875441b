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
const TITLES = ['title', 'subtitle', 'titleaddon'];
/** A chain of parents longer than any library has. */
const DEEPEST = 10;

function inheritable(parent: ScannedEntry, fields: FieldMap): FieldMap {
  const prefix = TITLE_OF[parent.type] ?? 'book';
  const given = new Map<string, string>();
  for (const [name, value] of fields) {
    if (PRIVATE.test(name) || name === 'shorttitle') continue;
    given.set(TITLES.includes(name) ? prefix + name : name, value);
  }
  return given;
}

/** The fields of an entry with those of its `crossref` and `xdata` entries, as far as it has none of its own. */
export function withParents(entry: ScannedEntry, byKey: ReadonlyMap<string, ScannedEntry>, depth = 0): FieldMap {
  if (depth > DEEPEST) return entry.fields;
  const parent = byKey.get(entry.fields.get('crossref')?.trim() ?? '');
  const data = (entry.fields.get('xdata') ?? '').split(',').flatMap((key) => byKey.get(key.trim()) ?? []);
  if (!parent && data.length === 0) return entry.fields;
  return new Map([
    ...(parent ? inheritable(parent, withParents(parent, byKey, depth + 1)) : []),
    ...data.flatMap((source) => [...withParents(source, byKey, depth + 1)]),
    ...entry.fields,
  ]);
}
