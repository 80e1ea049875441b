import { CSL_TYPES, type CslItem } from '../../src/model/index.ts';
import { entryType } from '../../src/write/bibtex/types.ts';
import { bibtex } from '../../src/write/bibtex.ts';
import { testItems } from '../support/items.ts';
import { bareText, entriesOf, lostVariables } from '../support/bib.ts';
import { sampleFile, sampleItems } from '../support/sample.ts';

const write = (items: readonly CslItem[], ascii = false) => [...bibtex.write(items, { ascii })].join('');
const entry = (fields: Partial<CslItem>, ascii = false) => write([{ id: 'x', type: 'book', ...fields }], ascii);

test('the sample', () => {
  expect(write(sampleItems())).toBe(sampleFile('references.bib'));
});

test('ASCII, letters and signs included', () => {
  expect(write(sampleItems(), true)).toMatch(/^[\n -~]*$/);
});

test('a book', () => {
  const book: Partial<CslItem> = {
    author: [{ family: 'Holm', given: 'Anna' }],
    title: 'Salt and Ships',
    publisher: 'Fjord Press',
    'publisher-place': 'Bergen',
    edition: '2',
    issued: { 'date-parts': [[1999]] },
    language: 'en',
  };
  expect(entry(book)).toBe(`@book{x,
  author = {Holm, Anna},
  title = {Salt and {Ships}},
  publisher = {Fjord Press},
  address = {Bergen},
  edition = {2nd},
  year = 1999,
  langid = {english},
}
`);
});

test.each<[string, Partial<CslItem>, string]>([
  ['an editor beside an author', { author: [{ family: 'Holm' }], editor: [{ family: 'Lund' }] }, 'note = {Editor: Lund}'],
  ['an editor alone', { editor: [{ family: 'Lund' }] }, 'editor = {Lund}'],
  ['an editor of a chapter', { type: 'chapter', author: [{ family: 'H' }], editor: [{ family: 'L' }] }, 'editor = {L}'],
  ['a translator', { translator: [{ given: 'Per', family: 'Lund' }] }, 'note = {Translator: Per Lund}'],
  ['a number in a series', { 'collection-title': 'Sea', 'collection-number': '7' }, 'number = {7}'],
  ['a number in no series', { 'collection-number': '7' }, 'note = {Collection Number: 7}'],
  ['a number in a series of volumes', { volume: '1', 'collection-title': 'Sea', 'collection-number': '7' }, 'note = {Collection Number: 7}'],
  ['an issue', { type: 'article-journal', issue: '1–2' }, 'number = {1–2}'],
  ['pages', { type: 'article-journal', page: '94–7' }, 'pages = {94--7}'],
  ['an edition in words', { edition: 'Second' }, 'edition = {Second}'],
  ['the eleventh edition', { edition: '11' }, 'edition = {11th}'],
  ['a university', { type: 'thesis', publisher: 'Bergen University' }, 'school = {Bergen University}'],
  ['a thesis of no kind', { type: 'thesis' }, 'type = {Thesis}'],
  ['a report of a kind', { type: 'report', genre: 'Working Paper' }, 'type = {Working Paper}'],
  ['a shelf mark', { type: 'document', archive: 'Salt Archive', 'archive-place': 'Bergen', archive_collection: 'Fund 3, B', archive_location: 'file 12' }, 'howpublished = {Salt Archive (Bergen), {Fund 3, B}, file 12}'],
  ['a shelf mark of a book', { archive: 'Salt Archive' }, 'note = {Archive: Salt Archive}'],
  ['notes', { note: 'Reprint', medium: 'film' }, 'note = {Reprint; Medium: film}'],
  ['an access date', { URL: 'https://example.org/%20', accessed: { 'date-parts': [[2018, 5, 5]] } }, 'urldate = {2018-05-05}'],
  ['an address', { publisher: 'P', URL: 'https://example.org/%20' }, 'url = {https://example.org/%20}'],
  ['nothing but an address', { type: 'webpage', URL: 'https://example.org/' }, String.raw`howpublished = {\url{https://example.org/}}`],
  ['nothing but an address, of a book', { URL: 'https://example.org/' }, String.raw`note = {\url{https://example.org/}}`],
  ['a sort key', { type: 'document', title: 'Minutes of the Meeting' }, 'key = {Minutes}'],
  ['a sort key with brackets', { type: 'document', title: '[Untitled letter]' }, 'key = {{[Untitled letter]}}'],
  ['a date in words', { issued: { literal: 'n.d.' } }, 'year = {n.d.}'],
  ['a date in accented words', { issued: { literal: 'été 1950' } }, String.raw`year = {{\'e}t{\'e} 1950}`],
  ['a date in other letters', { issued: { literal: 'б. г.' } }, 'note = {Issued: б. г.}'],
  ['a language without a name', { language: 'zh-Hans' }, 'note = {Language: zh-Hans}'],
  ['a note like a remark', { note: 'Reprint; Volume: 3 is missing', medium: 'film' }, 'note = {Medium: film; Note: Reprint; Volume: 3 is missing}'],
  ['a note that is an address', { note: 'https://example.org' }, 'note = {Note: https://example.org}'],
  ['an edition with its word', { edition: '7. Aufl.' }, 'edition = {7th}'],
  ['an edition that says more', { edition: '2., erw. Aufl.' }, 'edition = {2., erw. Aufl.}'],
])('%s', (_, fields, line) => {
  expect(entry(fields).split('\n').map((text) => text.trim())).toContain(`${line},`);
}); // prettier-ignore

