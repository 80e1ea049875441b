import { pieces, trim } from '../../../src/parse/fields/pieces.ts';
import { noteText } from '../../support/note.ts';

const cut = (text: string, marks?: string): string[] => {
  const t = noteText(text);
  return pieces(t, 0, t.length, marks).map(({ from, to }) => t.slice(from, to));
};

test.each<[string, string[]]>([
  ['Salt', ['Salt']],
  ['Salt, Ships, Peace', ['Salt', 'Ships', 'Peace']],
  ['Salt (Bergen, Oslo), Ships', ['Salt (Bergen, Oslo)', 'Ships']],
  ['‘Salt, Fish,’ Ships', ['‘Salt, Fish,’ Ships']],
  ['Salt; Ships, Peace', ['Salt; Ships', 'Peace']],
  [', Salt,, Ships,', ['Salt', 'Ships']],
  [',', []],
])('%s', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test('at other marks', () => {
  expect(cut('Salt; Ships, Peace', ',;')).toEqual(['Salt', 'Ships', 'Peace']);
});

test.each([
  ['Salt', 'Salt'],
  [', Salt:', 'Salt'],
  ['– Salt –', 'Salt'],
  ['… Salt …', 'Salt'],
  ['; : Salt, Ships ,.', 'Salt, Ships'],
  ['(Salt)', '(Salt)'],
])('trim %s', (text, expected) => {
  const t = noteText(text);
  const { from, to } = trim(t, 0, t.length);
  expect(t.slice(from, to)).toBe(expected);
});

test('trim may leave nothing', () => {
  const { from, to } = trim(noteText(', – ;'), 0, 3);
  expect(to - from).toBe(0);
});
