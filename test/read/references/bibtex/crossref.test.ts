import { inheritance } from '../../../../src/read/references/bibtex/crossref.ts';
import type { ScannedEntry } from '../../../../src/read/references/bibtex/scan.ts';

const entry = (type: string, key: string, fields: Readonly<Record<string, string>>): ScannedEntry => ({
  type,
  key,
  line: 1,
  fields: new Map(Object.entries(fields)),
  problems: [],
});

const PAPER = entry('inproceedings', 'paper', { title: 'Salt', crossref: 'proc' });

test.each<[string, ScannedEntry, readonly ScannedEntry[], Readonly<Record<string, string>>]>([
  ['proceedings', PAPER, [entry('proceedings', 'proc', { title: 'Ships', year: '1999', shorttitle: 'S', file: 'x' })], { booktitle: 'Ships', year: '1999', title: 'Salt', crossref: 'proc' }],
  ['a periodical', entry('article', 'a', { crossref: 'p' }), [entry('periodical', 'p', { title: 'Salt', subtitle: 'New' })], { journaltitle: 'Salt', journalsubtitle: 'New', crossref: 'p' }],
  ['a work in volumes', entry('book', 'a', { crossref: 'p' }), [entry('mvbook', 'p', { title: 'Salt' })], { maintitle: 'Salt', crossref: 'p' }],
  ['data', entry('book', 'a', { xdata: 'x, y', year: '1' }), [entry('xdata', 'x', { publisher: 'Fjord', year: '2' }), entry('xdata', 'y', { location: 'Bergen' })], { publisher: 'Fjord', location: 'Bergen', year: '1', xdata: 'x, y' }],
  ['nobody', PAPER, [], { title: 'Salt', crossref: 'proc' }],
  ['itself', entry('book', 'a', { crossref: 'a', title: 'Salt' }), [], { booktitle: 'Salt', crossref: 'a', title: 'Salt' }],
])('%s', (_, child, parents, fields) => {
  expect(Object.fromEntries(inheritance([child, ...parents])(child))).toEqual(fields);
}); // prettier-ignore

test('endless chains and fans of parents end', () => {
  const chain = Array.from({ length: 20_000 }, (_, n) =>
    entry('book', `k${n}`, { crossref: `k${n + 1}`, [`f${n}`]: 'x' }),
  );
  const fields = inheritance(chain);
  expect(chain.map((link) => fields(link).size).reduce((most, size) => Math.max(most, size))).toBeLessThan(30);
  const fan = Array.from({ length: 10 }, (_, n) =>
    entry('book', `k${n}`, {
      xdata: Array(30)
        .fill(`k${n + 1}`)
        .join(','),
    }),
  );
  expect(fan.map(inheritance(fan))).toHaveLength(10);
});
