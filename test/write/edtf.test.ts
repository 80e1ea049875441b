import type { CslDate, DateParts } from '../../src/model/index.ts';
import { edtf } from '../../src/write/edtf.ts';

const on = (...parts: DateParts): CslDate => ({ 'date-parts': [parts] });
const from = (start: DateParts, end: DateParts): CslDate => ({ 'date-parts': [start, end] });

test.each<[string, CslDate, string | undefined]>([
  ['a year', on(1971), '1971'],
  ['a month', on(1971, 9), '1971-09'],
  ['a day', on(1971, 4, 24), '1971-04-24'],
  ['a season', { ...on(2016), season: 2 }, '2016-22'],
  ['about', { ...on(1950), circa: true }, '1950~'],
  ['an early year', on(476), '0476'],
  ['before Christ', on(-44), '-0043'],
  ['the year 1 before Christ', on(-1), '0000'],
  ['years', from([2003], [2004]), '2003/2004'],
  ['months', from([1971, 11], [1971, 12]), '1971-11/1971-12'],
  ['days of a month', from([1971, 11, 23], [1971, 11, 24]), '1971-11-23/1971-11-24'],
  ['days of two', from([1971, 11, 30], [1971, 12, 2]), '1971-11-30/1971-12-02'],
  ['over a year’s end', from([1971, 11], [1972, 1]), '1971-11/1972-01'],
  ['about years', { ...from([1950], [1955]), circa: true }, '1950~/1955~'],
  ['no such month', on(1971, 13), '1971'],
  ['no such day', on(1971, 2, 40), '1971-02'],
  ['words', { literal: 'forthcoming' }, undefined],
])('%s', (_, date, expected) => {
  expect(edtf(date)).toBe(expected);
});
