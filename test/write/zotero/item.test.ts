import type { CslItem } from '../../../src/model/index.ts';
import { zoteroItem } from '../../../src/write/zotero/item.ts';

const HOLM = { family: 'Holm', given: 'Anna' };
const BERG = { family: 'Berg', given: 'Lars' };

/** Fields, creators and Extra, each as `name: value`. */
function compact(item: Omit<CslItem, 'id'>): string[] {
  const { type, fields, creators, extra } = zoteroItem({ id: 'holm1999', ...item });
  const shown = fields.filter(([field]) => field !== 'citationKey').map(([field, value]) => `${field}: ${value}`);
  const people = creators.flatMap(([creator, names]) =>
    names.map(({ surname, givenName }) => `${creator}: ${[surname, givenName].join(' / ')}`),
  );
  return [type, ...shown, ...people, ...extra.map((line) => `+ ${line}`)];
}

test.each<[string, Omit<CslItem, 'id'>, readonly string[]]>([
  [
    'a book',
    { type: 'book', title: 'Salt', author: [HOLM], editor: [BERG], publisher: 'Fjord Press', 'publisher-place': 'Bergen' },
    ['book', 'title: Salt', 'publisher: Fjord Press', 'place: Bergen', 'author: Holm / Anna', 'editor: Berg / Lars'],
  ],
  [
    'the whole shelf mark in one field, once',
    { type: 'document', archive: 'State Archive', archive_collection: 'fund Salt', archive_location: 'box 3', 'archive-place': 'Bergen' },
    ['document', 'archive: State Archive', 'archiveLocation: fund Salt, box 3', '+ Archive Place: Bergen'],
  ],
  ['a collection alone', { type: 'manuscript', archive_collection: 'fund Salt' }, ['manuscript', 'archiveLocation: fund Salt']],
  [
    'a type without archives',
    { type: 'webpage', archive: 'State Archive', archive_collection: 'fund Salt', archive_location: 'box 3' },
    ['webpage', '+ Archive: State Archive', '+ Archive Location: fund Salt, box 3'],
  ],
  [
    'a letter',
    { type: 'personal_communication', genre: 'telegram', author: [HOLM], recipient: [BERG], 'event-place': 'Oslo', publisher: 'x' },
    ['letter', 'letterType: telegram', 'eventPlace: Oslo', 'author: Holm / Anna', 'recipient: Berg / Lars', '+ Publisher: x'],
  ],
  [
    'a document has no recipient',
    { type: 'document', recipient: [HOLM, { literal: 'Fjord Press' }] },
    ['document', '+ Recipient: Holm || Anna', '+ Recipient: Fjord Press'],
  ],
  [
    'publisher and institution',
    { type: 'report', publisher: 'Salt Institute', number: '63', genre: 'Working Paper' },
    ['report', 'reportType: Working Paper', 'reportNumber: 63', 'institution: Salt Institute'],
  ],
  [
    'an interview',
    { type: 'interview', author: [HOLM], interviewer: [BERG], medium: 'tape' },
    ['interview', 'interviewMedium: tape', 'interviewee: Holm / Anna', 'interviewer: Berg / Lars'],
  ],
  [
    'a film with a director and an author',
    { type: 'motion_picture', director: [HOLM], author: [BERG] },
    ['film', 'director: Holm / Anna', '+ Author: Berg || Lars'],
  ],
  ['a type that Zotero lacks', { type: 'treaty', title: 'Of Salt' }, ['statute', 'nameOfAct: Of Salt', '+ Type: treaty']],
  [
    'dates',
    {
      type: 'book',
      issued: { 'date-parts': [[1999, 5]] },
      accessed: { 'date-parts': [[2018, 5, 5]] },
      'original-date': { 'date-parts': [[1844]], circa: true },
      'event-date': { literal: 'one day' },
    },
    ['book', 'date: 1999-05', 'originalDate: ca. 1844', 'accessDate: 2018-05-05', '+ Event Date: one day'],
  ],
  [
    'an access date that is no day',
    { type: 'webpage', accessed: { 'date-parts': [[2018, 5]] } },
    ['webpage', '+ Date Accessed: 2018-05'],
  ],
  [
    'the place of a talk',
    { type: 'speech', 'event-place': 'Oslo', 'publisher-place': 'Bergen' },
    ['presentation', 'place: Oslo', '+ Publisher Place: Bergen'],
  ],
  ['its publisher’s alone', { type: 'speech', 'publisher-place': 'Bergen' }, ['presentation', 'place: Bergen']],
  [
    'lines',
    { type: 'book', title: ' Salt\nand  Ships ', abstract: 'One.\r\n\r\nTwo.', annote: 'a\nb', note: 'a\nType: thesis' },
    ['book', 'title: Salt and  Ships', 'abstractNote: One.\nTwo.', '+ Annote: a b', '+ a', '+ Note: Type: thesis'],
  ],
  ['nothing but white space', { type: 'book', title: ' \n', author: [{ family: ' ' }] }, ['book']],
])('%s', (_, item, expected) => {
  expect(compact(item)).toEqual(expected);
}); // prettier-ignore

test.each([
  [{}, 'holm1999'],
  [{ 'citation-key': 'salt' }, 'salt'],
])('the citation key with %j is %s', (item, key) => {
  expect(zoteroItem({ id: 'holm1999', type: 'book', ...item }).fields).toEqual([['citationKey', key]]);
});
