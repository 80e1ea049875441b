import type { CslItem } from '../../model/index.ts';
import { oneLine, type Escape } from './escape.ts';
import { markup } from './markup.ts';

/** Prints an entry: `@book{holm1999, …}`, a field a line. The values are as they stand in the file: braced, or macros. */
export function printEntry(
  type: string,
  key: string,
  fields: Iterable<readonly [name: string, value: string]>,
): string {
  let entry = `@${type}{${key},\n`;
  for (const [name, value] of fields) entry += `  ${name} = ${value},\n`;
  return `${entry}}\n`;
}

/** Sorts fields into the order of `names`, those that are not among them last. */
export function fieldOrder(
  names: readonly string[],
): (fields: ReadonlyMap<string, string>) => (readonly [name: string, value: string])[] {
  const ranks = new Map(names.map((name, at) => [name, at]));
  const rank = (name: string): number => ranks.get(name) ?? names.length;
  return (fields) => [...fields].sort(([a], [b]) => rank(a) - rank(b));
}

/** Puts a blank line between pieces of a file. */
export function* spaced(pieces: Iterable<string>): Generator<string> {
  let first = true;
  for (const piece of pieces) {
    yield first ? piece : `\n${piece}`;
    first = false;
  }
}

/** The note: the item's own words first, then what has no field; undefined where there is nothing to say. */
export function noteField({ note }: CslItem, rest: readonly string[], escape: Escape): string | undefined {
  const own = markup(oneLine(note ?? ''), escape);
  const remarks = [own, ...rest].filter((remark) => remark !== '');
  return remarks.length === 0 ? undefined : `{${remarks.join('; ')}}`;
}
