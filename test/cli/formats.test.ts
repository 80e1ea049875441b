import { UsageError } from '../../src/cli/errors.ts';
import { chooseFormats, type Format } from '../../src/cli/formats.ts';

const POSSIBLE: readonly Format[] = ['json', 'bibtex', 'ris'];
const chosen = (...names: readonly string[]) => [...chooseFormats(names, POSSIBLE)];

test('all of them where none is named', () => {
  expect([...chooseFormats(undefined, POSSIBLE)]).toEqual(POSSIBLE);
});

test.each([
  [['json'], ['json']],
  [
    ['ris', 'json'],
    ['ris', 'json'],
  ],
  [['ris,json'], ['ris', 'json']],
  [
    ['ris, json,', 'ris'],
    ['ris', 'json'],
  ],
  [['JSON,BibTeX'], ['json', 'bibtex']],
])('%j', (names, expected) => {
  expect(chosen(...names)).toEqual(expected);
});

test.each([
  [['csv'], 'unknown format csv'],
  [['json,csv'], 'unknown format csv'],
  [['constructor'], 'unknown format constructor'],
  [['yaml'], 'yaml is not written here'],
  [[' , '], '--to names no format'],
])('%j is refused, with the formats', (names, message) => {
  expect(() => chosen(...names)).toThrow(new UsageError(message, 'The formats: json, bibtex, ris'));
});
