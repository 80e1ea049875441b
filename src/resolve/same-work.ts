import type { CslDate, CslName, CslType, Field, TextVariable, Variable } from '../model/index.ts';
import { namesOf, surname, textOf } from './state.ts';
import { plain, words } from './text-key.ts';

/** What a citation in full says of its work. */
export interface Description {
  readonly type: CslType;
  readonly fields: ReadonlyMap<Variable, Field>;
}

const PERIODICAL: ReadonlySet<CslType> = new Set(['article-journal', 'article-magazine', 'article-newspaper']);

/** Types that two citations of one work may be read as. */
export const kindOf = (type: CslType): CslType | 'article' => (PERIODICAL.has(type) ? 'article' : type);

/** Where both descriptions have one of these, it must be the same: another volume or file is another work. */
const DISTINGUISHING: readonly TextVariable[] = [
  'archive',
  'archive_collection',
  'archive_location',
  'volume',
  'issue',
  'number',
  'edition',
  'page',
];

const agrees = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b || words(a).join(' ') === words(b).join(' ');

const TITLE_ENDS = /^\s*[:.?!;,–—(-]/;

/** The same words, or one goes on where the other ends: with a subtitle. */
function titlesAgree(a: string, b: string): boolean {
  const [short, long] = [plain(a), plain(b)].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined) return false;
  if (words(short).join(' ') === words(long).join(' ')) return true;
  return long.startsWith(short) && TITLE_ENDS.test(long.slice(short.length));
}

/** `A. Holm` and `Anna Holm`, not `B. Holm`. */
const givenAgrees = (a: CslName, b: CslName): boolean => {
  const [x, y] = [plain(a.given ?? ''), plain(b.given ?? '')];
  return x === '' || y === '' || x.startsWith(y.charAt(0));
};

/** The same people, or the first of several: `Ek et al.`. */
function peopleAgree(a: readonly CslName[], b: readonly CslName[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length !== many.length && !(few.length === 1 && many.length > 2)) return false;
  return few.every((name, k) => {
    const other = many[k];
    return other !== undefined && surname(name) === surname(other) && givenAgrees(name, other);
  });
}

const partsOf = (fields: Description['fields']): CslDate['date-parts'] => {
  const value = fields.get('issued')?.value;
  return value !== undefined && typeof value === 'object' && 'date-parts' in value ? value['date-parts'] : undefined;
};

/** The same day, or one says only the year of the other. Without a year in one, nothing contradicts. */
function datesAgree(a: Description['fields'], b: Description['fields']): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  if (!x || !y) return x === y;
  return x.every((date, k) => date.every((part, at) => (y[k]?.[at] ?? part) === part)) && x.length === y.length;
}

/** Who made it: its authors, or else its editors. */
export const makers = (fields: Description['fields']): readonly CslName[] => {
  const authors = namesOf(fields, 'author');
  return authors.length > 0 ? authors : namesOf(fields, 'editor');
};

/**
 * Two citations in full describe one work: the second gives initials, leaves a subtitle, co-authors or the publisher
 * out. What only titles and dates have in common is not enough: without names, the file or the container must agree.
 */
export function describeSameWork(a: Description, b: Description): boolean {
  const [title, other] = [textOf(a.fields, 'title'), textOf(b.fields, 'title')];
  if (kindOf(a.type) !== kindOf(b.type) || title === undefined || other === undefined) return false;
  if (!datesAgree(a.fields, b.fields) || !peopleAgree(makers(a.fields), makers(b.fields))) return false;
  if (!DISTINGUISHING.every((variable) => agrees(textOf(a.fields, variable), textOf(b.fields, variable)))) return false;
  const [container, another] = [textOf(a.fields, 'container-title'), textOf(b.fields, 'container-title')];
  if (container !== undefined && another !== undefined && !titlesAgree(container, another)) return false;
  const both = (variable: TextVariable): boolean => a.fields.has(variable) && b.fields.has(variable);
  const archival = both('archive_location');
  if (a.fields.has('archive_location') !== b.fields.has('archive_location')) return false;
  if (archival || makers(a.fields).length === 0)
    return words(title).join(' ') === words(other).join(' ') && (archival || both('publisher-place'));
  return titlesAgree(title, other);
}
