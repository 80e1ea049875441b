import { fullName, readCorrespondents } from '../../../src/parse/fields/correspondents.ts';
import { compactNames } from '../../support/compact.ts';
import { noteText } from '../../support/note.ts';

const pair = (text: string): string | undefined => {
  const t = noteText(text);
  const found = readCorrespondents(t, 0, t.length);
  return found && `${compactNames(found.author.names)} > ${compactNames(found.recipient.names)}`;
};

test.each([
  ['Holm to Lund', 'Holm > Lund'],
  ['Anna Holm to Nils Lund', 'Holm, Anna > Lund, Nils'],
  ['A. Holm to N. van der Lund', 'Holm, A. > van der Lund, N.'],
  ['Letter Holm to Lund', 'Holm > Lund'],
  ['Holm an Lund', 'Holm > Lund'],
  ['Holm à Lund', 'Holm > Lund'],
  ['Holm către Lund', 'Holm > Lund'],
  ['Holm to Lund,', 'Holm > Lund'],
])('%s', (text, expected) => {
  expect(pair(text)).toBe(expected);
});

test.each([
  'Holm',
  'Holm and Lund',
  'From Salt to Ships',
  'Holm to the Ministry',
  'roads to Rome',
  'Holm to Lund on salt',
])('none: %s', (text) => {
  expect(pair(text)).toBeUndefined();
});

test('a surname alone is no recipient of its own', () => {
  const names = (text: string): string | undefined => {
    const t = noteText(text);
    const found = readCorrespondents(t, 0, t.length);
    const full = found && fullName(found.recipient);
    return full && compactNames(full.names);
  };
  expect(names('Holm to Lund')).toBeUndefined();
  expect(names('Holm to Nils Lund')).toBe('Lund, Nils');
});
