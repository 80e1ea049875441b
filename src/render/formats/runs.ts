import type { RichDisplay, RichNode, RichStyle, RichText } from '../rich-text.ts';
import { address, oneLine } from './plain.ts';

/** How letters look: what all styles around them come to. */
export interface Face {
  readonly italic: boolean;
  readonly bold: boolean;
  readonly smallCaps: boolean;
  readonly underline: boolean;
  readonly script: 'baseline' | 'superscript' | 'subscript';
}

/** The citation in a note that a run belongs to; another object for every citation. */
export interface Cite {
  readonly id: string;
}

/** Letters that look and do the same. The text is one line, without what cannot be printed. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  /** An http or https address in ASCII. */
  readonly href: string | undefined;
  readonly cite: Cite | undefined;
}

export type Runs = readonly Run[];

/** A line of an entry or note; most have one. */
export interface Line {
  /** What stands in a column of its own before the text: a number, a year. */
  readonly label: Runs;
  readonly indented: boolean;
  readonly runs: Runs;
}

export const PLAIN: Face = { italic: false, bold: false, smallCaps: false, underline: false, script: 'baseline' };

const EFFECTS: Readonly<Record<RichStyle, Partial<Face>>> = {
  italic: { italic: true },
  upright: { italic: false },
  bold: { bold: true },
  regular: { bold: false },
  'small-caps': { smallCaps: true },
  'normal-caps': { smallCaps: false },
  underline: { underline: true },
  'no-underline': { underline: false },
  superscript: { script: 'superscript' },
  subscript: { script: 'subscript' },
  baseline: { script: 'baseline' },
};

interface Place extends Omit<Run, 'text'> {
  /** The `display` node around it. */
  readonly part: { readonly display: RichDisplay } | undefined;
}

interface Part {
  readonly display: RichDisplay | undefined;
  readonly runs: Run[];
}

function within(node: Exclude<RichNode, { kind: 'text' }>, place: Place): Place {
  switch (node.kind) {
    case 'style':
      return { ...place, face: { ...place.face, ...EFFECTS[node.style] } };
    case 'display':
      return { ...place, part: node };
    case 'link':
      return { ...place, href: address(node.href) ?? place.href };
    case 'cite':
      return { ...place, cite: node };
  }
}

/** The texts in order, each with all that is around it. Not recursive: no nesting is too deep. */
function* leaves(content: RichText): Generator<{ readonly text: string; readonly place: Place }> {
  const start: Place = { face: PLAIN, href: undefined, cite: undefined, part: undefined };
  const pending = content.map((node) => ({ node, place: start })).reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, place } = next;
    if (node.kind === 'text') yield { text: node.text, place };
    else {
      const inner = within(node, place);
      for (const child of node.content.toReversed()) pending.push({ node: child, place: inner });
    }
  }
}

const FACE_KEYS = Object.keys(PLAIN) as (keyof Face)[];

const alike = (one: Run, other: Run): boolean =>
  one.href === other.href && one.cite === other.cite && FACE_KEYS.every((key) => one.face[key] === other.face[key]);

/** Adds a run, joined to the last one where they look and do the same; a space after a space is dropped. */
function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  const text = !last || last.text.endsWith(' ') ? run.text.replace(/^ /, '') : run.text;
  if (text === '') return;
  if (last && alike(last, run)) runs[runs.length - 1] = { ...last, text: last.text + text };
  else runs.push({ ...run, text });
}

function trimEnd(runs: Run[]): Run[] {
  const last = runs.at(-1);
  if (!last?.text.endsWith(' ')) return runs;
  const text = last.text.slice(0, -1);
  return [...runs.slice(0, -1), ...(text === '' ? [] : [{ ...last, text }])];
}

/** Runs, cut where a `display` begins or ends. */
function partsOf(content: RichText): Part[] {
  const parts: Part[] = [];
  let current: Place['part'] | null = null;
  for (const { text, place } of leaves(content)) {
    const { part, ...rest } = place;
    if (current !== part) parts.push({ display: part?.display, runs: [] });
    current = part;
    append(parts.at(-1)?.runs ?? [], { ...rest, text: oneLine(text) });
  }
  return parts.map(({ display, runs }) => ({ display, runs: trimEnd(runs) })).filter(({ runs }) => runs.length > 0);
}

const hasWords = (runs: Runs): boolean => runs.some(({ text }) => /[\p{L}\p{N}]/u.test(text));

/** A line with more on it, after a space unless that is punctuation. */
function continued({ label, indented, runs }: Line, more: Runs): Line {
  const joined = [...runs];
  const [first] = more;
  if (runs.length > 0 && first && hasWords(more)) append(joined, { ...first, face: PLAIN, text: ' ' });
  for (const run of more) append(joined, run);
  return { label, indented, runs: joined };
}

/** Styles put whole entries into the left margin: what has no text beside it is no label. */
const settled = (line: Line): Line => (line.runs.length > 0 ? line : { ...line, label: [], runs: line.label });

/** Rich text as lines of runs, each run with the face that it has in the end (CSL 1.0.2, `display`). */
export function linesOf(content: RichText): readonly Line[] {
  const lines: Line[] = [];
  let isFull = true;
  for (const { display, runs } of partsOf(content)) {
    const last = lines.at(-1);
    const isOwn = display === 'block' || display === 'indent';
    if (display === 'left-margin') lines.push({ label: runs, indented: false, runs: [] });
    else if (!last || isOwn || (isFull && hasWords(runs)))
      lines.push({ label: [], indented: display === 'indent', runs });
    else lines[lines.length - 1] = continued(last, runs);
    isFull = isOwn;
  }
  return lines.map(settled);
}

/** Runs in a row that have the same key, together. */
export function grouped<Key>(
  runs: Runs,
  keyOf: (run: Run) => Key,
): readonly { readonly key: Key; readonly runs: Runs }[] {
  const groups: { key: Key; runs: Run[] }[] = [];
  for (const run of runs) {
    const key = keyOf(run);
    const last = groups.at(-1);
    if (last && last.key === key) last.runs.push(run);
    else groups.push({ key, runs: [run] });
  }
  return groups;
}

export const textOf = (runs: Runs): string => runs.map(({ text }) => text).join('');
