import { BibSyntaxError, Cursor } from '../../../../src/read/references/bibtex/cursor.ts';

test.each([
  ['Salt} x', '}', 'Salt', ' x'],
  ['Salt {and} {{S}hips}}', '}', 'Salt {and} {{S}hips}', ''],
  ['say {"}hm{"}", x', '"', 'say {"}hm{"}', ', x'],
  ['\\{}}', '}', '\\{}', ''],
] as const)('%j up to %s', (text, close, inside, rest) => {
  const cursor = new Cursor(text, 0);
  expect(cursor.balanced(close)).toBe(inside);
  expect(text.slice(cursor.at)).toBe(rest);
});

test.each([
  ['Salt {', '}', 'a brace is not closed'],
  ['Salt', '"', 'a quotation mark is not closed'],
  ['Salt } "', '"', 'a brace is closed that was not opened'],
  ['{'.repeat(200), '}', 'its braces are nested too deeply'],
] as const)('%j up to %s is wrong', (text, close, message) => {
  expect(() => new Cursor(text, 0).balanced(close)).toThrow(new BibSyntaxError(message));
});

test('a match is taken where the cursor stands, and nowhere else', () => {
  const cursor = new Cursor('salt, ships', 4);
  expect(cursor.take(/[a-z]+/y)).toBeUndefined();
  expect(cursor.takeChar(',')).toBe(true);
  expect(cursor.takeChar(',')).toBe(false);
  expect(cursor.take(/ ([a-z]+)/y)?.[1]).toBe('ships');
  expect(cursor.next).toBe('');
});
