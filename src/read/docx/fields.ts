import { rawTextOf, type Element } from '../markup/element.ts';

/** Something that is spread over the runs of a document: what it is told to do, and what it shows. */
export interface Field {
  readonly instruction: string;
  readonly result: readonly Element[];
}

interface Open {
  readonly begin: number;
  separator?: number;
  instruction: string;
}

/** Fields nest two or three deep; those that are deeper are read as if they were text. */
const MOST_NESTED = 20;

/**
 * The complex fields among the leaves of a document (ECMA-376, part 1, 17.16.18): `begin`, the instruction, `separate`,
 * the result, `end`, over as many runs and paragraphs as the program pleased. A field without an end is none.
 * @returns the fields, and the leaves that belong to instructions: they are never seen
 */
export function fieldsIn(leaves: readonly Element[]): {
  readonly fields: readonly Field[];
  readonly hidden: ReadonlySet<Element>;
} {
  const open: Open[] = [];
  const fields: Field[] = [];
  const hidden = new Set<Element>();
  const close = (end: number): void => {
    const field = open.pop();
    if (!field || open.length >= MOST_NESTED) return;
    const { begin, separator = end, instruction } = field;
    for (const leaf of leaves.slice(begin, separator)) hidden.add(leaf);
    fields.push({ instruction, result: leaves.slice(separator, end) });
  };
  for (const [at, leaf] of leaves.entries()) {
    const { name, attributes } = leaf;
    const field = open.at(-1);
    const type = name === 'fldChar' ? attributes['w:fldCharType'] : undefined;
    if (type === 'begin') open.push({ begin: at, instruction: '' });
    else if (type === 'separate' && field) field.separator ??= at;
    else if (type === 'end') close(at);
    else if (name === 'instrText' && field && field.separator === undefined) field.instruction += rawTextOf(leaf);
  }
  return { fields, hidden };
}

/**
 * The bookmarks among the leaves of a document that stand for fields.
 * @param codes what they are told to do, by their names
 */
export function bookmarksIn(leaves: readonly Element[], codes: ReadonlyMap<string, string>): readonly Field[] {
  const starts = new Map<string, { readonly begin: number; readonly instruction: string }>();
  const bookmarks: Field[] = [];
  for (const [at, { name, attributes }] of leaves.entries()) {
    const { 'w:id': id = '', 'w:name': called = '' } = attributes;
    const instruction = name === 'bookmarkStart' ? codes.get(called) : undefined;
    if (instruction !== undefined && starts.size < MOST_NESTED) starts.set(id, { begin: at, instruction });
    const start = name === 'bookmarkEnd' ? starts.get(id) : undefined;
    if (!start) continue;
    starts.delete(id);
    bookmarks.push({ instruction: start.instruction, result: leaves.slice(start.begin, at) });
  }
  return bookmarks;
}
