import type { CslItem } from '../../../src/model/index.ts';
import { articleCollection, type Collection } from '../../../src/write/zotero/collections.ts';

const source: CslItem = { id: 'holm2018', type: 'article-journal', title: 'Salt\nand Ships' };
const item = (id: string, rest: Partial<CslItem> = {}): CslItem => ({ id, type: 'document', ...rest });

type Outline = [string, string[], ...Outline[]];
const outline = ({ title, items, collections }: Collection): Outline => [
  title,
  items.map(({ id }) => id),
  ...collections.map(outline),
];

test('one for each archive, and one for what lies in none', () => {
  const references = [
    item('a', { archive: 'State Archive' }),
    item('b'),
    item('c', { archive: 'City Archive', archive_location: 'box 3' }),
    item('d', { archive_location: 'box 4' }),
    item('e', { archive: 'State  Archive'.replace('  ', ' ') }),
    item('f', { archive: ' ' }),
  ];
  expect(outline(articleCollection(source, references))).toEqual([
    'Salt and Ships',
    ['holm2018'],
    ['Archives', ['d'], ['State Archive', ['a', 'e']], ['City Archive', ['c']]],
    ['Literature', ['b', 'f']],
  ]);
});

test('none is empty', () => {
  expect(outline(articleCollection(source, [item('b')]))).toEqual([
    'Salt and Ships',
    ['holm2018'],
    ['Literature', ['b']],
  ]);
  expect(outline(articleCollection({ id: 'x1', type: 'book' }, []))).toEqual(['x1', ['x1']]);
});
