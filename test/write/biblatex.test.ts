import { CSL_TYPES, type CslItem } from '../../src/model/index.ts';
import { entryType, EVERYWHERE, FIELDS } from '../../src/write/biblatex/types.ts';
import { biblatex } from '../../src/write/biblatex.ts';
import { bareText, entriesOf, lostVariables } from '../support/bib.ts';
import { testItems } from '../support/items.ts';
import { sampleFile, sampleItems } from '../support/sample.ts';

const write = (items: readonly CslItem[]) => [...biblatex.write(items, {})].join('');
const entry = (fields: Partial<CslItem>) => write([{ id: 'x', type: 'book', ...fields }]);
const linesOf = (text: string) => text.split('\n').map((line) => line.trim());

test('the sample', () => {
  expect(write(sampleItems())).toBe(sampleFile('references.biblatex.bib'));
});

test('a chapter of a work in volumes', () => {
  const chapter: Partial<CslItem> = {
    type: 'chapter',
    author: [{ family: 'Holm', given: 'Anna' }],
    title: 'Salt',
    'container-title': 'The Sea',
    'volume-title': 'Ships of the North',
    volume: '2',
    editor: [{ family: 'Lund', given: 'Per' }],
    publisher: 'Fjord and Sons',
    issued: { 'date-parts': [[1999], [2000]] },
    language: 'en',
  };
  expect(entry(chapter)).toBe(`@incollection{x,
  author = {Holm, Anna},
  editor = {Lund, Per},
  title = {Salt},
  booktitle = {Ships of the {North}},
  maintitle = {The {Sea}},
  volume = {2},
  publisher = {{Fjord and Sons}},
  date = {1999/2000},
  langid = {english},
}
`);
});

test.each<[string, Partial<CslItem>, string]>([
  ['the title of a volume', { title: 'Sea', 'volume-title': 'Salt' }, 'title = {Salt}'],
  ['the title of a work in volumes', { title: 'Sea', 'volume-title': 'Salt' }, 'maintitle = {Sea}'],
  ['a translator', { translator: [{ given: 'Per', family: 'Lund' }] }, 'translator = {Lund, Per}'],
  ['a compiler', { compiler: [{ family: 'Lund' }] }, 'editoratype = {compiler}'],
  ['a prefix', { author: [{ family: 'Berg', 'non-dropping-particle': 'van' }] }, 'options = {useprefix=true}'],
  ['an issue', { type: 'article-journal', issue: '2–3' }, 'number = {2–3}'],
  ['an issue in words', { type: 'article-journal', issue: 'Spring' }, 'issue = {Spring}'],
  ['a number of a report', { type: 'report', number: '7' }, 'number = {7}'],
  ['a number in a series', { 'collection-title': 'Sea', 'collection-number': '7' }, 'number = {7}'],
  ['a number of a book', { number: '7' }, 'note = {Number: 7}'],
  ['volumes', { 'number-of-volumes': '3' }, 'volumes = {3}'],
  ['volumes in words', { 'number-of-volumes': 'three' }, 'note = {Number of Volumes: three}'],
  ['a genre', { type: 'thesis', genre: 'PhD thesis' }, 'type = {PhD thesis}'],
  ['a genre with signs', { type: 'thesis', genre: 'A & B' }, String.raw`note = {Genre: A \& B}`],
  ['a shelf mark', { type: 'document', archive: 'Salt Archive', archive_location: 'file 12' }, 'howpublished = {Salt Archive, file 12}'],
  ['a shelf mark of a book', { archive: 'Salt Archive' }, 'addendum = {Salt Archive}'],
  ['a call number', { 'call-number': 'S 7' }, 'library = {S 7}'],
  ['a site', { type: 'webpage', URL: 'https://example.org', 'container-title': 'Salt News' }, 'titleaddon = {Salt News}'],
  ['a season', { issued: { 'date-parts': [[2016]], season: 2 } }, 'date = {2016-22}'],
  ['about', { issued: { 'date-parts': [[1950]], circa: true } }, 'date = {1950~}'],
  ['a date in words', { issued: { literal: 'n.d.' } }, 'year = {n.d.}'],
  ['another date in words', { accessed: { literal: 'lately' } }, 'note = {Accessed: lately}'],
  ['a title in another language', { title: 'Salz & See', language: 'de-AT' }, String.raw`title = {Salz \& See}`],
  ['its language', { title: 'Salz & See', language: 'de-AT' }, 'langid = {naustrian}'],
  ['keywords', { keyword: 'salt; ships, sea' }, 'keywords = {salt, ships, sea}'],
  ['a PMID', { PMID: '123' }, 'eprinttype = {pubmed}'],
  ['a note like a remark', { note: 'Reprint; Volume: 3 is missing', medium: 'film' }, 'note = {Medium: film; Note: Reprint; Volume: 3 is missing}'],
  ['a note that is an address', { note: 'https://example.org' }, 'note = {Note: https://example.org}'],
  ['an edition with its word', { edition: '7. Aufl.' }, 'edition = {7}'],
  ['an edition that says more', { edition: '2., erw. Aufl.' }, 'edition = {2., erw. Aufl.}'],
])('%s', (_, fields, line) => {
  expect(linesOf(entry(fields))).toContain(`${line},`);
}); // prettier-ignore

