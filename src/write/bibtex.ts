import type { CslItem } from '../model/index.ts';
import { keyGiver } from './keys.ts';
import { entryType, type EntryType } from './bibtex/types.ts';
import { bibtexFormat, ORDER, TYPE_WORDS } from './bibtex/format.ts';
import { fieldOrder, noteField, printEntry, spaced } from './latex/entry.ts';
import { escaper, oneLine, type Escape } from './latex/escape.ts';
import { place } from './latex/place.ts';
import type { WriteOptions, Writer } from './writer.ts';

/** What says where a work is found; without any of it, its address must be in print. */
const FOUND_IN = ['journal', 'booktitle', 'publisher', 'institution', 'school', 'organization', 'howpublished'];

const LAST_FUNCTION_WORDS = /(?: \p{Ll}{1,4}){1,2}$/u;

/**
 * What a work without names is sorted and labelled by (btxdoc, 3.2, `key`): the opening of its title. A bracket would
 * end the label.
 */
function sortKey(item: CslItem, escape: Escape): string {
  const words = oneLine(item['title-short'] ?? item.title ?? '').split(' ', 3);
  const key = escape(words.join(' ').replace(LAST_FUNCTION_WORDS, ''));
  return /[[\]]/.test(key) ? `{{${key}}}` : `{${key}}`;
}

/**
 * The standard styles print addresses only in texts, and not every document loads a package for them: `\url` for those
 * that do not, with the signs of addresses (`# $ % & _ ~`) as they are. `@` ends an entry to some readers.
 */
const PREAMBLE = `@preamble{"\\providecommand\\url{\\begingroup${[35, 36, 37, 38, 95, 126].map((code) => `\\catcode${String(code)}=12`).join('')}\\relax\\printurl}\\providecommand\\printurl[1]{\\texttt{#1}\\endgroup}"}\n`;

const hasHowPublished = (type: EntryType): boolean => type === 'misc' || type === 'booklet';

function* entries(items: Iterable<CslItem>, { ascii, report }: WriteOptions): Generator<string> {
  const escape = escaper(ascii === true);
  const format = bibtexFormat(escape);
  const ordered = fieldOrder(ORDER);
  const giveKey = keyGiver();
  let prepared = false;
  for (const item of items) {
    const key = giveKey(item);
    const { type, subtype } = entryType(item);
    const { fields, rest } = place(item, type, key, format, report);
    const set = (field: string, value: string | undefined) => {
      if (value !== undefined && value !== '{}') fields.set(field, value);
    };
    const remarks = rest.map(escape);
    if (fields.has('url') && !FOUND_IN.some((field) => fields.has(field))) {
      if (!prepared) yield PREAMBLE;
      prepared = true;
      const address = `\\url${fields.get('url') ?? ''}`;
      if (hasHowPublished(type)) set('howpublished', `{${address}}`);
      else remarks.unshift(address);
    }
    if (!fields.has('author') && !(type === 'book' && fields.has('editor'))) set('key', sortKey(item, escape));
    if (!fields.has('type')) set('type', TYPE_WORDS[type]);
    set('entrysubtype', subtype && `{${subtype}}`);
    set('note', noteField(item, remarks, escape));
    yield printEntry(type, key, ordered(fields));
  }
}

/**
 * BibTeX for the standard styles and those that came after them (btxdoc, 1988; natbib): years and months, `@misc` with
 * the shelf mark in `howpublished`, capitals protected, and what has no field in `note`.
 */
export const bibtex: Writer = {
  name: 'bibtex',
  file: 'references.bib',
  title: 'BibTeX',
  write: (items, options) => spaced(entries(items, options)),
};
