import type { Block, Entry, EntryLayout, Page, SetNote } from '../page.ts';
import { directionOf, directionOfText, type Direction } from './direction.ts';
import { element, escapeText, type Attributes } from './html-element.ts';
import { inline, type Surroundings } from './html-inline.ts';
import { STYLE_HASH, STYLE_SHEET } from './html-style.ts';
import { oneLine } from './plain.ts';
import { linesOf, textOf, type Line } from './runs.ts';

type Entries = Extract<Block, { kind: 'entries' }>;
type Notes = Extract<Block, { kind: 'notes' }>;

/** What every part of a page needs to know of the whole. */
interface Context {
  readonly language: string;
  readonly direction: Direction;
  /** The entries' and the notes' names for links, each once on the page. */
  readonly anchorOf: ReadonlyMap<Entry | SetNote, string>;
  readonly anchors: Surroundings['anchors'];
}

const ROLES = { entries: 'doc-bibliography', notes: 'doc-endnotes' } as const;
type Role = (typeof ROLES)[keyof typeof ROLES];

/** The role of all lists among blocks, if it is one. */
function roleOf(blocks: readonly Block[]): Role | undefined {
  const roles = new Set(blocks.flatMap(({ kind }) => (kind === 'heading' ? [] : [ROLES[kind]])));
  return roles.size === 1 ? [...roles][0] : undefined;
}

const isTag = (language: string | undefined): language is string =>
  language !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(language);

/** The direction of lines, where it is not that of the page. */
function ownDirection(lines: readonly Line[], { direction }: Context): Direction | undefined {
  const own = directionOfText(lines.map(({ runs }) => textOf(runs)).join(' '));
  return own === direction ? undefined : own;
}

/** A heading or the like stands where the page's language has it, and is set in the direction of its own. */
function headline(text: string, direction: Direction): string {
  const own = directionOfText(text) ?? direction;
  return own === direction ? escapeText(text) : element('bdi', {}, escapeText(text));
}

/** Lines in cells: one for the label, one for the text, or one across both. */
function cells(lines: readonly Line[], isLabelled: boolean, dir: Direction | undefined, context: Context): string {
  const around = { direction: dir ?? context.direction, anchors: context.anchors };
  return lines
    .map(({ label, indented, runs }) => {
      const beside = label.length > 0 || (isLabelled && lines.length === 1);
      const classes = [...(beside ? ['text'] : []), ...(indented ? ['indented'] : [])].join(' ');
      return (
        (label.length > 0 ? element('div', { class: 'label' }, inline(label, around)) : '') +
        element('div', { class: classes === '' ? undefined : classes, dir }, inline(runs, around))
      );
    })
    .join('');
}

function entryHtml(entry: Entry, lines: readonly Line[], isLabelled: boolean, context: Context): string {
  const dir = ownDirection(lines, context);
  const [only] = lines;
  const isSimple = !isLabelled && lines.length === 1 && only;
  const attributes: Attributes = {
    id: context.anchorOf.get(entry),
    role: 'doc-biblioentry',
    lang: isTag(entry.language) && entry.language !== context.language ? entry.language : undefined,
    dir: isSimple ? dir : undefined,
  };
  const html = isSimple
    ? inline(only.runs, { direction: dir ?? context.direction, anchors: context.anchors })
    : cells(lines, isLabelled, dir, context);
  return element('li', attributes, html);
}

const MAX_LINES = 2;
const whole = (lines: number): string => String(Math.min(Math.round(lines), MAX_LINES));

function classesOf({ hangingIndent, entrySpacing, lineSpacing }: EntryLayout, isLabelled: boolean): string {
  return [
    `apart-${whole(entrySpacing)}`,
    ...(lineSpacing > 1.5 ? ['lines-2'] : []),
    ...(isLabelled ? ['labelled'] : hangingIndent ? ['hanging'] : []),
  ].join(' ');
}

function entriesHtml({ layout, entries }: Entries, context: Context): string {
  const set = entries.map((entry) => ({ entry, lines: linesOf(entry.content) }));
  const isLabelled = set.some(({ lines }) => lines.some(({ label }) => label.length > 0));
  const items = set.map(({ entry, lines }) => entryHtml(entry, lines, isLabelled, context));
  return element('ul', { role: 'list', class: classesOf(layout, isLabelled) }, `\n${items.join('\n')}\n`);
}

