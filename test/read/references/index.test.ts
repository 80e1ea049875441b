import { InputError } from '../../../src/model/index.ts';
import { readReferences, sniffFormat } from '../../../src/read/references/index.ts';

describe('sniffFormat', () => {
  test.each([
    ['[{ "id": "a" }]', 'csl-json'],
    ['\n { "items": [] }', 'csl-json'],
    ['---\nreferences:\n- id: a\n', 'csl-yaml'],
    ['references:\n- id: a\n', 'csl-yaml'],
    ['- id: a\n  type: book\n', 'csl-yaml'],
    ['% Made by hand\n@book{holm1999,\n}', 'bibtex'],
    ['Notes on the file\n  @ARTICLE (holm1999,\n)', 'bibtex'],
    ['TY  - BOOK\r\nER  - \r\n', 'ris'],
    ['\n\nTY  - JOUR', 'ris'],
    ['@book{a, abstract = {\nTY  - BOOK\n}}', 'bibtex'],
    ['TY  - BOOK\nAB  - first\n@book{a,\nER  - ', 'ris'],
    ['1 Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12.', undefined],
    ['anna@fjord.example', undefined],
  ])('%j is %s', (text, format) => {
    expect(sniffFormat(text)).toBe(format);
  });
});

const SAME = { type: 'book', title: 'Salt and Ships', author: [{ family: 'Holm', given: 'Anna' }] };

test.each([
  [
    'CSL-JSON',
    '[{ "id": "holm", "type": "book", "title": "Salt and Ships", "author": [{ "family": "Holm", "given": "Anna" }] }]',
  ],
  [
    'CSL-YAML',
    'references:\n- id: holm\n  type: book\n  title: Salt and Ships\n  author:\n  - family: Holm\n    given: Anna\n',
  ],
  ['BibTeX', '@book{holm, author = "Anna Holm", title = {Salt and Ships}}'],
  ['RIS', 'TY  - BOOK\r\nID  - holm\r\nAU  - Holm, Anna\r\nTI  - Salt and Ships\r\nER  - \r\n'],
])('%s, with a byte order mark', async (_, text) => {
  expect(await readReferences(`\uFEFF${text}`)).toEqual({ items: [{ id: 'holm', ...SAME }], diagnostics: [] });
});

test.each([
  ['', 'there is nothing in this file'],
  ['\uFEFF \n', 'there is nothing in this file'],
  ['Anna Holm, Salt and Ships', 'this is no file of references'],
  ['[]', 'there are no references in this CSL-JSON file'],
  ['[1, "two"]', 'there are no references in this CSL-JSON file'],
  ['[{', 'this is not valid JSON'],
  ['{ "salt": 1 }', 'this holds no CSL items'],
  ['@book{holm, title = {Salt', 'there are no references in this BibTeX file'],
  ['---\nreferences: [\n', 'this is not valid YAML'],
])('%j is refused', async (text, message) => {
  const error = await readReferences(text).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InputError);
  expect(error).toHaveProperty('message', message);
});
