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

/** In the order of `names` first, then as they come. */
export function inOrder(fields: ReadonlyMap<string, string>, names: readonly string[]): (readonly [string, string])[] {
  const rank = (name: string) => (names.indexOf(name) + names.length + 1) % (names.length + 1);
  return [...fields].sort(([a], [b]) => rank(a) - rank(b));
}

/** The item's own note, which stands without a label before the rest. */
export function noteOf({ note }: CslItem): readonly string[] {
  const line = oneLine(note ?? '');
  return line === '' ? [] : [line];
}
