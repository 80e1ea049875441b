import { parseEdtf } from '../../../../src/read/references/mend/edtf.ts';

test.each([
  ['1969', { 'date-parts': [[1969]] }],
  ['1969-04', { 'date-parts': [[1969, 4]] }],
  ['1969-04-24', { 'date-parts': [[1969, 4, 24]] }],
  ['1969-04-24T10:00:00Z', { 'date-parts': [[1969, 4, 24]] }],
  ['79', { 'date-parts': [[79]] }],
  ['0079', { 'date-parts': [[79]] }],
  ['1966/1967', { 'date-parts': [[1966], [1967]] }],
  [
    '1971-11-23/1971-11-24',
    {
      'date-parts': [
        [1971, 11, 23],
        [1971, 11, 24],
      ],
    },
  ],
  ['1973?', { 'date-parts': [[1973]], circa: true }],
  ['~1973', { 'date-parts': [[1973]], circa: true }],
  ['1973-05~', { 'date-parts': [[1973, 5]], circa: true }],
  ['1645~/1646~', { 'date-parts': [[1645], [1646]], circa: true }],
  ['2016-21', { 'date-parts': [[2016]], season: 1 }],
  ['2016-24', { 'date-parts': [[2016]], season: 4 }],
  ['-0043', { 'date-parts': [[-44]] }],
  ['0000', { 'date-parts': [[-1]] }],
  ['Y-12000', { 'date-parts': [[-12001]] }],
  ['1999/', { literal: '1999–' }],
  ['1999/..', { literal: '1999–' }],
  ['../1999', { literal: '–1999' }],
  // The Julian calendar has this day
  ['1900-02-29', { 'date-parts': [[1900, 2, 29]] }],
])('%s', (text, date) => {
  expect(parseEdtf(text)).toEqual(date);
});

test.each([
  '', '/', '..', '1969-13', '1969-02-30', '2001-02-29', '1969-00', '197X', '1969-4-4', 'n.d.', '012', '-44', '24 April 1969',
  '1966/1967/1968', '2016-21/2016-22', '1969-04-24x', '9'.repeat(100),
])('%j is none', (text) => {
  expect(parseEdtf(text)).toBeUndefined();
}); // prettier-ignore
