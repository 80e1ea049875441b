import { plainTitlePenalty, proseWords } from '../../src/parse/prose.ts';
import { noteText } from '../support/note.ts';

const whole = (text: string) => {
  const t = noteText(text);
  return [t, { from: 0, to: t.length }] as const;
};

test.each([
  ['Salt and Ships', 0],
  ['The Salt of the Sea: A History', 0],
  ['Das Salz und die Schiffe', 0],
  ['Histoire du sel', 0],
])('titles hold no words of prose: %s', (text, count) => {
  expect(proseWords(...whole(text))).toBe(count);
});

test.each([
  'it was not that they had been there',
  'es war nicht so, dass sie da gewesen wären',
  'elle était là et ils ont vu',
])('prose does: %s', (text) => {
  expect(proseWords(...whole(text))).toBeGreaterThan(1);
});

test('words of several languages are not counted together', () => {
  const [english, german] = ['they had been', 'sie waren hatten'].map((text) => proseWords(...whole(text)));
  expect(proseWords(...whole('they had been sie waren hatten'))).toBe(Math.max(english ?? 0, german ?? 0));
});

test('capitals are no words of prose', () => {
  expect(proseWords(...whole('They Had Been'))).toBe(0);
});

test('what a plain title pays', () => {
  const penalty = (text: string): number => plainTitlePenalty(...whole(text));
  const title = penalty('Salt and Ships');
  expect(title).toBeCloseTo(0);
  expect(penalty('Salt which had been dear when they were there')).toBeLessThan(title);
  expect(penalty('salt and ships')).toBeLessThan(title);
  expect(penalty(`Salt ${'Fish '.repeat(60)}`)).toBeLessThan(title);
});