test.each<[Partial<CslItem>, string, string | undefined]>([
  [{ type: 'book', editor: [{ family: 'Lund' }] }, 'collection', undefined],
  [{ type: 'book', author: [{ family: 'H' }], editor: [{ family: 'Lund' }] }, 'book', undefined],
  [{ type: 'chapter' }, 'inbook', undefined],
  [{ type: 'article-magazine' }, 'article', 'magazine'],
  [{ type: 'personal_communication' }, 'misc', 'personal-communication'],
  [{ type: 'webpage', URL: 'https://example.org' }, 'online', undefined],
  [{ type: 'webpage' }, 'misc', 'webpage'],
  [{ type: 'entry-dictionary' }, 'inreference', 'entry-dictionary'],
  [{ type: 'speech', author: [{ family: 'Holm' }] }, 'unpublished', 'speech'],
])('the type of %j', (fields, type, subtype) => {
  expect(entryType({ id: 'x', type: 'book', ...fields })).toEqual({ type, subtype });
});

test.each(CSL_TYPES)('every variable of %s is in a field, or in the note and reported', (type) => {
  expect(lostVariables(biblatex, type)).toEqual([]);
});

describe('hostile items', () => {
  const items = testItems(2000);
  const file = write(items);
  const entries = entriesOf(file);

  test('are well-formed', () => {
    expect(entries).toHaveLength(items.length);
  });

  test('hold no command but ours, and no comment', () => {
    for (const { fields } of entries) {
      for (const [name, value] of Object.entries(fields)) {
        if (!['url', 'doi', 'eprint'].includes(name)) expect(bareText(value)).not.toMatch(/[\\$%#&_^~"`<>|]/);
      }
    }
  });

  test('have only the fields that the data model gives to their types', () => {
    const ours = new Set<string>(['options', 'year', 'entrysubtype', 'editoratype', 'editorbtype', 'editorctype', 'eprinttype']);
    for (const { type, fields } of entries) {
      const known = new Set<string>([...ours, ...EVERYWHERE, ...FIELDS[type as keyof typeof FIELDS]]);
      expect(Object.keys(fields).filter((field) => !known.has(field))).toEqual([]);
    }
  });

  test('have no more than two commas in a name, unless it is braced', () => {
    for (const { fields } of entries) {
      for (const name of (fields.author ?? '{}').slice(1, -1).split(' and ')) {
        if (!name.startsWith('{') && !name.endsWith('}')) expect(name.split(',').length).toBeLessThanOrEqual(3);
      }
    }
  });
}); // prettier-ignore
