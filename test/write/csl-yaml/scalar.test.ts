import { load } from 'js-yaml';
import { scalar } from '../../../src/write/csl-yaml/scalar.ts';
import { HOSTILE_TEXTS } from '../../support/items.ts';

test.each([
  ['Salt and Ships', 'Salt and Ships'],
  ['Șerban, A. (ed.)', 'Șerban, A. (ed.)'],
  ['https://example.org/a', 'https://example.org/a'],
  ['C# and C', 'C# and C'],
  ['Salt: Ships', "'Salt: Ships'"],
  ['Salt:', "'Salt:'"],
  ['Salt # Ships', "'Salt # Ships'"],
  ['24', "'24'"],
  ['1969-04-24', "'1969-04-24'"],
  ['1968. A history', "'1968. A history'"],
  ['No', "'No'"],
  ['null', "'null'"],
  ['~', "'~'"],
  ['', "''"],
  ['- a', "'- a'"],
  ['it’s', 'it’s'],
  ["it's", "it's"],
  ["'it'", "'''it'''"],
  ['two\nlines "quoted" \\', '"two\\nlines \\"quoted\\" \\\\"'],
  ['bell\u0007', '"bell\\u0007"'],
  ['half \ud83d a pair', '"half \ufffd a pair"'],
  ['🚢', "'🚢'"],
])('%j', (text, expected) => {
  expect(scalar(text)).toBe(expected);
});

test.each(HOSTILE_TEXTS)('%j is read back', (text) => {
  expect(load(`key: ${scalar(text)}\n`)).toEqual({ key: text });
});
