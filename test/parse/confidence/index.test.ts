import { SIGNS } from '../../../src/parse/confidence/signs.ts';
import weights from '../../../src/parse/confidence/weights.json' with { type: 'json' };
import { constructs } from '../../../src/parse/constructs/index.ts';
import { parseOne } from '../../support/parse.ts';

const signsOf = (text: string): readonly string[] => parseOne(text).citations[0]?.signs ?? [];
const confidenceOf = (text: string): number => parseOne(text).citations[0]?.confidence ?? -1;

test.each<[text: string, signs: string[]]>([
  ['Anna Holm, Salt and Ships (Oslo: Fjord Press, 1999), 12.', ['book', 'says all of its kind', 'a place in the work']],
  ['Anna Holm, Salt, Tar, and Ships (Oslo: Fjord Press, 1999).', ['title: comma']],
  ['Anna Holm, Salt [and] Ships (Oslo: Fjord Press, 1999).', ['title: bracket']],
  ['Salt and Ships (Oslo: Fjord Press, 1999), 12.', ['no names']],
  ['Anna Holm, ‘Salt, Tar, and Ships’, Journal of Tar 12 (1999), 3.', ['title: in quotation marks']],
  ['Holm, Salt and Ships, 12.', ['short-form', 'cited before']],
])('%s', (text, signs) => {
  expect(signsOf(text)).toEqual(expect.arrayContaining(signs));
});

test('quotation marks say where a title ends, whatever is in it', () => {
  expect(signsOf('Anna Holm, ‘Salt, Tar, and Ships’, Journal of Tar 12 (1999), 3.')).not.toContain('title: comma');
});

test.each([
  [
    'Anna Holm, Salt, Tar, and Ships, 1905, Ships (Oslo: Fjord Press, 1999).',
    'Anna Holm, Salt (Oslo: Fjord Press, 1999).',
  ],
  ['Salt and Ships, 1999.', 'Anna Holm, Salt and Ships (Oslo: Fjord Press, 1999).'],
])('%s: less sure than %s', (doubtful, sure) => {
  expect(confidenceOf(doubtful)).toBeLessThan(confidenceOf(sure));
});

test('signs have names of their own', () => {
  const names = SIGNS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('every weight is of a construct or a sign', () => {
  const known = new Set(['always', ...constructs.map(({ name }) => name), ...SIGNS.map(({ name }) => name)]);
  expect(Object.keys(weights).filter((name) => !known.has(name))).toEqual([]);
});
