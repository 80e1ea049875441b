import type { CslDate, CslItem } from '../../src/model/index.ts';
import { cslYaml } from '../../src/write/csl-yaml.ts';
import { sampleFile, sampleItems } from '../support/sample.ts';

const write = (...items: readonly CslItem[]): string => [...cslYaml.write(items, {})].join('');

test('items, with lists and objects in them', () => {
  const holm: CslItem = {
    id: 'holm1999',
    type: 'chapter',
    title: 'Salt: a *History*',
    author: [{ family: 'Holm', given: 'Anna' }, { literal: 'NATO' }],
    editor: [],
    volume: '2',
    issued: { 'date-parts': [[1999]] },
    custom: { origins: {} },
  };
  expect(write(holm, { id: 'b', type: 'book' })).toBe(
    [
      '---',
      'references:',
      '- id: holm1999',
      '  type: chapter',
      "  title: 'Salt: a \\*History\\*'",
      '  author:',
      '  - family: Holm',
      '    given: Anna',
      '  - literal: NATO',
      "  volume: '2'",
      "  issued: '1999'",
      '- id: b',
      '  type: book',
      '---',
      '',
    ].join('\n'),
  );
});

test('no items', () => {
  expect(write()).toBe('---\nreferences: []\n---\n');
});

describe('dates', () => {
  const rows: readonly (readonly [CslDate, string])[] = [
    [{ 'date-parts': [[1969, 4, 24]] }, " '1969-04-24'"],
    [{ 'date-parts': [[1969, 4], [1970]] }, " '1969-04/1970'"],
    [{ 'date-parts': [[1645]], circa: true }, " '1645~'"],
    [{ 'date-parts': [[79]] }, " '0079'"],
    [{ 'date-parts': [[2016]], season: 2 }, '\n    date-parts:\n    - - 2016\n    season: 2'],
    [{ 'date-parts': [[1645], [1650]], circa: true }, '\n    date-parts:\n    - - 1645\n    - - 1650\n    circa: true'],
    [{ 'date-parts': [[-44, 3, 15]] }, '\n    date-parts:\n    - - -44\n      - 3\n      - 15'],
    [{ 'date-parts': [[12024]] }, '\n    date-parts:\n    - - 12024'],
    [{ literal: 'n.d.' }, '\n    literal: n.d.'],
  ]; // prettier-ignore
  test.each(rows)('%j', (issued, expected) => {
    expect(write({ id: 'a', type: 'book', issued })).toBe(
      `---\nreferences:\n- id: a\n  type: book\n  issued:${expected}\n---\n`,
    );
  });
});

test('the sample', () => {
  expect(write(...sampleItems())).toBe(sampleFile('references.yaml'));
});