test('the command for addresses is defined once, before it is needed', () => {
  const file = write([
    { id: 'a', type: 'book', title: 'A' },
    { id: 'b', type: 'webpage', URL: 'https://example.org/b' },
    { id: 'c', type: 'webpage', URL: 'https://example.org/c' },
  ]);
  expect(file.match(/^@\w+/gm)).toEqual(['@book', '@preamble', '@misc', '@misc']);
});

describe('types', () => {
  test.each(CSL_TYPES)('%s has an entry type', (type) => {
    expect(entry({ type, title: 'Salt' })).toMatch(/^@[a-z]+\{x,\n/);
  });

  test.each<[Partial<CslItem>, string, string | undefined]>([
    [{ type: 'chapter' }, 'incollection', undefined],
    [{ type: 'article-newspaper' }, 'article', 'newspaper'],
    [{ type: 'legal_case' }, 'misc', 'legal-case'],
    [{ type: 'manuscript' }, 'misc', 'manuscript'],
    [{ type: 'manuscript', author: [{ family: 'Holm' }] }, 'unpublished', undefined],
    [{ type: 'paper-conference' }, 'misc', 'paper-conference'],
    [{ type: 'paper-conference', 'container-title': 'Salt' }, 'inproceedings', undefined],
    [{ type: 'thesis', genre: 'PhD thesis' }, 'phdthesis', undefined],
    [{ type: 'thesis', genre: 'M.A. thesis' }, 'mastersthesis', undefined],
  ])('%j', (fields, type, subtype) => {
    expect(entryType({ id: 'x', type: 'book', ...fields })).toEqual({ type, subtype });
  });
});

test.each(CSL_TYPES)('every variable of %s is in a field, or in the note and reported', (type) => {
  expect(lostVariables(bibtex, type)).toEqual([]);
});

describe('hostile items', () => {
  const items = testItems(2000);
  const file = write(items);

  test.each([
    ['letters', file],
    ['commands', write(items, true)],
  ])('are well-formed, in %s', (_, text) => {
    expect(entriesOf(text)).toHaveLength(items.length);
  });

  test('hold no command but ours, and no comment', () => {
    for (const { fields } of entriesOf(file)) {
      for (const [name, value] of Object.entries(fields)) {
        if (['url', 'doi', 'month'].includes(name)) continue;
        expect(bareText(value)).not.toMatch(/[\\$%#&_^~"`<>|]/);
      }
    }
  });

  test('have unique keys in ASCII', () => {
    const keys = entriesOf(file).map(({ key }) => key);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(items.length);
    expect(keys.filter((key) => !/^[A-Za-z][\w:./+-]*$/.test(key))).toEqual([]);
  });

  test('are the same twice', () => {
    expect(write(items)).toBe(file);
  });
});
