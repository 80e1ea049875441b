import type { CslItem, Field, Note, Origin, Work } from '../model/index.ts';
import { detectLanguage } from './language.ts';

/** An origin as it is written: `printed` with the index of the note, or the number of the entry, and the characters, or the rule that derived the value. */
function originEntry(origin: Origin, notes: readonly Note[]): Record<string, unknown> {
  if (origin.from === 'derived') return { from: origin.from, rule: origin.rule };
  const { from, note, span } = origin;
  const index = notes[note - 1]?.index;
  // Behind the notes are the entries of the list of references.
  const place = index === undefined ? { entry: note - notes.length } : { note: index };
  const mended = origin.from === 'repaired' ? { mended: origin.mended } : {};
  return { from, ...place, span: [span.start, span.end], ...mended };
}

/** The order in which CSL data is usually written. */
const ORDER = [
  'title',
  'title-short',
  'author',
  'recipient',
  'interviewer',
  'container-title',
  'volume-title',
  'container-author',
  'editor',
  'translator',
  'edition',
  'volume',
  'issue',
  'page',
  'publisher',
  'publisher-place',
  'issued',
];
const rank = (variable: string): number => (ORDER.indexOf(variable) + ORDER.length + 1) % (ORDER.length + 1);

/**
 * A work as CSL-JSON. Values go over as printed; `language` is derived from the title; `custom.origins` says for every
 * value where it is from. `language` is the document's main one, for titles that do not tell.
 */
export function toItem(work: Work, notes: readonly Note[], language: string | undefined): Omit<CslItem, 'id'> {
  const title =
    work.fields.find(({ variable }) => variable === 'title') ??
    work.fields.find(({ variable }) => variable === 'container-title');
  const detected = typeof title?.value === 'string' ? detectLanguage(title.value, language) : undefined;
  const derived: Field[] =
    detected === undefined
      ? []
      : [{ variable: 'language', value: detected, origin: { from: 'derived', rule: 'title-language' } }];
  const fields = [...work.fields, ...derived].sort((a, b) => rank(a.variable) - rank(b.variable));
  return {
    type: work.type,
    ...Object.fromEntries(fields.map(({ variable, value }) => [variable, value])),
    custom: {
      origins: Object.fromEntries(fields.map(({ variable, origin }) => [variable, originEntry(origin, notes)])),
      ...(work.partial && { partial: true }),
    },
  };
}
