import {
  DATE_VARIABLES,
  NAME_VARIABLES,
  TEXT_VARIABLES,
  type CslDate,
  type CslItem,
  type CslName,
} from '../../src/model/index.ts';
import type { Writer } from '../../src/write/writer.ts';

/** An item as a reader gives it back: whatever that may be. */
export type ReadItem = Readonly<Record<string, unknown>>;

/** A way out and back: our writer, and a reader of its format that is not ours. */
export interface RoundTrip {
  readonly writer: Writer;
  readonly read: (text: string) => readonly ReadItem[];
}

export const goThere = ({ writer, read }: RoundTrip, items: readonly CslItem[]): readonly ReadItem[] =>
  read([...writer.write(items, {})].join(''));

/** What an item says, taken apart into the facts that can be lost one by one: `title`, `issued`, `issued end`. */
type Facts = ReadonlyMap<string, string>;

/** White space and control characters are no content, and neither is the form of a quotation mark. */
const even = (text: string): string =>
  text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}\ufeff]+/gu, ' ').trim().normalize('NFC').replace(/[‘’']/g, '’').replace(/[“”„"]/g, '”'); // prettier-ignore

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? even(String(value)) : '';

/** Formats and readers divide names in their own ways: the words count, not their order or the parts they are in. */
const nameText = (name: unknown): string =>
  Object.values(name as CslName)
    .flatMap((part: unknown) => (typeof part === 'string' ? even(part).split(/[ ,|]+/) : []))
    .filter((word) => word !== '')
    .map((word) => word.replace(/^[-’]+|[-’”]+$/g, ''))
    .sort()
    .join(' ');

/** `94–7` and `94-97` are the same pages. */
const pages = (text: string): string =>
  text.replace(/(\d+) ?[-–—]+ ?(\d+)/g, (_, first: string, last: string) =>
    `${first}-${last.length < first.length ? first.slice(0, -last.length) + last : last}`); // prettier-ignore

const SEASON_MONTHS = [13, 21] as const;

function dateFacts(variable: string, value: unknown): readonly (readonly [string, string])[] {
  const { 'date-parts': parts = [], season, circa, literal, raw } = value as CslDate & { readonly raw?: string };
  const [start, end] = (parts as readonly (readonly unknown[])[]).map((date) => date.map(Number));
  const [year, month] = start ?? [];
  // pandoc and citeproc-js write a season as a month beyond the twelfth.
  const first = SEASON_MONTHS.find((least) => month !== undefined && month >= least && month < least + 4);
  const isSeason = first !== undefined;
  const facts: readonly (readonly [string, unknown])[] = [
    ['', start && (isSeason ? [year] : start).join('-')],
    [' end', end?.join('-')],
    [' season', isSeason ? Number(month) - first + 1 : season],
    [' circa', circa],
    [' words', literal ?? raw],
  ];
  return facts.flatMap(([name, fact]) =>
    fact === undefined || fact === '' ? [] : [[`${variable}${name}`, even(String(fact as string | number | boolean))]],
  );
}

/** The facts of an item. */
export function factsOf(item: ReadItem): Facts {
  const names = NAME_VARIABLES.map((variable) => {
    const value = item[variable];
    return [variable, Array.isArray(value) ? value.map(nameText).join('; ') : ''] as const;
  });
  const dates = DATE_VARIABLES.flatMap((variable) =>
    typeof item[variable] === 'object' ? dateFacts(variable, item[variable]) : [],
  );
  const texts = ['type', ...TEXT_VARIABLES].map((variable) => [variable, text(item[variable])] as const);
  const page = ['page', pages(text(item.page))] as const;
  return new Map([...texts, page, ...names, ...dates].filter(([, fact]) => fact !== ''));
}

/** Facts that are lost of some items, and the types of these items. */
export type Losses = Readonly<Record<string, readonly string[]>>;

/** Facts that are lost of every item that has them, and those that are lost of some. */
export interface Tally {
  readonly never: readonly string[];
  readonly partly: readonly string[];
}

/** Every fact of every item, and whether it came back as it was. */
function* comparedFacts(items: readonly ReadItem[], back: readonly ReadItem[]) {
  for (const [index, item] of items.entries()) {
    const after = factsOf(back[index] ?? {});
    for (const [fact, value] of factsOf(item)) yield { item, fact, isKept: after.get(fact) === value };
  }
}

export function lossesOf(items: readonly ReadItem[], back: readonly ReadItem[]): Losses {
  const losses = new Map<string, Set<string>>();
  for (const { item, fact, isKept } of comparedFacts(items, back)) {
    if (!isKept) losses.set(fact, (losses.get(fact) ?? new Set()).add(String(item.type)));
  }
  return Object.fromEntries([...losses].map(([fact, types]) => [fact, [...types].sort()]));
}

export function tallyOf(items: readonly ReadItem[], back: readonly ReadItem[]): Tally {
  const lost = new Set<string>();
  const kept = new Set<string>();
  for (const { fact, isKept } of comparedFacts(items, back)) (isKept ? kept : lost).add(fact);
  const facts = [...lost].sort();
  return { never: facts.filter((fact) => !kept.has(fact)), partly: facts.filter((fact) => kept.has(fact)) };
}
