import { resolveNotes, worksOf } from '../support/resolve.ts';

const SALT = 'Anna Holm, ‘Salt and Ships: A History of Bergen,’ Journal of Fish 24 (1987): 112.';
const shortTitle = (...texts: readonly string[]): string | undefined => worksOf(...texts)[0]?.['title-short'];

test.each<[string, string[], string | undefined]>([
  ['what the author’s own short form calls the work', [SALT, 'Holm, ‘Salt and Ships,’ 113.'], 'Salt and Ships'],
  ['the first short form wins', [SALT, 'Holm, ‘Salt and Ships,’ 113.', 'Holm, ‘Salt,’ 114.'], 'Salt and Ships'],
  ['words picked from its middle', [SALT, 'Holm, ‘History of Bergen,’ 113.'], 'History of Bergen'],
  ['a short form before the full form', ['Holm, ‘Salt and Ships,’ 113.', SALT], 'Salt and Ships'],
  ['none without a short form', [SALT, 'Ibid., 113.'], undefined],
  ['none from a short form without title', [SALT, 'Holm, op. cit., 113.'], undefined],
  ['none where it is the whole title', [SALT, 'Holm, ‘Salt and Ships: A History of Bergen,’ 113.'], undefined],
  ['none for a work that only short forms name', ['Holm, ‘Salt and Ships,’ 113.', 'Holm, ‘Salt,’ 114.'], undefined],
])('%s', (_, notes, expected) => {
  expect(shortTitle(...notes)).toBe(expected);
});

test('it is printed in the note of the short form', () => {
  const short = 'Holm, ‘Salt and Ships,’ 113.';
  const { works } = resolveNotes(SALT, short);
  const origin = works[0]?.fields.find(({ variable }) => variable === 'title-short')?.origin;
  expect(origin).toMatchObject({ from: 'printed', note: 2 });
  expect(origin && 'span' in origin && short.slice(origin.span.start, origin.span.end)).toBe('Salt and Ships');
});
