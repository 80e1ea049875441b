import type { CslDate, CslName } from '../../../src/model/index.ts';
import { isWholeInRis, nameParts, oneLine, pageRange, risDate } from '../../../src/write/ris/values.ts';

describe('one line', () => {
  test.each([
    ['Salt and Ships', 'Salt and Ships'],
    ['Salt\nTY  - BOOK', 'Salt TY - BOOK'],
    ['a\r\nb\rc\u2028d\u2029e\u0085f', 'a b c d e f'],
    ['\u0000a\tb\u0007 ', 'a b'],
    ['no\u00a0break', 'no\u00a0break'],
    ['A2  - x', 'A2 - x'],
    [' \n ', ''],
  ])('%j', (text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });
});

describe('names', () => {
  const rows: readonly (readonly [CslName, readonly string[]])[] = [
    [{ family: 'Holm', given: 'Anna' }, ['Holm', 'Anna']],
    [{ family: 'Holm', given: 'Anna', suffix: 'Jr.' }, ['Holm', 'Anna', 'Jr.']],
    [{ family: 'Holm', suffix: 'Jr.' }, ['Holm Jr.']],
    [{ family: 'Holm' }, ['Holm']],
    [{ given: 'Anna' }, ['Anna']],
    [{ family: 'Berg', given: 'Ola', 'non-dropping-particle': 'van der' }, ['van der Berg', 'Ola']],
    [{ family: 'Masri', given: 'Nur', 'non-dropping-particle': 'al-' }, ['al-Masri', 'Nur']],
    [{ family: 'Fontaine', given: 'Jean', 'dropping-particle': 'de', 'non-dropping-particle': 'La' }, ['La Fontaine', 'Jean de']],
    [{ literal: 'Ministry of\nSalt' }, ['Ministry of Salt']],
  ]; // prettier-ignore
  test.each(rows)('%j', (name, expected) => {
    expect(nameParts(name)).toEqual(expected);
  });
});

describe('dates', () => {
  const rows: readonly (readonly [CslDate, string | undefined, whole: boolean])[] = [
    [{ 'date-parts': [[1969, 4, 24]] }, '1969/04/24/', true],
    [{ 'date-parts': [[1969, 4]] }, '1969/04//', true],
    [{ 'date-parts': [[1969]] }, '1969///', true],
    [{ 'date-parts': [[79]] }, '0079///', true],
    [{ 'date-parts': [[1971, 11, 23], [1971, 11, 24]] }, '1971/11/23/', false],
    [{ 'date-parts': [[2016]], season: 2 }, '2016///', false],
    [{ 'date-parts': [[1645]], circa: true }, '1645///', false],
    [{ 'date-parts': [[-44, 3, 15]] }, undefined, false],
    [{ literal: 'n.d.' }, undefined, false],
  ]; // prettier-ignore
  test.each(rows)('%j', (date, expected, whole) => {
    expect(risDate(date)).toBe(expected);
    expect(isWholeInRis(date)).toBe(whole);
  });
});

describe('pages', () => {
  test.each([
    ['94–7', ['94', '97']],
    ['94-97', ['94', '97']],
    ['1098–103', ['1098', '1103']],
    ['xii–xx', ['xii', 'xx']],
    ['S12–S15', ['S12', 'S15']],
    ['112', ['112']],
    ['1–10, 15', ['1–10, 15']],
    ['5–', ['5–']],
    ['123–23', ['123–23']],
    ['S12–15', ['S12–15']],
    ['A12–B15', ['A12–B15']],
    ['e12345', ['e12345']],
  ])('%s', (page, expected) => {
    expect(pageRange(page)).toEqual(expected);
  });
});
