import { prettyJson } from '../../src/write/pretty-json.ts';

const lines = (...text: string[]) => `${text.join('\n')}\n`;

describe('pretty JSON', () => {
  const rows: readonly (readonly [name: string, value: unknown, expected: string])[] = [
    ['a word', 'note', lines('"note"')],
    ['nothing', undefined, lines('null')],
    ['an empty list', [], lines('[]')],
    ['an empty object', {}, lines('{}')],
    ['a flat object', { family: 'Eco', given: 'Umberto' }, lines('{ "family": "Eco", "given": "Umberto" }')],
    [
      'a list of lists of numbers',
      { 'date-parts': [[1969, 5], [1970]] },
      lines('{ "date-parts": [[1969, 5], [1970]] }'),
    ],
    ['an empty value inside', { a: [], b: 1 }, lines('{ "a": [], "b": 1 }')],
    ['an object in a list', [{ id: 'a' }], lines('[', '  { "id": "a" }', ']')],
    ['an object in an object', { a: { b: 1 }, c: 2 }, lines('{', '  "a": { "b": 1 },', '  "c": 2', '}')],
    ['a value left out', { a: undefined, b: 1 }, lines('{ "b": 1 }')],
    ['a hole in a list', [1, undefined], lines('[1, null]')],
    ['quotes, line breaks and control characters', { 'a"b': 'c\n\u0007' }, lines('{ "a\\"b": "c\\n\\u0007" }')],
    ['letters beyond ASCII as they are', ['ș', '–'], lines('["ș", "–"]')],
  ];
  test.each(rows)('%s', (_, value, expected) => {
    expect(prettyJson(value)).toBe(expected);
  });

  /** A list of one word which, on one line, is `length` columns wide. */
  const wide = (length: number) => ['x'.repeat(length - 4)];

  test('one line holds 100 columns and no more', () => {
    expect(prettyJson(wide(100)).split('\n')).toHaveLength(2);
    expect(prettyJson(wide(101)).split('\n')).toHaveLength(4);
  });

  test('the key, the indent and the comma count', () => {
    const inside = (length: number) => prettyJson({ key: wide(length), other: { a: 1 } });
    const most = 100 - '  "key": '.length - ','.length;
    expect(inside(most)).toContain(`  "key": ["${'x'.repeat(most - 4)}"],\n`);
    expect(inside(most + 1)).toContain('  "key": [\n');
  });

  test('says the same as JSON.stringify', () => {
    const value = { a: [{ b: [1, -2.5e9, true, null] }, 'ț'], c: { d: { e: [] } }, f: 'x'.repeat(200), g: Number.NaN };
    expect(JSON.parse(prettyJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
  });
});
