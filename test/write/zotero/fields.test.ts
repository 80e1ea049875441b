import { DATE_VARIABLES, TEXT_VARIABLES } from '../../../src/model/index.ts';
import { fieldsOf } from '../../../src/write/zotero/fields.ts';
import { RDF_CLASSES, type ItemType } from '../../../src/write/zotero/types.ts';

const TYPES = Object.keys(RDF_CLASSES) as ItemType[];
const fields = (type: ItemType): string[] => fieldsOf(type).map(([field]) => field);
const variables = (type: ItemType): string[] => fieldsOf(type).flatMap(([, from]) => from);

/** What Zotero has for all types but those named. */
test.each([
  ['abstractNote', []],
  ['accessDate', []],
  ['citationKey', []],
  ['DOI', []],
  ['shortTitle', []],
  ['url', []],
  ['language', ['computerProgram']],
  [
    'archive',
    [
      'bill', 'blogPost', 'case', 'email', 'forumPost', 'hearing', 'instantMessage', 'patent', 'podcast', 'presentation', 'statute',
      'webpage',
    ],
  ],
])('%s is a field of every type but %p', (field, without) => {
  expect(TYPES.filter((type) => !fields(type).includes(field))).toEqual(without);
}); // prettier-ignore

test('who has an archive has a location, a call number and a catalogue', () => {
  for (const type of TYPES) {
    const has = fields(type).includes('archive');
    for (const field of ['archiveLocation', 'callNumber', 'libraryCatalog'])
      expect([type, field, fields(type).includes(field)]).toEqual([type, field, has]);
  }
});

test('every type has one title and one date, and no two fields for one variable', () => {
  for (const type of TYPES) {
    const found = variables(type);
    expect([type, found.filter((variable) => ['title', 'issued'].includes(variable)).length]).toEqual([type, 2]);
    expect([type, new Set(found).size]).toEqual([type, found.length]);
    expect(fieldsOf(type)[0]?.[1]).toEqual(['title']);
  }
});

test.each<[ItemType, readonly string[], readonly string[]]>([
  ['manuscript', ['manuscriptType', 'institution', 'place', 'number', 'numPages'], ['publisher', 'eventPlace']],
  ['letter', ['letterType', 'eventPlace'], ['place', 'publisher', 'institution']],
  ['document', ['type', 'publisher', 'place'], ['volume', 'pages', 'number', 'numPages']],
  ['journalArticle', ['publicationTitle', 'volume', 'issue', 'pages', 'PMID', 'seriesTitle'], ['edition', 'number']],
  ['bookSection', ['bookTitle', 'series', 'seriesNumber', 'pages', 'edition'], ['publicationTitle', 'numPages']],
  ['book', ['numPages', 'originalDate', 'format'], ['pages', 'issue']],
  ['report', ['institution', 'reportType', 'reportNumber', 'seriesTitle'], ['publisher', 'type', 'number']],
  ['thesis', ['university', 'thesisType', 'numPages'], ['publisher', 'pages']],
  ['case', ['caseName', 'court', 'dateDecided', 'reporter', 'firstPage'], ['title', 'date', 'place']],
  ['patent', ['issueDate', 'filingDate', 'priorityDate', 'patentNumber'], ['date', 'callNumber']],
])('%s has %p, and not %p', (type, has, lacks) => {
  expect(fields(type)).toEqual(expect.arrayContaining([...has]));
  expect(fields(type).filter((field) => lacks.includes(field))).toEqual([]);
});

test('the place of a talk is that of its event', () => {
  const place = (type: ItemType) => fieldsOf(type).find(([field]) => field === 'place')?.[1];
  expect(place('presentation')).toEqual(['event-place', 'publisher-place']);
  expect(place('book')).toEqual(['publisher-place']);
});

test('what no type has a field for', () => {
  const placed = new Set(TYPES.flatMap(variables));
  expect([...TEXT_VARIABLES, ...DATE_VARIABLES].filter((variable) => !placed.has(variable))).toEqual([
    'volume-title', 'reviewed-title', 'original-title', 'supplement-number', 'printing-number', 'reviewed-genre', 'division',
    'jurisdiction', 'archive-place', 'archive_collection', 'annote', 'keyword', 'note', 'event-date', 'available-date',
  ]); // prettier-ignore
});
