import type { Resolution, Work } from '../../src/model/index.ts';
import { resolve } from '../../src/resolve/index.ts';
import { compactFields, compactLocators } from './compact.ts';
import { parseNotes } from './parse.ts';

export const resolveNotes = (...texts: readonly string[]): Resolution => resolve(parseNotes(...texts));

const nameOf = ({ fields }: Work): string => {
  const { title, author, editor } = compactFields(fields);
  return title ?? author ?? editor ?? '?';
};

/** Each citation, note by note: `2 ibid Salt [page 12] doubt`; `?` for a link to no work. */
export function linksOf(...texts: readonly string[]): string[] {
  const { works, links } = resolveNotes(...texts);
  return links.map(({ note, form, work, citation, doubt }) => {
    const linked = work === undefined ? undefined : works[work];
    const place = compactLocators(citation.reading);
    return [note, form, linked ? nameOf(linked) : '?', place && `[${place}]`, doubt].filter(Boolean).join(' ');
  });
}

/** Every work as one flat object. */
export const worksOf = (...texts: readonly string[]): Record<string, string>[] =>
  resolveNotes(...texts).works.map(({ type, fields }) => ({ type, ...compactFields(fields) }));
