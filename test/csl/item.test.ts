import type { Field, Origin, Work } from '../../src/model/index.ts';
import { toItem } from '../../src/csl/item.ts';
import { note } from '../support/note.ts';

const printed = (noteAt: number): Origin => ({ from: 'printed', note: noteAt, span: { start: 0, end: 4 } });
const FIELDS: readonly Field[] = [
  { variable: 'issued', value: { 'date-parts': [[1999]] }, origin: printed(1) },
  { variable: 'publisher', value: 'Fjord Press', origin: printed(1) },
  { variable: 'author', value: [{ family: 'Holm', given: 'Anna' }], origin: printed(1) },
  { variable: 'title', value: 'The Salt of the Sea', origin: printed(1) },
];
const work = (changes: Partial<Work> = {}): Work => ({
  index: 0,
  type: 'book',
  fields: FIELDS,
  partial: false,
  ...changes,
});
const NOTES = [{ ...note('Salt.', 1), index: 24 }, note('Fish.', 2)];

test('values go over as they are', () => {
  expect(toItem(work(), NOTES, undefined)).toMatchObject({
    type: 'book',
    title: 'The Salt of the Sea',
    author: [{ family: 'Holm', given: 'Anna' }],
    publisher: 'Fjord Press',
    issued: { 'date-parts': [[1999]] },
  });
});

test('variables come in the usual order, whatever the order they were read in', () => {
  const keys = (fields: readonly Field[]): string[] => Object.keys(toItem(work({ fields }), NOTES, undefined));
  expect(keys(FIELDS)).toEqual(['type', 'title', 'author', 'publisher', 'issued', 'language', 'custom']);
  expect(keys([...FIELDS].reverse())).toEqual(keys(FIELDS));
});

describe('language', () => {
  const languageOf = (fields: readonly Field[], documentLanguage?: string): string | undefined =>
    toItem(work({ fields }), NOTES, documentLanguage).language;
  const titled = (variable: 'title' | 'container-title', value: string): Field => ({
    variable,
    value,
    origin: printed(1),
  });

  test('follows from the title, and says so', () => {
    const item = toItem(work(), NOTES, 'ro');
    expect(item.language).toBe('en');
    expect((item.custom?.origins as Record<string, unknown>).language).toEqual({
      from: 'derived',
      rule: expect.stringMatching(/language/) as string,
    });
  });

  test.each<[string, Field[], string | undefined, string | undefined]>([
    ['of the container where there is no title', [titled('container-title', 'Das Salz und die See')], 'en', 'de'],
    ['of the document where the title does not tell', [titled('title', 'Salt')], 'ro', 'ro'],
    ['none where nothing tells', [titled('title', 'Salt')], undefined, undefined],
    ['none without a title', [], 'en', undefined],
  ])('%s', (_, fields, documentLanguage, language) => {
    expect(languageOf(fields, documentLanguage)).toBe(language);
  });
});

describe('origins', () => {
  test.each<[string, Origin, unknown]>([
    ['printed', printed(2), { from: 'printed', note: 2, span: [0, 4] }],
    ['the note under its printed number', printed(1), { from: 'printed', note: 24, span: [0, 4] }],
    [
      'inherited',
      { from: 'inherited', note: 2, span: { start: 1, end: 3 } },
      { from: 'inherited', note: 2, span: [1, 3] },
    ],
    [
      'repaired',
      { from: 'repaired', note: 2, span: { start: 1, end: 3 }, mended: 'a dash' },
      { from: 'repaired', note: 2, span: [1, 3], mended: 'a dash' },
    ],
    ['derived', { from: 'derived', rule: 'a-rule' }, { from: 'derived', rule: 'a-rule' }],
  ])('%s', (_, origin, expected) => {
    const item = toItem(work({ fields: [{ variable: 'title', value: 'Salt', origin }] }), NOTES, undefined);
    expect(item.custom).toEqual({ origins: { title: expected } });
  });
});

test('a work that only short forms name says so', () => {
  expect(toItem(work({ partial: true }), NOTES, undefined).custom).toMatchObject({ partial: true });
  expect(toItem(work(), NOTES, undefined).custom).not.toHaveProperty('partial');
});
