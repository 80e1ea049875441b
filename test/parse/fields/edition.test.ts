import { readEdition } from '../../../src/parse/fields/edition.ts';
import { noteText } from '../../support/note.ts';

const isEdition = (text: string): boolean => {
  const t = noteText(text);
  return readEdition(t, { from: 0, to: t.length }) !== undefined;
};

test.each([
  '2nd ed.',
  '3rd edn',
  '3rd edn.',
  'second edition',
  'third revised edition',
  'rev. ed.',
  'revised edition',
  'new edition',
  '2. Aufl.',
  '2., erw. Aufl.',
  '7. Auflage',
  'zweite Auflage',
  '2e éd.',
  '2e édition revue',
  'nouvelle édition',
  '2ª ed.',
  '3ª edición',
  'seconda edizione',
  '2ª edição',
  'ediția a II-a',
  'ediția a doua',
])('%s', (text) => {
  expect(isEdition(text)).toBe(true);
});

test.each([
  'ed. Anna Holm',
  'Edition Salz',
  'Salt',
  '1870. 3. ed.',
  '1999',
  'Oxford University Press',
  'second only to the first of its kind, whatever the edition',
])('none: %s', (text) => {
  expect(isEdition(text)).toBe(false);
});
