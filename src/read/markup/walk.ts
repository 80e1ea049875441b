import type { Element } from './element.ts';
import type { Look, MarkedNote, Run } from './runs.ts';

/** What an element means to a reader. An element that a format's table does not know is read through. */
export type Meaning =
  /** Nothing in it is read. */
  | 'skip'
  /** A paragraph, a heading, a cell: what follows does not stand in the same line. */
  | 'block'
  | { readonly block: Look }
  | { readonly look: Look }
  /** A look that begins here and goes on until it is closed, through whatever elements. */
  | { readonly opens: string; readonly look: Look }
  | { readonly closes: string }
  | { readonly text: string }
  /** Other content than its own is read in its place. */
  | { readonly content: readonly (Element | string)[] }
  | { readonly call: string }
  /** A note where it is called (TEI, ODT): a call, and the note's own text apart. */
  | { readonly note: { readonly id: string; readonly printed?: string; readonly content: readonly Element[] } };

/** Tells what an element means; undefined where only its content matters. */
export type MeaningOf = (element: Element) => Meaning | undefined;

export interface Walked {
  readonly runs: readonly Run[];
  /** The notes that stand in the text. */
  readonly notes: readonly MarkedNote[];
}

type Step = { readonly node: Element | string; readonly look: Look } | { readonly end: Run };

const BREAK: Run = { kind: 'break' };

/** More than that many never overlap, unless to cost time. */
const MOST_OPEN = 20;

/** Turns elements into runs. No recursion: documents may nest as deeply as they like. */
export function walk(roots: readonly (Element | string)[], meaningOf: MeaningOf): Walked {
  const runs: Run[] = [];
  const notes: MarkedNote[] = [];
  const steps: Step[] = [];
  const opened = new Map<string, Look>();
  const say = (text: string, own: Look): void => {
    const look = [...opened.values()].reduce((all, one) => ({ ...all, ...one }), own);
    runs.push({ kind: 'text', text, look });
  };
  const plan = (children: readonly (Element | string)[], look: Look): void => {
    for (let at = children.length - 1; at >= 0; at--) steps.push({ node: children[at] ?? '', look });
  };
  plan(roots, {});
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('end' in step) {
      runs.push(step.end);
      continue;
    }
    const { node, look } = step;
    if (typeof node === 'string') {
      say(node, look);
      continue;
    }
    const meaning = meaningOf(node);
    if (meaning === 'skip') continue;
    if (meaning === undefined) plan(node.children, look);
    else if (meaning === 'block' || 'block' in meaning) {
      runs.push(BREAK);
      steps.push({ end: BREAK });
      plan(node.children, meaning === 'block' ? look : { ...look, ...meaning.block });
    } else if ('opens' in meaning) {
      if (opened.size < MOST_OPEN) opened.set(meaning.opens, meaning.look);
    } else if ('closes' in meaning) opened.delete(meaning.closes);
    else if ('look' in meaning) plan(node.children, { ...look, ...meaning.look });
    else if ('content' in meaning) plan(meaning.content, look);
    else if ('text' in meaning) say(meaning.text, look);
    else if ('call' in meaning) runs.push({ kind: 'call', note: meaning.call });
    else {
      const { content, ...note } = meaning.note;
      runs.push({ kind: 'call', note: note.id });
      // A note in a note is rare: it is read as a part of it.
      const inner = walk(content, meaningOf);
      notes.push({ ...note, runs: inner.runs }, ...inner.notes);
    }
  }
  return { runs, notes };
}
