import { nearest } from '../../../src/cli/style-library/nearest.ts';

const CANDIDATES = [
  { id: 'harbour-note', title: 'Harbour Guide (note)' },
  { id: 'harbour-author-date', title: 'Harbour Guide (author-date)' },
  { id: 'harbour-author-date-no-urls', title: 'Harbour Guide (author-date, no URLs)' },
  { id: 'modern-sea-association', title: 'Modern Sea Association 9th edition' },
  { id: 'salt', title: 'Țărmul Sării' },
];

test.each([
  ['harbour', ['harbour-note', 'harbour-author-date', 'harbour-author-date-no-urls']],
  ['harbor note', ['harbour-note']],
  ['harbour author date', ['harbour-author-date', 'harbour-author-date-no-urls']],
  ['harb', ['harbour-note', 'harbour-author-date', 'harbour-author-date-no-urls']],
  ['MSA', ['modern-sea-association']],
  ['slat', []],
  ['salz', ['salt']],
  ['tarmul', ['salt']],
  ['', []],
  ['–', []],
  ['xyzzy', []],
])('%s', (name, ids) => {
  expect(nearest(name, CANDIDATES)).toEqual(ids);
});

test('never more than five', () => {
  const many = Array.from({ length: 50 }, (_, k) => ({ id: `harbour-${k}` }));
  expect(nearest('harbour', many)).toHaveLength(5);
});

test('a name that goes on for ever is cut off', () => {
  expect(nearest(`harbour-note${'-x'.repeat(100_000)}`, CANDIDATES).length).toBeLessThanOrEqual(5);
});
