import type { CslItem } from '../../../src/model/index.ts';
import type { ItemJson } from '../../../src/zotero/api.ts';
import { knownWorks } from '../../../src/zotero/import/known-works.ts';
import { memoryZotero } from '../../support/zotero/index.ts';

const quick = (): Promise<void> => Promise.resolve();

async function matchOf(json: ItemJson, work: Partial<CslItem>): Promise<string | undefined> {
  const zotero = memoryZotero();
  await zotero.add(json);
  const library = zotero.Libraries.get(1);
  if (library) await library.waitForDataLoad('item');
  const find = await knownWorks(zotero, 1, quick, () => undefined);
  return find({ id: 'x', type: 'book', ...work })?.match;
}

const HOLM = { creatorType: 'author', firstName: 'Anna', lastName: 'Holm' };
const BOOK: ItemJson = { itemType: 'book', title: 'Salt and Ships: A History', date: 'May 1999', creators: [HOLM] };
const WORK: Partial<CslItem> = {
  title: 'Salt and Ships',
  author: [{ family: 'Holm', given: 'A.' }],
  issued: { 'date-parts': [[1999]] },
};
const MARK: ItemJson = {
  itemType: 'document',
  title: 'Minutes',
  date: '1951-05-03',
  archive: 'City Archive',
  archiveLocation: 'Fund A, box 3',
};
const DOCUMENT: Partial<CslItem> = {
  type: 'document',
  title: 'Minutes',
  issued: { 'date-parts': [[1951, 5, 3]] },
  archive: 'City Archive',
  archive_collection: 'Fund A',
  archive_location: 'box 3',
};

test.each<[string, ItemJson, Partial<CslItem>, string | undefined]>([
  ['a title without its subtitle, creator and year', BOOK, WORK, 'title'],
  ['another subtitle', BOOK, { ...WORK, title: 'Salt and Ships: A Novel' }, undefined],
  ['another year', BOOK, { ...WORK, issued: { 'date-parts': [[2001]] } }, undefined],
  ['no year', BOOK, { title: 'Salt and Ships', author: [{ family: 'Holm' }] }, undefined],
  ['another creator', BOOK, { ...WORK, author: [{ family: 'Ek' }] }, undefined],
  ['marks and capitals', { ...BOOK, title: 'SÁLT and Ships' }, WORK, 'title'],
  ['a chapter of that name', BOOK, { ...WORK, type: 'chapter' }, undefined],
  ['DOIs that differ', { ...BOOK, DOI: '10.1000/1' }, { ...WORK, DOI: '10.1000/2' }, undefined],
  ['one DOI in two ways', { ...BOOK, DOI: 'doi:10.1000/ABC' }, { title: 'Other', DOI: 'https://doi.org/10.1000/abc' }, 'DOI'],
  ['a DOI in Extra', { itemType: 'book', extra: 'Remark\nDOI: 10.1000/abc' }, { DOI: '10.1000/abc' }, 'DOI'],
  ['an ISBN in its old form', { ...BOOK, ISBN: '978-3-16-148410-0' }, { title: 'Other', ISBN: '3-16-148410-X' }, 'ISBN'],
  ['one of several ISBNs', { ...BOOK, ISBN: '9780306406157 9783161484100' }, { title: 'Other', ISBN: '9783161484100' }, 'ISBN'],
  ['a chapter in the book of an ISBN', { ...BOOK, ISBN: '9783161484100' }, { type: 'chapter', title: 'Other', ISBN: '9783161484100' }, undefined],
  ['a document by its mark', MARK, DOCUMENT, 'location'],
  ['another box', MARK, { ...DOCUMENT, archive_location: 'box 4' }, undefined],
  ['another day', MARK, { ...DOCUMENT, issued: { 'date-parts': [[1951, 5, 4]] } }, undefined],
  ['a page by its address', { itemType: 'webpage', title: 'Salt', url: 'http://example.org/salt/' }, { type: 'webpage', title: 'Salt', URL: 'https://example.org/salt' }, 'location'],
  ['a long title that names nobody', { itemType: 'report', title: 'The Salt of the North', date: '1999' }, { type: 'report', title: 'The Salt of the North', issued: { 'date-parts': [[1999]] } }, 'title'],
  ['a short one', { itemType: 'report', title: 'Minutes', date: '1999' }, { type: 'report', title: 'Minutes', issued: { 'date-parts': [[1999]] } }, undefined],
])('%s', async (_, json, work, match) => {
  expect(await matchOf(json, work)).toBe(match);
}); // prettier-ignore

test('an item stands for one work only', async () => {
  const zotero = memoryZotero();
  await zotero.add(BOOK);
  const library = zotero.Libraries.get(1);
  if (library) await library.waitForDataLoad('item');
  const find = await knownWorks(zotero, 1, quick, () => undefined);
  const work: CslItem = { id: 'x', type: 'book', ...WORK };
  expect([find(work)?.match, find(work)?.match]).toEqual(['title', undefined]);
});
