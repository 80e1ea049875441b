import type { CslItem } from '../../src/model/index.ts';
import { cslJson } from '../../src/write/csl-json.ts';
import { prettyJson } from '../../src/write/pretty-json.ts';
import { testItems } from '../support/items.ts';

const write = (items: readonly CslItem[]): string => [...cslJson.write(items, {})].join('');

test.each([0, 1, 2, 50])('%i items, the same as the list at once', (count) => {
  const items = testItems(count);
  expect(write(items)).toBe(prettyJson(items));
});

test('items keep what is ours', () => {
  const items: CslItem[] = [{ id: 'a', type: 'book', custom: { partial: true } }];
  expect(write(items)).toBe('[\n  {\n    "id": "a",\n    "type": "book",\n    "custom": { "partial": true }\n  }\n]\n');
});
