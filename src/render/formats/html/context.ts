import type { Block, Entry, Page, SetNote } from '../../page.ts';
import { directionOf, directionOfText, type Direction } from '../direction.ts';
import { oneLine } from '../plain.ts';
import { textOf, type Line } from '../runs.ts';

/** What every part of a page needs to know of the whole. */
export interface Context {
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  /** The names of entries and notes for links, each once on the page. */
  readonly anchorOf: ReadonlyMap<Entry | SetNote, string>;
  /** The name of a work's entry, by the item's id. */
  readonly anchors: ReadonlyMap<string, string>;
}

const FALLBACK = 'en';

export const isTag = (language: string | undefined): language is string =>
  language !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(language);

/** Names for links: `ref-holm1999`, `note-12`, and `note-12-2` for a second note of that number. */
function anchorsOf(blocks: readonly Block[]): Map<Entry | SetNote, string> {
  const taken = new Map<string, number>();
  const unique = (name: string): string => {
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : unique(`${name}-${String(count)}`);
  };
  const anchor = (prefix: string, name: string): string => unique(`${prefix}-${oneLine(name).replace(/\s/g, '-')}`);
  const anchors = new Map<Entry | SetNote, string>();
  for (const block of blocks) {
    if (block.kind === 'entries') for (const entry of block.entries) anchors.set(entry, anchor('ref', entry.id));
    if (block.kind === 'notes') for (const note of block.notes) anchors.set(note, anchor('note', note.label));
  }
  return anchors;
}

export function contextOf({ language, blocks }: Page): Context {
  const anchorOf = anchorsOf(blocks);
  const entries = blocks.flatMap((block) => (block.kind === 'entries' ? block.entries : []));
  return {
    language: isTag(language) ? language : FALLBACK,
    direction: directionOf(language),
    anchorOf,
    anchors: new Map(entries.map((entry) => [entry.id, anchorOf.get(entry) ?? ''])),
  };
}

/** The direction of lines where it is not that of the page. */
export function ownDirection(lines: readonly Line[], { direction }: Context): Direction | undefined {
  const own = directionOfText(lines.map(({ runs }) => textOf(runs)).join(' '));
  return own === direction ? undefined : own;
}