function notesHtml({ notes }: Notes, context: Context): string {
  const items = notes.map((note) => {
    const lines = linesOf(note.content);
    const label = element('div', { class: 'label' }, escapeText(note.label));
    const texts = cells(lines, true, ownDirection(lines, context), context);
    return element('li', { id: context.anchorOf.get(note) }, label + texts);
  });
  return element('ol', { role: 'list', class: 'labelled' }, `\n${items.join('\n')}\n`);
}

function listHtml(block: Block, context: Context): string {
  switch (block.kind) {
    case 'heading':
      return element(`h${String(block.level)}`, {}, headline(block.text, context.direction));
    case 'entries':
      return entriesHtml(block, context);
    case 'notes':
      return notesHtml(block, context);
  }
}

/** Blocks in sections as their headings divide them; the role is given where all lists of a section have it. */
function sections(blocks: readonly Block[], level: 2 | 3, hasRole: boolean, context: Context): string {
  const starts = blocks.flatMap((block, at) => (block.kind === 'heading' && block.level === level ? [at] : []));
  const inner = (part: readonly Block[], isIn: boolean): string =>
    level === 2 ? sections(part, 3, isIn, context) : part.map((block) => listHtml(block, context)).join('\n');
  const parts = starts.map((start, at) => {
    const [heading, ...rest] = blocks.slice(start, starts[at + 1]);
    const role = hasRole ? undefined : roleOf(rest);
    return element(
      'section',
      { role },
      `\n${heading ? listHtml(heading, context) : ''}\n${inner(rest, hasRole || role !== undefined)}\n`,
    );
  });
  const lead = blocks.slice(0, starts[0]);
  return [...(lead.length > 0 ? [inner(lead, hasRole)] : []), ...parts].join('\n');
}

/** Names for links, each only once: `ref-holm1999`, `note-12`, `note-12-2`. */
function anchorsOf(blocks: readonly Block[]): Map<Entry | SetNote, string> {
  const taken = new Map<string, number>();
  const unique = (name: string): string => {
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : unique(`${name}-${String(count)}`);
  };
  const named = (prefix: string, name: string): string => unique(`${prefix}-${oneLine(name).replace(/\s/g, '-')}`);
  return new Map(
    blocks.flatMap((block): (readonly [Entry | SetNote, string])[] => {
      if (block.kind === 'entries') return block.entries.map((entry) => [entry, named('ref', entry.id)]);
      return block.kind === 'notes' ? block.notes.map((note) => [note, named('note', note.label)]) : [];
    }),
  );
}

const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** One file that stands for itself: no script, nothing fetched; to be read on a screen or a phone, and to be printed. */
export function writeHtml({ title, subtitle, language, blocks }: Page): string {
  const anchorOf = anchorsOf(blocks);
  const entries = blocks.flatMap((block) => (block.kind === 'entries' ? block.entries : []));
  const context: Context = {
    language,
    direction: directionOf(language),
    anchorOf,
    anchors: new Map(entries.map((entry) => [entry.id, anchorOf.get(entry) ?? ''])),
  };
  const role = roleOf(blocks);
  const content = sections(blocks, 2, role !== undefined, context);
  const under =
    subtitle === undefined ? '' : `\n${element('p', { role: 'doc-subtitle' }, headline(subtitle, context.direction))}`;
  return `<!doctype html>
<html lang="${isTag(language) ? language : 'en'}" dir="${context.direction}">
<head>
<meta charset="utf-8">
<!-- The policy allows this very style sheet and nothing else: whoever changes a letter of it must take the policy out. -->
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Ibidem">
<title>${escapeText(subtitle === undefined ? title : `${title} – ${subtitle}`)}</title>
<style>${STYLE_SHEET}</style>
</head>
<body>
<main>
<header>
<h1 id="title">${headline(title, context.direction)}</h1>${under}
</header>
${role === undefined ? content : element('section', { role, 'aria-labelledby': 'title' }, `\n${content}\n`)}
</main>
</body>
</html>
`;
}
