import { mendItem } from '../../../../src/read/references/mend/item.ts';
import { mendText } from '../../../../src/read/references/mend/text.ts';
import { testItems } from '../../../support/items.ts';
import { heard } from './complaints.ts';

test.each<[Readonly<Record<string, unknown>>, unknown, ...string[]]>([
  [{ type: 'book', title: 'Salt' }, { type: 'book', title: 'Salt' }],
  [{ type: 'book', volume: 24, title: '', DOI: null }, { type: 'book', volume: '24' }],
  [{ type: 'book', custom: { origins: 1 }, 'page-first': '1' }, { type: 'book', custom: { origins: 1 } }],
  [{ type: 'book', doi: '10.1/x' }, { type: 'book', DOI: '10.1/x' }],
  [{}, { type: 'document' }, 'warning unknown-type'],
  [{ type: 'zine' }, { type: 'document' }, 'warning unknown-type'],
  [{ type: 'constructor' }, { type: 'document' }, 'warning unknown-type'],
  [{ type: 'Legal-Case' }, { type: 'legal_case' }, 'info unknown-type'],
  [{ type: 'book', shortTitle: 'S', event: 'E' }, { type: 'book', 'title-short': 'S', 'event-title': 'E' }, 'info legacy-variable', 'info legacy-variable'],
  [{ type: 'book', part: '1', supplement: 2, printing: '3' }, { type: 'book', 'part-number': '1', 'supplement-number': '2', 'printing-number': '3' }, 'info legacy-variable', 'info legacy-variable', 'info legacy-variable'],
  [{ type: 'book', shortTitle: 'old', 'title-short': 'new' }, { type: 'book', 'title-short': 'new' }],
  [{ type: 'book', colour: 'red', constructor: 'x', toString: 'y' }, { type: 'book' }, 'warning unknown-variable'],
  [{ type: 'book', title: { a: 1 }, keyword: ['salt', 'ships'], abstract: true }, { type: 'book', keyword: 'salt, ships', abstract: 'true' }, 'warning wrong-value', 'info wrong-value', 'info wrong-value'],
])('%j', (data, ...expected) => {
  expect(heard((complain) => mendItem(data, complain))).toEqual(expected);
}); // prettier-ignore

test('custom data that are nested without end are left out', () => {
  const nested = JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`) as unknown;
  expect(heard((complain) => mendItem({ type: 'book', custom: nested, title: [nested] }, complain))).toEqual([
    { type: 'book' },
    'warning wrong-value',
    'warning unknown-variable',
  ]);
});

test('text without end is cut, and no character with it', () => {
  const [text, ...complaints] = heard((complain) => mendText('🚢'.repeat(60_000) + 'x', 'note', complain));
  expect(text).toBe('🚢'.repeat(50_000));
  expect(complaints).toEqual(['warning text-too-long']);
  expect(heard((complain) => mendText(`x${'🚢'.repeat(60_000)}`, 'note', complain))[0]).toBe(`x${'🚢'.repeat(49_999)}`);
});

test('every type, variable and value of CSL stays as it is', () => {
  for (const { id, ...item } of testItems(1700)) {
    expect([id, ...heard((complain) => mendItem(item, complain))]).toEqual([id, item]);
  }
});
