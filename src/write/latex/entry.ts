import type { CslItem } from '../../model/index.ts';
import { oneLine } from './escape.ts';

/** Prints an entry: `@book{holm1999, …}`, a field a line. The values are as they stand in the file: braced, or macros. */
export function printEntry(
  type: string,
  key: string,
  fields: Iterable<readonly [name: string, value: string]>,
): string {
  let entry = `@${type}{${key},\n`;
  for (const [name, value] of fields) entry += `  ${name} = ${value},\n`;
  return `${entry}}\n\n`;
}

/** Sorts fields into the order of `names`, those that are not among them last. */
export function fieldOrder(
  names: readonly string[],
): (fields: ReadonlyMap<string, string>) => (readonly [name: string, value: string])[] {
  const ranks = new Map(names.map((name, at) => [name, at]));
  const rank = (name: string): number => ranks.get(name) ?? names.length;
  return (fields) => [...fields].sort(([a], [b]) => rank(a) - rank(b));
}

/** The item's own note, which stands without a label before the rest. */
export function noteOf({ note }: CslItem): readonly string[] {
  const line = oneLine(note ?? '');
  return line === '' ? [] : [line];
}
