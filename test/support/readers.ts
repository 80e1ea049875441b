import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { load } from 'js-yaml';
import { isAddressVariable } from '../../src/formats/variables.ts';
import { markdownToText } from '../../src/read/references/markdown.ts';
import { biblatex } from '../../src/write/biblatex.ts';
import { bibtex } from '../../src/write/bibtex.ts';
import { cslYaml } from '../../src/write/csl-yaml.ts';
import { ris } from '../../src/write/ris.ts';
import type { ReadItem, RoundTrip } from './round-trip.ts';

type Items = readonly ReadItem[];

const parse = (input: unknown, type: string): Items => plugins.input.data(input, type) as Items;
const parseOne = (input: unknown, type: string): ReadItem => plugins.input.data(input, type) as ReadItem;

const risByCitationJs = (text: string): Items =>
  parse(text, '@ris/file').map((record) => parseOne(record, '@ris/record'));

const bibByCitationJs =
  (format: 'bibtex' | 'biblatex') =>
  (text: string): Items =>
    parse(parse(text, `@${format}/text`), `@${format}/entries+list`);

/** A date as `1969-04-24/1970~`. */
function fromEdtf(text: string): unknown {
  const dates = text.split('/').map((date) => date.replace('~', '').split('-').map(Number));
  return { 'date-parts': dates, ...(text.includes('~') && { circa: true }) };
}

function yamlValue(value: unknown, key: string): unknown {
  if (typeof value === 'string') {
    return /^(?:issued|accessed|submitted|.*-date)$/.test(key)
      ? fromEdtf(value)
      : markdownToText(value, isAddressVariable(key));
  }
  if (Array.isArray(value)) return value.map((part) => yamlValue(part, ''));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, yamlValue(part, name)]));
}

function yamlByJsYaml(text: string): Items {
  const { references } = load(text.replace(/^---\n|---\n$/g, '')) as { readonly references: readonly unknown[] };
  return references.map((item) => yamlValue(item, '') as ReadItem);
}

/** Readers that are libraries; the programs are in `test/system/`. */
export const ROUND_TRIPS = {
  'RIS, citation-js': { writer: ris, read: risByCitationJs },
  'CSL-YAML, js-yaml': { writer: cslYaml, read: yamlByJsYaml },
  'BibTeX, citation-js': { writer: bibtex, read: bibByCitationJs('bibtex') },
  'BibLaTeX, citation-js': { writer: biblatex, read: bibByCitationJs('biblatex') },
} as const satisfies Readonly<Record<string, RoundTrip>>;
