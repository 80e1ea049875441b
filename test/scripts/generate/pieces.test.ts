import { runTogether } from '../../../scripts/generate/ambiguity.mjs';
import { sameValue } from '../../../scripts/generate/compare.mjs';
import { nameOf } from '../../../scripts/generate/people.mjs';
import { printedFields } from '../../../scripts/generate/printed.mjs';
import { Random, seedOf } from '../../../scripts/generate/random.mjs';
import { scoreArticle } from '../../../scripts/generate/score.mjs';

describe('choices', () => {
  const draw = (seed: number) => {
    const random = new Random(seed);
    return [random.integer(1, 1000), random.shuffled([1, 2, 3, 4, 5]), random.weighted([['a', 1], ['b', 9]])]; // prettier-ignore
  };

  test('are the same for the same seed, and others for another', () => {
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(seedOf('mhra de-DE')).not.toBe(seedOf('mhra fr-FR'));
  });
});

test.each([
  ['Holm', 'en', { family: 'Holm', given: 'Anna' }],
  ['van der Tuin', 'nl', { family: 'Tuin', given: 'Anna', 'non-dropping-particle': 'van der' }],
  ['von Trottau', 'de', { family: 'Trottau', given: 'Anna', 'dropping-particle': 'von' }],
  ["d'Aubrac", 'fr', { family: 'Aubrac', given: 'Anna', 'non-dropping-particle': "d'" }],
])('%s in %s', (family, language, name) => {
  expect(nameOf(family, 'Anna', language)).toEqual(name);
});

describe('what is printed of a work', () => {
  const item = {
    title: 'Salt: A History',
    'title-short': 'Salt',
    author: [
      { family: 'Holm', given: 'Anna Maria' },
      { family: 'Berg', given: 'Jon' },
    ],
    issued: { 'date-parts': [[1999, 3, 14]] },
    page: '112-130',
    edition: '2',
  };
  const months = () => ['March', 'Mar.'];

  test.each([
    ['title', 'Salt. A history', { title: 'Salt: A History' }],
    ['title', 'Salt', { title: 'Salt' }],
    ['page', 'pp. 112–30', { page: '112–30' }],
    ['edition', '2nd', { edition: '2' }],
    ['author', 'Holm, A. M., et al.', { author: [{ family: 'Holm', given: 'a m' }] }],
    ['author', 'Jon Berg', { author: [{ family: 'Berg', given: 'jon' }] }],
    ['issued', '1999', { issued: [1999] }],
    ['issued', 'March 1999', { issued: [1999, 3] }],
    ['issued', '14.3.1999', { issued: [1999, 3, 14] }],
  ])('%s: %s', (variable, text, fields) => {
    expect(printedFields([{ variables: [variable], text }], item, `x, ${text}, y`, months)).toEqual(fields);
  });

  test('what was taken out of the citation again is not printed', () => {
    expect(printedFields([{ variables: ['title'], text: 'Salt' }], item, 'Holm 1999', months)).toEqual({});
  });
});

test('values with nothing but a space between are told', () => {
  const records = [
    { variables: ['title'], text: 'Salt' },
    { variables: ['container-title'], text: 'Sea Trade' },
    { variables: ['publisher'], text: 'Skip' },
  ];
  expect(runTogether(records, 'Salt Sea Trade, Skip')).toEqual([['title', 'container-title']]);
});

describe('values that are the same', () => {
  test.each([
    ['title', '‘Salt’ – A History', 'Salt - A history', true],
    ['title', 'Salt', 'Salt and Ships', false],
    ['page', '112–30', '112-130', true],
    ['volume', 'XII', '12', true],
    ['locus', 'Papers, box 4', 'box 4, Papers', true],
    ['archive', ['TNA', 'The National Archives'], 'TNA', true],
    ['issued', [1999, 3], { 'date-parts': [[1999]] }, false],
    ['author', { family: 'Holm', given: 'a m' }, { family: 'Holm', given: 'A.M.' }, true],
    ['author', { family: 'Holm', given: 'anna' }, { family: 'Anna', given: 'Holm' }, false],
  ])('%s: %j and %j: %j', (field, wanted, got, same) => {
    expect(sameValue(field, wanted, got)).toBe(same);
  });
});

test('a work that is read right, one that is not, and a short form that leads to the first', () => {
  const work = (id: string, title: string) => ({ id, type: 'book', printed: { title, issued: [1999] }, mayHave: [] });
  const article = {
    notes: [
      { text: 'Salt, 1999, 12.', citations: [{ work: 'a', form: 'full', locator: '12', label: 'page' }] },
      { text: 'Tar, 1999.', citations: [{ work: 'b', form: 'full' }] },
      { text: 'Salt, 14.', citations: [{ work: 'a', form: 'short', locator: '14', label: 'page' }] },
    ],
    works: [work('a', 'Salt'), work('b', 'Tar')],
  };
  const date = { 'date-parts': [[1999]] };
  const seen = scoreArticle(article, {
    notes: [
      [{ id: 'salt', form: 'full', locator: '12', label: 'page' }],
      [{ id: 'tar', form: 'full' }],
      [{ id: 'salt', form: 'short', locator: '15', label: 'page' }],
    ],
    items: new Map([
      ['salt', { type: 'book', title: 'Salt', issued: date }],
      ['tar', { type: 'book', title: 'Tar, 1999' }],
    ]),
    places: new Map(),
  });
  const right = (what: string) => seen.filter((one) => one.what === what).map(({ ok }) => ok);
  expect(right('count')).toEqual([true, true, true]);
  expect(right('link')).toEqual([true, true, true]);
  expect(right('locator')).toEqual([true, false]);
  expect(seen.filter(({ what }) => what === 'field')).toEqual([
    expect.objectContaining({ work: 'a', field: 'issued', tp: 1, fp: 0, fn: 0 }),
    expect.objectContaining({ work: 'a', field: 'title', tp: 1, fp: 0, fn: 0 }),
    expect.objectContaining({ work: 'b', field: 'issued', tp: 0, fp: 0, fn: 1 }),
    expect.objectContaining({ work: 'b', field: 'title', tp: 0, fp: 1, fn: 1 }),
  ]);
});
