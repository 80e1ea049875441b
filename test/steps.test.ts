import { convert, convertSteps } from '../src/convert.ts';
import { readText } from '../src/read/index.ts';
import { finish } from '../src/steps.ts';

const TEXT = '1 Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12.\n2 Ibid., 14.\n3 Ibid.';

test('a conversion in steps is the conversion', () => {
  const document = readText(TEXT);
  expect(finish(convertSteps(document))).toEqual(convert(TEXT));
});

test('there is a step for every note, and they count up to all', () => {
  const told: number[] = [];
  finish(convertSteps(readText(TEXT)), (done) => told.push(done));
  expect(told).toEqual([0, 0, 0, 0, 1, 2, 3]);
});
