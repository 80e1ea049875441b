import type { Element } from '../markup/element.ts';
import type { Look } from '../markup/runs.ts';
import { citationIn } from '../reference-managers.ts';
import { bookmarksIn, fieldsIn } from './fields.ts';
import { leavesOf } from './leaves.ts';

/** What fields say of the elements that they are spread over. */
export interface Overlay {
  readonly hidden: ReadonlySet<Element>;
  readonly looks: ReadonlyMap<Element, Look>;
}

/** The address in `HYPERLINK "https://example.org" \o "tip"`; places in the document itself (`\l`) have none. */
const HYPERLINK = /^\s*HYPERLINK\s+(?:"([^"\s]+)"|([^"\\\s]+))/;

/** What a field makes of the text that it shows. */
export function lookOfField(instruction: string): Look | undefined {
  const [, quoted, bare] = HYPERLINK.exec(instruction) ?? [];
  const link = quoted ?? bare;
  if (link !== undefined) return { link };
  const citation = citationIn(instruction);
  return citation && { citation };
}

export function overlayOf(root: Element, codes: ReadonlyMap<string, string>): Overlay {
  const leaves = leavesOf(root);
  const { fields, hidden } = fieldsIn(leaves);
  const looks = new Map<Element, Look>();
  for (const { instruction, result } of [...fields, ...bookmarksIn(leaves, codes)]) {
    const look = lookOfField(instruction);
    if (look) for (const leaf of result) looks.set(leaf, { ...looks.get(leaf), ...look });
  }
  return { hidden, looks };
}
