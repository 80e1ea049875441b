import { labelled, OWN_NOTE } from '../../formats/labels.ts';
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

const ADDRESS = /^https?:\/\/\S+$/;

/** Whether a reader would make values of a note, or the address of the work. */
const isMistakable = (note: string): boolean => ADDRESS.test(note) || note.split('; ').some(labelled);

/**
 * The note: the item's own words first, then what has no field; undefined where there is nothing to say. Words that
 * would be taken for a remark of ours stand last: `Medium: film; Note: Volume: 3 is missing`.
 */
export function noteField({ note }: CslItem, rest: readonly string[], escape: Escape): string | undefined {
  const text = oneLine(note ?? '');
  const own = markup(text, escape);
  const remarks = isMistakable(text) ? [...rest, `${OWN_NOTE}${own}`] : [own, ...rest];
  const said = remarks.filter((remark) => remark !== '');
  return said.length === 0 ? undefined : `{${said.join('; ')}}`;
}
