import { numberNotes } from '../../src/read/numbering.ts';

const numbered = (...printed: (string | undefined)[]): ReturnType<typeof numberNotes> =>
  numberNotes(
    printed.map((number) => ({ ...(number === undefined ? {} : { printed: number }), text: 'x', marks: [] })),
  );

test.each<[string, (string | undefined)[], number[], string[]]>([
  ['in order', ['1', '2', '3'], [1, 2, 3], []],
  ['from another number on', ['24', '25'], [24, 25], []],
  ['a gap', ['1', '2', '4'], [1, 2, 4], ['note-missing']],
  ['two gaps', ['1', '3', '6'], [1, 3, 6], ['note-missing', 'note-missing', 'note-missing']],
  ['repeated', ['1', '2', '2', '3'], [1, 2, 3, 4], ['numbers-missing-or-repeated']],
  ['repeated, and a gap', ['5', '5', '7'], [1, 2, 3], ['numbers-missing-or-repeated', 'note-missing']],
  ['out of order', ['1', '3', '2', '4'], [1, 2, 3, 4], ['numbers-missing-or-repeated']],
  ['none printed', ['1', undefined, '3'], [1, 2, 3], ['numbers-missing-or-repeated']],
  ['a star', ['*', '1', '2'], [1, 2, 3], ['numbers-missing-or-repeated']],
])('%s', (_, printed, indices, codes) => {
  const { notes, diagnostics } = numbered(...printed);
  expect(notes.map(({ index }) => index)).toEqual(indices);
  expect(notes.map(({ position }) => position)).toEqual(printed.map((_number, at) => at + 1));
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
});

test('says which', () => {
  const [counted, missing] = numbered('3', '3', '4', '4', '6').diagnostics;
  expect(counted?.message).toMatch(/printed more than once: 3 and 4/);
  expect(missing?.message).toMatch(/^Note 5 is missing/);
});
