import { giveIds } from '../../../../src/read/references/mend/ids.ts';

const ids = (...given: unknown[]) =>
  giveIds(
    given.map((id) => ({
      id,
      item: { type: 'book', author: [{ family: 'Holm' }], issued: { 'date-parts': [[1999]] } } as const,
    })),
  ).map(({ id, mended }) => (mended ? `${id} ${mended}` : id));

test.each([
  [['a', 'b'], ['a', 'b']],
  [[7, ' x '], ['7', ' x ']],
  [['a', 'a', 'a'], ['a', 'a-2 duplicate', 'a-3 duplicate']],
  [['a', 'a', 'a-2'], ['a', 'a-3 duplicate', 'a-2']],
  [['a-2', 'a', 'a'], ['a-2', 'a', 'a-3 duplicate']],
  [[undefined, '', null], ['holm1999 missing', 'holm1999-2 missing', 'holm1999-3 missing']],
  [[undefined, 'holm1999'], ['holm1999-2 missing', 'holm1999']],
  [['constructor', '__proto__'], ['constructor', '__proto__']],
])('%j', (given, expected) => {
  expect(ids(...given)).toEqual(expected);
}); // prettier-ignore
