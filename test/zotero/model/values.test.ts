import type { CslDate, CslName } from '../../../src/model/index.ts';
import { cslDate } from '../../../src/zotero/model/dates.ts';
import { cslName } from '../../../src/zotero/model/names.ts';
import { splitShelfMark } from '../../../src/zotero/model/shelf-mark.ts';

test.each<[string, CslDate, string?]>([
  ['1967', { 'date-parts': [[1967]] }],
  ['1967-09', { 'date-parts': [[1967, 9]] }],
  ['1967-09-14', { 'date-parts': [[1967, 9, 14]] }],
  ['-0043', { 'date-parts': [[-43]] }],
  ['1973-07-15/1973-07-16', { 'date-parts': [[1973, 7, 15], [1973, 7, 16]] }],
  ['1967-1969', { 'date-parts': [[1967], [1969]] }],
  ['1967–1969', { 'date-parts': [[1967], [1969]] }],
  ['Summer 2016', { 'date-parts': [[2016]], season: 2 }],
  ['ca. 1844', { 'date-parts': [[1844]], circa: true }],
  ['2018-05-01', { 'date-parts': [[2018, 5, 1]] }],
  ['14 September 1967', { 'date-parts': [[1967, 9, 14]] }, '1967-09-14 14 September 1967'],
  ['septembre 1967', { 'date-parts': [[1967, 9]] }, '1967-09-00 septembre 1967'],
  ['c. 1967', { 'date-parts': [[1967]] }, '1967-00-00 c. 1967'],
  ['forthcoming', { literal: 'forthcoming' }, '0000-00-00 forthcoming'],
  ['n.d.', { literal: 'n.d.' }],
  ['1967-13', { literal: '1967-13' }],
])('the date %s', (text, date, read = '') => {
  expect(cslDate(text, read)).toEqual(date);
}); // prettier-ignore

test('a time of access is a day where the person is', () => {
  const [year, month, day] = cslDate('2018-05-01 12:00:00')['date-parts']?.[0] ?? [];
  const local = new Date('2018-05-01T12:00:00Z');
  expect([year, month, day]).toEqual([local.getFullYear(), local.getMonth() + 1, local.getDate()]);
});

const person = (lastName: string, firstName: string) => ({ creatorType: 'author', firstName, lastName });

test.each<[Parameters<typeof cslName>[0], CslName | undefined]>([
  [person('Holm', 'Anna'), { family: 'Holm', given: 'Anna' }],
  [person('Holm', ''), { family: 'Holm' }],
  [person('', ''), undefined],
  [{ creatorType: 'author', name: 'Ministry of Salt' }, { literal: 'Ministry of Salt' }],
  [person('van der Berg', 'Jan'), { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' }],
  [person('d’Este', 'Ana'), { family: 'Este', given: 'Ana', 'non-dropping-particle': 'd’' }],
  [person('Beethoven', 'Ludwig van'), { family: 'Beethoven', given: 'Ludwig', 'dropping-particle': 'van' }],
  [person('Holm', 'Lars, Jr.'), { family: 'Holm', given: 'Lars', suffix: 'Jr.' }],
  [person('Holm', 'Lars, Oslo'), { family: 'Holm', given: 'Lars, Oslo' }],
  [person('bell hooks', 'x'), { family: 'bell hooks', given: 'x' }],
  [person('Van Gogh', 'Vincent'), { family: 'Van Gogh', given: 'Vincent' }],
])('the name %j', (creator, name) => {
  expect(cslName(creator)).toEqual(name);
});

test.each([
  ['fund Salt – section Ships, dossier no. 62/1969', ['fund Salt – section Ships', 'dossier no. 62/1969']],
  ['Fond 378-B, File 360', ['Fond 378-B', 'File 360']],
  ['Holm Papers, box 3, folder 7', ['Holm Papers', 'box 3, folder 7']],
  ['box 3, folder 7', [undefined, 'box 3, folder 7']],
  ['FO 371/1234', [undefined, 'FO 371/1234']],
  ['RG 59', ['RG 59', undefined]],
  ['', [undefined, '']],
])('the mark %s', (mark, [collection, location]) => {
  expect(splitShelfMark(mark)).toEqual({
    ...(collection !== undefined && { archive_collection: collection }),
    ...(location !== undefined && { archive_location: location }),
  });
});
