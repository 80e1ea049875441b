import { normalise } from '../../src/read/normalise.ts';

test.each<[string, string, string]>([
  ['line ends', 'a\r\nb\rc\u2028d\fe', 'a\nb\nc\nd\ne'],
  ['spaces', 'a\u00A0b\u2009c\u202Fd\u3000e', 'a b c d e'],
  ['byte order mark', '\uFEFFa', 'a'],
  ['soft hyphens', 'dé\u00ADtente', 'détente'],
  ['soft hyphens at a line’s end', 'dé\u00AD\ntente', 'détente'],
  ['zero-width characters', 'a\u200Bb\u2060c\u200Ed', 'abcd'],
  ['joiners in Latin words', 'a\u200Cb\u200Dc', 'abc'],
  ['joiners in Persian', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ['joiners in Hindi', 'क्\u200Dष', 'क्\u200Dष'],
  ['NFD', 'e\u0301 s\u0326', 'é ș'],
  ['control characters', 'a\u0001b\u007Fc', 'abc'],
  ['superscripts stay', '¹ x²', '¹ x²'],
])('%s', (_, text, expected) => {
  expect(normalise(text)).toEqual({ text: expected, diagnostics: [] });
});

test('ligatures are spelt out and counted', () => {
  const { text, diagnostics } = normalise('ofﬁce, ﬂag, eﬀect, aﬄuent');
  expect(text).toBe('office, flag, effect, affluent');
  expect(diagnostics).toEqual([
    expect.objectContaining({
      code: 'repaired-ligatures',
      severity: 'info',
      message: expect.stringMatching(/^4 /) as unknown,
    }),
  ]);
});
