import { editionNumber } from '../../../src/write/latex/edition.ts';

test.each([
  ['3rd edn', '3'],
  ['2nd ed.', '2'],
  ['2d ed.', '2'],
  ['11th Edition', '11'],
  ['7. Aufl.', '7'],
  ['7.Auflage', '7'],
  ['7.\u00a0Aufl.', '7'],
  ['2e éd.', '2'],
  ['2e e\u0301d.', '2'],
  ['2ème édition', '2'],
  ['1re éd.', '1'],
  ['2a edizione', '2'],
  ['2.ª ed.', '2'],
  ['2-a ediție', '2'],
  ['2-е изд.', '2'],
])('%s is edition %s', (edition, number) => {
  expect(editionNumber(edition)).toBe(number);
});

test.each([
  '', '3', '3rd', 'Second', 'Second edition', '2., erw. Aufl.', '3rd rev. edn', '3rd edn, revised', '3rd impression', '1999 edition',
  '2 edn', '7.Äuflage', 'ed. 2', '12345th edn', 'ediția a II-a',
])('%j says more, or has no word to leave out', (edition) => {
  expect(editionNumber(edition)).toBeUndefined();
}); // prettier-ignore
