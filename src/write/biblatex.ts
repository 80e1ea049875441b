import { NAME_VARIABLES, type CslItem } from '../model/index.ts';
import { biblatexFormat, ORDER } from './biblatex/format.ts';
import { entryType } from './biblatex/types.ts';
import { keyGiver } from './keys.ts';
import { fieldOrder, noteField, printEntry, spaced } from './latex/entry.ts';
import { escaper } from './latex/escape.ts';
import { hasFixedPrefix } from './latex/names.ts';
import { place } from './latex/place.ts';
import type { WriteOptions, Writer } from './writer.ts';

function* entries(items: Iterable<CslItem>, options: WriteOptions): Generator<string> {
  // BibLaTeX is Unicode whatever BibTeX is: biber reads commands as the letters that they stand for.
  const escape = escaper(false);
  const format = biblatexFormat(escape);
  const ordered = fieldOrder(ORDER);
  const giveKey = keyGiver();
  for (const item of items) {
    const key = giveKey(item);
    const { type, subtype } = entryType(item);
    const { fields, rest } = place(item, type, key, format, options.report);
    if (subtype !== undefined) fields.set('entrysubtype', `{${subtype}}`);
    if (NAME_VARIABLES.some((variable) => hasFixedPrefix(item[variable] ?? [])))
      fields.set('options', '{useprefix=true}');
    const note = noteField(item, rest.map(escape), escape);
    if (note !== undefined) fields.set('note', note);
    yield printEntry(type, key, ordered(fields));
  }
}

/**
 * BibLaTeX for biber, in its own data model (manual, chapter 2): dates in EDTF, `langid`, `@collection` and
 * `@incollection`, the shelf mark in `howpublished` or `addendum`, and what has no field in `note`.
 */
export const biblatex: Writer = {
  name: 'biblatex',
  file: 'references.biblatex.bib',
  title: 'BibLaTeX',
  write: (items, options) => spaced(entries(items, options)),
};
