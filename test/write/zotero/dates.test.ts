import type { CslDate } from '../../../src/model/index.ts';
import { dateText, isDay } from '../../../src/write/zotero/dates.ts';

test.each<[CslDate, string]>([
  [{ 'date-parts': [[1967]] }, '1967'],
  [{ 'date-parts': [[1967, 9]] }, '1967-09'],
  [{ 'date-parts': [[1967, 9, 14]] }, '1967-09-14'],
  [{ 'date-parts': [[1973, 7, 15], [1973, 7, 16]] }, '1973-07-15/1973-07-16'],
  [{ 'date-parts': [[2003], [2004]] }, '2003/2004'],
  [{ 'date-parts': [[2003], [2003]] }, '2003'],
  [{ 'date-parts': [[2016]], season: 2 }, 'Summer 2016'],
  [{ 'date-parts': [[1844]], circa: true }, 'ca. 1844'],
  [{ 'date-parts': [[1844], [1846]], circa: true }, 'ca. 1844/1846'],
  [{ 'date-parts': [[79, 8, 24]] }, '0079-08-24'],
  [{ 'date-parts': [[-44, 3, 15]] }, '-0044-03-15'],
  [{ literal: 'n.d.' }, 'n.d.'],
  [{ literal: 'one\nday ' }, 'one day'],
  [{}, ''],
])('%j: %s', (date, text) => {
  expect(dateText(date)).toBe(text);
}); // prettier-ignore

test.each([
  ['2018-05-05', true],
  ['2018-05', false],
  ['2018', false],
  ['2018-05-05/2018-05-06', false],
  ['ca. 2018-05-05', false],
  ['-0044-03-15', false],
])('%s is a day of access: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
