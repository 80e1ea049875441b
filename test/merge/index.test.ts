import { convert } from '../../src/convert.ts';
import { merge } from '../../src/merge/index.ts';

const article = (name: string, ...notes: readonly string[]) => ({
  name,
  conversion: convert(notes.map((note, at) => `${at + 1} ${note}`).join('\n\n')),
});

const SALT = 'Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12.';

test('a work that two articles cite appears once, as the fuller citation describes it', () => {
  const { references, citings } = merge([
    article('one.txt', 'Anna Holm, Salt and Ships (Bergen, 1999), 4.', 'Ibid., 5.'),
    article('two.txt', 'Per Ek, Herrings (Oslo: Havn, 2001), 8.', SALT),
  ]);
  expect(references.map(({ id, publisher }) => [id, publisher])).toEqual([
    ['holm1999', 'Fjord Press'],
    ['ek2001', 'Havn'],
  ]);
  expect(citings).toEqual([
    { article: 'one.txt', note: 1, id: 'holm1999', form: 'full', label: 'page', locator: '4' },
    { article: 'one.txt', note: 2, id: 'holm1999', form: 'ibid', label: 'page', locator: '5' },
    { article: 'two.txt', note: 1, id: 'ek2001', form: 'full', label: 'page', locator: '8' },
    { article: 'two.txt', note: 2, id: 'holm1999', form: 'full', label: 'page', locator: '12' },
  ]);
});

test.each([
  ['another edition’s year', 'Anna Holm, Salt and Ships (Bergen: Fjord Press, 2004), 12.'],
  ['another author', 'Bengt Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12.'],
  ['another title', 'Anna Holm, Salt and Sails (Bergen: Fjord Press, 1999), 12.'],
])('%s is another work, with an id of its own', (_, other) => {
  const { references } = merge([article('one.txt', SALT), article('two.txt', other)]);
  expect(new Set(references.map(({ id }) => id)).size).toBe(2);
});

test('one DOI is one work, whatever else is printed; two are two', () => {
  const cited = (title: string, doi: string) =>
    `Anna Holm, ‘${title}’, Maritime Review 3, no. 2 (1999): 4, https://doi.org/10.1234/${doi}.`;
  const ids = (...dois: readonly [string, string][]) =>
    merge(dois.map(([title, doi]) => article(`${title} ${doi}`, cited(title, doi)))).references.length;
  expect(ids(['Salt', 'abc'], ['Salt and Other Goods', 'ABC'])).toBe(1);
  expect(ids(['Salt', 'abc'], ['Salt', 'xyz'])).toBe(2);
});

test('files of one archive are told apart', () => {
  const at = (file: string) => `Report of the harbour master, 3 May 1950, National Archives, London, FO 371/${file}.`;
  const count = (...files: readonly string[]) => merge(files.map((file) => article(file, at(file)))).references.length;
  expect(count('1234', '1235')).toBe(2);
  expect(count('1234', '1234')).toBe(1);
});

test('works that a document holds as data are there, too, once', () => {
  const data = {
    type: 'book',
    title: 'Salt and Ships',
    author: [{ family: 'Holm', given: 'Anna' }],
    issued: { 'date-parts': [[1999]] },
  } as const;
  const listed = convert({ article: {}, notes: [], references: [data, { ...data, title: 'Nets' }], diagnostics: [] });
  const { references } = merge([article('one.txt', SALT), { name: 'two.xml', conversion: listed }]);
  expect(references.map(({ id, title }) => [id, title])).toEqual([
    ['holm1999', 'Salt and Ships'],
    ['holm1999a', 'Nets'],
  ]);
});
