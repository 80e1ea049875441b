import { readDate, yearAt } from '../../../src/parse/fields/date.ts';
import { compactDate } from '../../support/compact.ts';
import { noteText } from '../../support/note.ts';

/** The date that a text starts with, and the text left after it. */
function dateIn(text: string): { date: string; precision: string; rest: string } | undefined {
  const t = noteText(text);
  const found = readDate(t, 0);
  if (!found) return undefined;
  const rest = found.to < t.length ? text.slice(t.tokens[found.to]?.start) : '';
  return { date: compactDate(found.date), precision: found.precision, rest };
}

describe.each<[string, [string, string][]]>([
  [
    'day',
    [
      ['3 June 2017', '2017-06-03'],
      ['3rd June 2017', '2017-06-03'],
      ['1st of May 1968', '1968-05-01'],
      ['3 June, 2017', '2017-06-03'],
      ['3 Sept. 1999', '1999-09-03'],
      ['3 Dec 1999', '1999-12-03'],
      ['June 3, 2017', '2017-06-03'],
      ['June 3rd, 2017', '2017-06-03'],
      ['June 3 2017', '2017-06-03'],
      ['Sept. 5, 1999', '1999-09-05'],
      ['3. Juni 2017', '2017-06-03'],
      ['17. März 1871', '1871-03-17'],
      ['5. Jänner 1920', '1920-01-05'],
      ['9. Okt. 1989', '1989-10-09'],
      ['3 juin 2017', '2017-06-03'],
      ['1er mai 1968', '1968-05-01'],
      ['3 févr. 1871', '1871-02-03'],
      ['3 giugno 2017', '2017-06-03'],
      ['1º maggio 1898', '1898-05-01'],
      ['3 de mayo de 2018', '2018-05-03'],
      ['3 de mayo del 2018', '2018-05-03'],
      ['3 de março de 1974', '1974-03-03'],
      ['25 de Abril de 1974', '1974-04-25'],
      ['31 iulie 1972', '1972-07-31'],
      ['17 mai 1972', '1972-05-17'],
      ['10.6.1970', '1970-06-10'],
      ['10.06.1970', '1970-06-10'],
      ['10. 6. 1970', '1970-06-10'],
      ['10/6/1970', '1970-06-10'],
      ['10-6-1970', '1970-06-10'],
      ['1970-06-10', '1970-06-10'],
      ['3.X.1956', '1956-10-03'],
      ['3. xi. 1956', '1956-11-03'],
      ['6/25/1970', '1970-06-25'],
      ['23–24 November 1971', '1971-11-23/1971-11-24'],
      ['15-16 July 1973', '1973-07-15/1973-07-16'],
      ['3.–5. Mai 2001', '2001-05-03/2001-05-05'],
      ['3/4 June 1953', '1953-06-03/1953-06-04'],
      ['June 3–5, 2017', '2017-06-03/2017-06-05'],
      ['June 30–July 2, 2017', '2017-06-30/2017-07-02'],
      ['30 April–2 May 1975', '1975-04-30/1975-05-02'],
      ['30 April – 2 May 1975', '1975-04-30/1975-05-02'],
      ['30 December 1974–2 January 1975', '1974-12-30/1975-01-02'],
      ['ca. 3 June 1917', 'circa 1917-06-03'],
    ],
  ],
  [
    'month',
    [
      ['June 2017', '2017-06'],
      ['June, 2017', '2017-06'],
      ['Sept. 2009', '2009-09'],
      ['September 2009', '2009-09'],
      ['März 1990', '1990-03'],
      ['août 1944', '1944-08'],
      ['luglio 1943', '1943-07'],
      ['mayo de 1937', '1937-05'],
      ['abril de 1974', '1974-04'],
      ['decembrie 1989', '1989-12'],
      ['April/May 2017', '2017-04/2017-05'],
      ['March–April 1998', '1998-03/1998-04'],
      ['Mai/Juni 1990', '1990-05/1990-06'],
    ],
  ],
  [
    'season',
    [
      ['Summer 2016', '2016 season 2'],
      ['Spring, 2007', '2007 season 1'],
      ['Fall 1988', '1988 season 3'],
      ['Winter 1999–2000', '1999/2000 season 4'],
      ['Winter 1999/2000', '1999/2000 season 4'],
      ['Herbst 1989', '1989 season 3'],
      ['été 1936', '1936 season 2'],
      ['autunno 1969', '1969 season 3'],
      ['verano de 1936', '1936 season 2'],
      ['primavera de 1968', '1968 season 1'],
      ['toamna 1989', '1989 season 3'],
    ],
  ],
  [
    'year',
    [
      ['1975', '1975'],
      ['1066', '1066'],
      ['1962–1975', '1962/1975'],
      ['1962 – 1975', '1962/1975'],
      ['2003–4', '2003/2004'],
      ['1914-18', '1914/1918'],
      ['1999/2000', '1999/2000'],
      ['1989/90', '1989/1990'],
      ['ca. 1900', 'circa 1900'],
      ['circa 1540', 'circa 1540'],
      ['um 1900', 'circa 1900'],
      ['vers 1900', 'circa 1900'],
    ],
  ],
])('precise to the %s', (precision, table) => {
  test.each(table)('%s', (text, date) => {
    expect(dateIn(text)).toEqual({ date, precision, rest: '' });
  });
});

test.each([
  ['June', 'a month without a year'],
  ['Summer', 'a season without a year'],
  ['May I say that 1968', 'a word that is a month’s name, too'],
  ['999', 'too early'],
  ['2101', 'too late'],
  ['12345', 'too long'],
  ['32 June 2017', 'no such day'],
  ['0 June 2017', 'no such day'],
  ['24 no. 2', 'a volume and an issue'],
  ['5, 1999', 'a page or a volume before a year'],
  ['13.13.1970', 'no such month'],
  ['circa twelve', 'no number'],
])('%s is no date: %s', (text) => {
  expect(dateIn(text)).toBeUndefined();
});

test.each([
  ['1975–1962', '1975', '–1962'],
  ['1975–197', '1975', '–197'],
  ['1968 1969', '1968', '1969'],
  ['1968, 12', '1968', ', 12'],
  ['3 June 2017, p. 5', '2017-06-03', ', p. 5'],
  ['June 2017), 5', '2017-06', '), 5'],
])('%s ends after its first part', (text, date, rest) => {
  expect(dateIn(text)).toMatchObject({ date, rest });
});

test('the span of a date', () => {
  const text = 'Minutes, 3 June 2017, fol. 5';
  const t = noteText(text);
  const found = readDate(t, 2);
  expect(found && t.slice(found.from, found.to)).toBe('3 June 2017');
});

test('years', () => {
  const t = noteText('1000 1999 2099 2100 999 199a');
  expect([0, 1, 2, 3, 4, 5, 6].map((at) => yearAt(t, at))).toEqual([1000, 1999, 2099, 0, 0, 0, 0]);
});
