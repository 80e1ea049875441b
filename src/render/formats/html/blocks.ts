import type { Block, Entry, EntryLayout } from '../../page.ts';
import { directionOfText, type Direction } from '../direction.ts';
import { linesOf, type Line } from '../runs.ts';
import { isTag, ownDirection, type Context } from './context.ts';
import { element, escapeText } from './element.ts';
import { inline } from './inline.ts';

type Entries = Extract<Block, { kind: 'entries' }>;
type Notes = Extract<Block, { kind: 'notes' }>;

/** A heading or the like stands where the page's language has it, and is set in the direction of its own. */
export function headline(text: string, { direction }: Context): string {
  const own = directionOfText(text) ?? direction;
  return own === direction ? escapeText(text) : element('bdi', {}, escapeText(text));
}

const classNames = (names: readonly (string | false)[]): string | undefined =>
  names.filter((name) => name !== false).join(' ') || undefined;

/** Each line in cells: one for the label and one for the text, or one across both columns. */
function cells(lines: readonly Line[], inColumns: boolean, dir: Direction | undefined, context: Context): string {
  const around = { direction: dir ?? context.direction, anchors: context.anchors };
  return lines
    .map(({ label, indented, runs }) => {
      const isBeside = label.length > 0 || (inColumns && lines.length === 1);
      const attributes = { class: classNames([isBeside && 'text', indented && 'indented']), dir };
      const text = element('div', attributes, inline(runs, around));
      return label.length > 0 ? element('div', { class: 'label' }, inline(label, around)) + text : text;
    })
    .join('');
}

function entryHtml(entry: Entry, lines: readonly Line[], inColumns: boolean, context: Context): string {
  const dir = ownDirection(lines, context);
  const [only] = lines;
  const isPlain = !inColumns && lines.length === 1 && only !== undefined;
  const attributes = {
    id: context.anchorOf.get(entry),
    role: 'doc-biblioentry',
    lang: isTag(entry.language) && entry.language !== context.language ? entry.language : undefined,
    dir: isPlain ? dir : undefined,
  };
  const around = { direction: dir ?? context.direction, anchors: context.anchors };
  return element('li', attributes, isPlain ? inline(only.runs, around) : cells(lines, inColumns, dir, context));
}

/** The style sheet knows up to two lines between entries, and double spacing. */
const layoutClasses = ({ hangingIndent, entrySpacing, lineSpacing }: EntryLayout, inColumns: boolean) =>
  classNames([
    `apart-${String(Math.max(0, Math.min(2, Math.round(entrySpacing))))}`,
    lineSpacing >= 1.5 && 'double',
    inColumns ? 'columns' : hangingIndent && 'hanging',
  ]);

function entriesHtml({ layout, entries }: Entries, context: Context): string {
  const set = entries.map((entry) => ({ entry, lines: linesOf(entry.content) }));
  const inColumns = set.some(({ lines }) => lines.some(({ label }) => label.length > 0));
  const items = set.map(({ entry, lines }) => entryHtml(entry, lines, inColumns, context));
  return element('ul', { role: 'list', class: layoutClasses(layout, inColumns) }, `\n${items.join('\n')}\n`);
}

function notesHtml({ notes }: Notes, context: Context): string {
  const items = notes.map((note) => {
    const lines = linesOf(note.content);
    const label = element('div', { class: 'label' }, escapeText(note.label));
    const text = cells(lines, true, ownDirection(lines, context), context);
    return element('li', { id: context.anchorOf.get(note) }, label + text);
  });
  return element('ol', { role: 'list', class: 'columns' }, `\n${items.join('\n')}\n`);
}

/** A heading or a list. */
export function blockHtml(block: Block, context: Context): string {
  switch (block.kind) {
    case 'heading':
      return element(`h${String(block.level)}`, {}, headline(block.text, context));
    case 'entries':
      return entriesHtml(block, context);
    case 'notes':
      return notesHtml(block, context);
  }
}
