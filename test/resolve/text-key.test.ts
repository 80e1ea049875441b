import { plain, words } from '../../src/resolve/text-key.ts';

test.each([
  ['Salt', 'salt'],
  ['Détente', 'detente'],
  ['Ceauşescu', 'ceausescu'],
  ['Ceaușescu', 'ceausescu'],
  ['Ţiu', 'tiu'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['Søren Æsir', 'soren aesir'],
  ['O’Brien', 'obrien'],
  ["O'Brien", 'obrien'],
  ['İstanbul', 'istanbul'],
])('plain %s', (text, expected) => {
  expect(plain(text)).toBe(expected);
});

test.each<[string, string[]]>([
  ['Salt and Ships: 1905–14', ['salt', 'and', 'ships', '1905', '14']],
  ['‘Déjà vu’ — again?', ['deja', 'vu', 'again']],
  ['Turkey’s Salt', ['turkeys', 'salt']],
  ['Соль и корабли', ['соль', 'и', 'корабли']],
  ['«Sel»', ['sel']],
  ['…', []],
  ['', []],
])('words of %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('how a text was composed makes no difference', () => {
  expect(plain('Détente'.normalize('NFD'))).toBe(plain('Détente'.normalize('NFC')));
});
