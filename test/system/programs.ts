import { spawnSync } from 'node:child_process';
import { biblatex } from '../../src/write/biblatex.ts';
import { bibtex } from '../../src/write/bibtex.ts';
import { cslYaml } from '../../src/write/csl-yaml.ts';
import { ris } from '../../src/write/ris.ts';
import type { ReadItem, RoundTrip } from '../support/round-trip.ts';

/** Runs a program on a text. */
export function run(program: string, args: readonly string[], input: string): string {
  const { stdout, stderr, status, error } = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program}: ${stderr.slice(0, 1000)}`);
  return stdout;
}

const pandoc = (format: string) => (text: string) =>
  JSON.parse(run('pandoc', ['-f', format, '-t', 'csljson'], text)) as readonly ReadItem[];

/** What bibutils writes, whose records are of types and in tags of its own: a tag is one variable in all types. */
const VARIABLES: Readonly<Record<string, string>> = {
  TI: 'title', T2: 'container-title', VL: 'volume', IS: 'issue', PB: 'publisher', CY: 'publisher-place', UR: 'URL',
  LA: 'language', SN: 'ISBN', DO: 'DOI', AB: 'abstract', ET: 'edition', N1: 'note', DB: 'archive', AN: 'archive_location',
  ST: 'title-short',
}; // prettier-ignore
const NAMES: Readonly<Record<string, string>> = { AU: 'author', ED: 'editor', A2: 'editor', A3: 'editor' };
const DATES: Readonly<Record<string, string>> = { PY: 'issued', DA: 'issued', Y2: 'accessed' };
const TYPES: Readonly<Record<string, string>> = {
  BOOK: 'book', JOUR: 'article-journal', CHAP: 'chapter', RPRT: 'report', NEWS: 'article-newspaper', THES: 'thesis',
}; // prettier-ignore

function risRecord(record: string): ReadItem {
  const item: Record<string, unknown> = {};
  for (const [, tag = '', value = ''] of record.matchAll(/^([A-Z][A-Z0-9]) {2}- (.*)$/gm)) {
    const [variable, names, date] = [VARIABLES[tag], NAMES[tag], DATES[tag]];
    if (variable) item[variable] ??= value;
    if (names) item[names] = [...((item[names] as unknown[] | undefined) ?? []), { literal: value }];
    if (date) item[date] = { 'date-parts': [value.split('/').filter((part) => part !== '').map(Number)] }; // prettier-ignore
    if (tag === 'TY') item.type = TYPES[value] ?? value;
  }
  return item;
}

const bibutils = (text: string): readonly ReadItem[] =>
  run('xml2ris', [], run('ris2xml', ['-i', 'utf8'], text))
    .split(/\r?\n(?=TY {2}- )/)
    .map(risRecord);

/** Readers that are programs: Debian's `pandoc` and `bibutils`. */
export const PROGRAM_TRIPS = {
  'RIS, bibutils': { writer: ris, read: bibutils },
  'CSL-YAML, pandoc': { writer: cslYaml, read: pandoc('markdown') },
  'BibTeX, pandoc': { writer: bibtex, read: pandoc('bibtex') },
  'BibLaTeX, pandoc': { writer: biblatex, read: pandoc('biblatex') },
} as const satisfies Readonly<Record<string, RoundTrip>>;
