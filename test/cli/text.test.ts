import { styleFor } from '../../src/cli/style.ts';
import { clip, hanging, printable, table } from '../../src/cli/text.ts';

describe('text for a terminal', () => {
  const rows: readonly (readonly [name: string, text: string, expected: string])[] = [
    ['colours', '\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['C1 controls', 'a\u009bb', 'ab'],
    ['a bell and a backspace', 'a\u0007b\u0008c', 'abc'],
    ['line breaks and tabs', 'one\r\n\ttwo', 'one two'],
    ['letters written backwards', 'a\u202egnp.txt', 'agnp.txt'],
    ['other letters', 'Ceaușescu – “Fünf” 中文', 'Ceaușescu – “Fünf” 中文'],
  ];
  test.each(rows)('%s', (_, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  test('a table aligns its columns and leaves no spaces at the end', () => {
    expect(
      table([
        ['a', 'bb', ''],
        ['ccc', 'd', 'e'],
      ]),
    ).toBe('  a    bb\n  ccc  d   e');
    expect(table([])).toBe('');
  });

  test('hanging lines', () => {
    expect(hanging('note 1  ', 'one two three', 15)).toBe('note 1  one two\n        three');
    expect(hanging('', 'short', 80)).toBe('short');
    expect(hanging('  ', 'a-word-that-does-not-fit b', 10)).toBe('  a-word-that-does-not-fit\n  b');
  });

  test('clipping takes the middle', () => {
    expect(clip('1234567890123', 13)).toBe('1234567890123');
    expect(clip('12345678901234', 13)).toBe('12345 … 01234');
    expect(clip('🙂'.repeat(9), 7)).toBe('🙂🙂 … 🙂🙂');
  });

  test.each([
    [{ isTTY: true }, {}, '\u001b[1mx\u001b[22m'],
    [{ isTTY: true }, { NO_COLOR: '1' }, 'x'],
    [{ isTTY: true }, { TERM: 'dumb' }, 'x'],
    [{ isTTY: false }, {}, 'x'],
    [{}, {}, 'x'],
  ])('bold on %j with %j', (stream, environment, expected) => {
    expect(styleFor(stream, environment).bold('x')).toBe(expected);
  });
});
