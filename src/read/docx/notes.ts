import { childrenNamed, named, textOf, type Element } from '../markup/element.ts';
import type { Run } from '../markup/runs.ts';

export type NoteKind = 'footnote' | 'endnote';

/** How notes are known: footnotes and endnotes are counted apart. */
export const noteId = (kind: NoteKind, { attributes }: Element): string => `${kind} ${attributes['w:id'] ?? ''}`;

/** A run that calls a note by a sign of the author's own, and is that sign. */
export function customMark(run: Element): { readonly note: string; readonly printed: string } | undefined {
  for (const kind of ['footnote', 'endnote'] as const) {
    const [call] = childrenNamed(run, `${kind}Reference`);
    if (call && (call.attributes['w:customMarkFollows'] ?? '0') !== '0')
      return { note: noteId(kind, call), printed: textOf(run) };
  }
  return undefined;
}

/** Every note of `w:footnotes` or `w:endnotes` by its id; the lines that part notes from the text are stored among them. */
export function notesIn(root: Element, kind: NoteKind): ReadonlyMap<string, Element> {
  const notes = childrenNamed(root, kind).filter(({ attributes: { 'w:type': type = 'normal' } }) => type === 'normal');
  return new Map(notes.map((note) => [noteId(kind, note), note]));
}

/** A note without the author's own sign at its head. */
export function withoutSign(runs: readonly Run[], sign: string | undefined): readonly Run[] {
  const at = runs.findIndex((run) => run.kind === 'text' && run.text.trim() !== '');
  const first = runs[at];
  if (sign === undefined || first?.kind !== 'text' || !first.text.trimStart().startsWith(sign)) return runs;
  return runs.with(at, { ...first, text: first.text.trimStart().slice(sign.length) });
}

/** The signs of the author's own that notes are called by. */
export function signsIn(document: Element): ReadonlyMap<string, string> {
  const signs = new Map<string, string>();
  for (const run of named(document, 'r')) {
    const mark = customMark(run);
    if (mark) signs.set(mark.note, mark.printed);
  }
  return signs;
}
