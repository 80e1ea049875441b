import type { CslDate, DateParts } from '../../../src/model/index.ts';
import { yearAndMonth } from '../../../src/write/bibtex/dates.ts';

const on = (...parts: DateParts): CslDate => ({ 'date-parts': [parts] });
const from = (start: DateParts, end: DateParts): CslDate => ({ 'date-parts': [start, end] });

test.each<[string, CslDate, string | undefined, string | undefined]>([
  ['a year', on(1971), '1971', undefined],
  ['a month', on(1971, 9), '1971', 'sep'],
  ['a day', on(1971, 4, 24), '1971', '"24~" # apr'],
  ['a season', { ...on(2016), season: 2 }, '2016', '"Summer"'],
  ['about', { ...on(1950), circa: true }, 'c. 1950', undefined],
  ['an early year', on(476), '476', undefined],
  ['before Christ', on(-44), '44 BC', undefined],
  ['the year 1 before Christ', on(-1), '1 BC', undefined],
  ['years', from([2003], [2004]), '2003--2004', undefined],
  ['months', from([1971, 11], [1971, 12]), '1971', 'nov # "--" # dec'],
  ['days of a month', from([1971, 11, 23], [1971, 11, 24]), '1971', '"23--24~" # nov'],
  ['days of two', from([1971, 11, 30], [1971, 12, 2]), '1971', '"30~" # nov # "--2~" # dec'],
  ['over a year’s end', from([1971, 11], [1972, 1]), '1972', 'nov # "~1971--" # jan'],
  ['about years', { ...from([1950], [1955]), circa: true }, 'c. 1950--1955', undefined],
  ['no such month', on(1971, 13), '1971', undefined],
  ['no such day', on(1971, 2, 40), '1971', 'feb'],
  ['words', { literal: 'forthcoming' }, undefined, undefined],
])('%s', (_, date, year, month) => {
  expect(yearAndMonth(date)?.year).toBe(year);
  expect(yearAndMonth(date)?.month).toBe(month);
});
