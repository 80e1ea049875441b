import { fit, predict } from '../../../scripts/confidence/fit.mjs';

/** So many citations with these signs, of which so many are right. */
const citations = (signs: string[], all: number, right: number) =>
  Array.from({ length: all }, (_, k) => ({ signs, right: k < right }));

const rows = [
  ...citations(['plain'], 100, 95),
  ...citations(['plain', 'comma'], 100, 40),
  ...citations(['rare'], 3, 0),
];
const weights = fit(rows);

test('gives back the share that is right', () => {
  expect(predict(weights, ['plain'])).toBeCloseTo(0.95, 1);
  expect(predict(weights, ['plain', 'comma'])).toBeCloseTo(0.4, 1);
});

test('leaves out signs that occur too seldom to tell anything', () => {
  expect(Object.keys(weights)).toEqual(['always', 'comma', 'plain']);
});

test('passes over signs it does not know', () => {
  expect(predict(weights, ['plain', 'unheard of'])).toBe(predict(weights, ['plain']));
});
