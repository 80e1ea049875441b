import { holdsReferences } from '../../src/cli/input-kind.ts';

test.each([
  ['notes.txt', '1 Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12.', false],
  ['holm.bib', '', true],
  ['holm.txt', '\n@book{holm1999,\n  title = {Salt and Ships}\n}', true],
  ['holm.txt', '% Salt\n\n%% Ships\r\n@ book (holm1999,', true],
  ['holm.txt', '% of all salt came by ship.', false],
  ['holm.txt', 'TY  - BOOK\r\nTI  - Salt and Ships\r\nER  - ', true],
  ['holm.txt', '[\n  {\n    "id": "holm1999"', true],
  ['holm.txt', '{ "id": "holm1999"', true],
  ['holm.txt', '[1] Anna Holm, Salt and Ships', false],
  ['holm.txt', '---\nreferences:\n- id: holm1999', true],
  // Each per cent sign might begin a comment, and each space end one.
  ['holm.txt', '% '.repeat(1000), false],
])('%s %j', (file, text, expected) => {
  expect(holdsReferences(file, text)).toBe(expected);
});
