import { fold, tokenize } from '../../src/parse/tokens.ts';

/** `kind:text`, with `.` behind tokens that a full stop follows and `_` before those that touch the one before. */
const tokensOf = (text: string): string[] =>
  tokenize(text).map(({ kind, text: token, dot, spaced }) => `${spaced ? '' : '_'}${kind}:${token}${dot ? '.' : ''}`);

test.each<[string, string[]]>([
  ['Salt and Ships', ['word:Salt', 'word:and', 'word:Ships']],
  ['Déjà vu', ['word:Déjà', 'word:vu']],
  ['Война и мир', ['word:Война', 'word:и', 'word:мир']],
  ['中国', ['word:中国']],
  ['Anna-Maria', ['word:Anna-Maria']],
  ['O’Brien’s', ['word:O’Brien’s']],
  ["O'Brien's", ["word:O'Brien's"]],
  ['workers’ Salt', ['word:workers', '_quote:’', 'word:Salt']],
  ['p. 12', ['word:p.', 'number:12']],
  ['p.12', ['word:p.', '_number:12']],
  ['A.B. Holm', ['word:A.', '_word:B.', 'word:Holm']],
  ['94–7', ['number:94', '_dash:–', '_number:7']],
  ['94‑7', ['number:94', '_dash:‑', '_number:7']], // a hyphen that does not break, as French styles print
  ['94-7', ['number:94', '_dash:-', '_number:7']],
  ['12f.', ['number:12f.']],
  ['58r–60v', ['number:58r', '_dash:–', '_number:60v']],
  ['1950s', ['number:1950s']],
  ['3/4', ['number:3', '_mark:/', '_number:4']],
  ['‘Salt’', ['quote:‘', '_word:Salt', '_quote:’']],
  ['“Salt”', ['quote:“', '_word:Salt', '_quote:”']],
  ['„Salz“', ['quote:„', '_word:Salz', '_quote:“']],
  ['« Sel »', ['quote:«', 'word:Sel', 'quote:»']],
  ['(Oslo: Salt, 1999)', ['bracket:(', '_word:Oslo', '_mark::', 'word:Salt', '_mark:,', 'number:1999', '_bracket:)']],
  ['Salt – Ships', ['word:Salt', 'dash:–', 'word:Ships']],
  ['Salt...', ['word:Salt', '_mark:.', '_mark:.', '_mark:.']],
  ['Salt…', ['word:Salt', '_mark:…']],
  ['Salt. Ships', ['word:Salt.', 'word:Ships']],
  ['Salt (a).', ['word:Salt', 'bracket:(', '_word:a', '_bracket:)', '_mark:.']],
  ['§ 12', ['mark:§', 'number:12']],
  ['a\u00a0b', ['word:a', 'word:b']],
  ['𝒮alt 𐍈', ['word:𝒮alt', 'word:𐍈']],
  ['', []],
  ['  ', []],
])('%s', (text, expected) => {
  expect(tokensOf(text)).toEqual(expected);
});

describe('addresses', () => {
  test.each([
    ['https://example.org/a', 'https://example.org/a', ''],
    ['http://example.org/a.pdf.', 'http://example.org/a.pdf', '.'],
    ['www.example.org, 5', 'www.example.org', ', 5'],
    ['https://example.org/a;', 'https://example.org/a', ';'],
    ['https://example.org/a)', 'https://example.org/a', ')'],
    ['https://example.org/a_(b)', 'https://example.org/a_(b)', ''],
    ['https://example.org/a>', 'https://example.org/a', '>'],
    ['https://example.org/a”', 'https://example.org/a', '”'],
    ['https://example.org/a’', 'https://example.org/a', '’'],
    ['https://example.org/?a=b&c=d#e', 'https://example.org/?a=b&c=d#e', ''],
    ['10.1234/abc.5', '10.1234/abc.5', ''],
    ['10.1234/abc.5.', '10.1234/abc.5', '.'],
    ['HTTPS://EXAMPLE.ORG', 'HTTPS://EXAMPLE.ORG', ''],
  ])('%s', (text, address, rest) => {
    const [first] = tokenize(text);
    expect(first).toMatchObject({ kind: 'url', text: address });
    expect(text.slice(first?.end)).toBe(rest);
  });

  test.each(['10.1970', '10.6.1970', 'http', 'wwwsalt', 'doing', '10/6/1970'])('none: %s', (text) => {
    expect(tokenize(text).filter(({ kind }) => kind === 'url')).toEqual([]);
  });
});

test.each([
  'Anna Holm, ‘Salt & Ships’, J. of Salt 12 (1999): 94–7; see https://example.org/a (accessed 3 June 2017).',
  'A.B. Holm… (Hrsg.): «Das Salz», 2., erw. Aufl. [Berlin] 1999, S. 12ff.',
  '\t stray   “marks” ~ # ^ € \u2003 𝒮 ¿qué?',
])('nothing but white space and full stops lies between tokens: %s', (text) => {
  let at = 0;
  for (const { start, end, text: token } of tokenize(text)) {
    expect(text.slice(at, start)).toMatch(/^\.?\s*$/);
    expect(text.slice(start, end)).toBe(token);
    at = end;
  }
  expect(text.slice(at)).toMatch(/^\.?\s*$/);
});

test.each([
  ['Salt', 'salt'],
  ['ÉTÉ', 'été'],
  ['O’Brien', "o'brien"],
  ['Ceauşescu Ţiu', 'ceaușescu țiu'],
])('fold %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
