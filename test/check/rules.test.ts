import { check } from '../../src/check/index.ts';
import { doubtfulLink } from '../../src/check/doubtful-link.ts';
import { lowConfidence } from '../../src/check/low-confidence.ts';
import type { Checked, Rule } from '../../src/check/rule.ts';
import { unexplainedWords } from '../../src/check/unexplained-words.ts';
import { unparsedText } from '../../src/check/unparsed-text.ts';
import type { Citation, Diagnostic, Doubt, Link, Part, Reading } from '../../src/model/index.ts';
import { resolve } from '../../src/resolve/index.ts';
import { note } from '../support/note.ts';
import { parseNotes } from '../support/parse.ts';

const checkedOf = (...texts: readonly string[]): Checked => {
  const parsed = parseNotes(...texts);
  return { notes: texts.map((text, at) => note(text, at + 1)), parsed, ...resolve(parsed) };
};

const SALT = 'Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12.';
const TAR = 'Nils Lund, Tar and Timber (Oslo: Skip, 2001), 13.';
const PROSE = 'The ships were late that year.';

/** `note code: the words it speaks of`. */
const reports = (found: readonly Diagnostic[], ...texts: readonly string[]): string[] =>
  found.map(({ note: at = 0, code, span }) => `${at} ${code}: ${texts[at - 1]?.slice(span?.start, span?.end) ?? ''}`);

describe('what each rule reports', () => {
  test.each<[string, string[], string[]]>([
    ['nothing for sound notes', [SALT, 'Ibid., 13.', TAR, 'Holm, Salt and Ships, 14.', PROSE], []],
    [
      'a note that looks like a reference and was not understood',
      ['qwerty 1999 zxcv, box 12, p. 4'],
      ['1 unparsed-note: qwerty 1999 zxcv, box 12, p. 4'],
    ],
    [
      'words that went into no field',
      ['Interview with Anna Holm, about the sea, 3 May 2001.'],
      ['1 unexplained-words: about the sea'],
    ],
    ['ibid. without a work', ['Ibid., 12.', SALT], ['1 ibid-without-antecedent: Ibid., 12']],
    ['ibid. after notes without works', [SALT, PROSE, 'Ibid., 14.'], ['3 ibid-after-notes-without-works: Ibid., 14']],
    [
      'ibid. after several works',
      [`${SALT.slice(0, -1)}; ${TAR}`, 'Ibid., 14.'],
      ['2 ibid-after-several-works: Ibid., 14'],
    ],
    ['a short form of an unknown work', [TAR, 'Holm, Salt, 12.'], ['2 short-form-unknown-work: Holm, Salt, 12']],
    [
      'a short form that fits several works',
      [SALT, 'Anna Holm, Salt and Peace (Bergen: Fjord Press, 2003), 12.', 'Holm, Salt, 13.'],
      ['3 short-form-several-matches: Holm, Salt, 13'],
    ],
    [
      'several notes, in their order',
      ['Ibid.', 'qwerty 1999 zxcv, box 12, p. 4', 'Holm, Salt, 12.'],
      [
        '1 ibid-without-antecedent: Ibid',
        '2 unparsed-note: qwerty 1999 zxcv, box 12, p. 4',
        '3 short-form-unknown-work: Holm, Salt, 12',
      ],
    ],
  ])('%s', (_, texts, expected) => {
    expect(reports(check(checkedOf(...texts)), ...texts)).toEqual(expected);
  });
});

const reading: Reading = {
  construct: 'book',
  type: 'book',
  fields: [],
  locators: [],
  unexplained: [],
  score: 1,
};
const citation = (changes: Partial<Reading> = {}): Citation => ({
  span: { start: 0, end: 4 },
  reading: { ...reading, ...changes },
  joined: false,
  signs: [],
  confidence: 1,
});
const link = (changes: Partial<Link> = {}): Link => ({
  note: 1,
  citation: citation(),
  work: 0,
  form: 'full',
  confidence: 1,
  ...changes,
});
/** One note, `Salt.`, under the number 24, with one link. */
const checked = (one: Link, parts: readonly Part[] = []): Checked => ({
  notes: [{ ...note('Salt.'), index: 24 }],
  parsed: [{ note: 1, printed: '1', text: 'Salt.', parts, citations: [one.citation] }],
  works: [],
  links: [one],
});
const codes = (rule: Rule, input: Checked): string[] => rule.check(input).map(({ code }) => code);

describe('doubtful links', () => {
  test.each<[Doubt, string, string]>([
    ['several-antecedents', 'ibid-after-several-works', 'warning'],
    ['no-antecedent', 'ibid-without-antecedent', 'error'],
    ['distant-antecedent', 'ibid-after-notes-without-works', 'warning'],
    ['weak-match', 'short-form-weak-match', 'warning'],
    ['several-matches', 'short-form-several-matches', 'warning'],
    ['unknown-work', 'short-form-unknown-work', 'warning'],
  ])('%s', (doubt, code, severity) => {
    expect(doubtfulLink.check(checked(link({ doubt })))).toEqual([
      {
        code,
        severity,
        note: 24,
        span: { start: 0, end: 4 },
        message: expect.stringMatching(/^“Salt” .*\.$/) as string,
        hint: expect.stringMatching(/\.$/) as string,
      },
    ]);
  });

  test('no doubt, no report', () => {
    expect(codes(doubtfulLink, checked(link()))).toEqual([]);
  });
});

describe('low confidence', () => {
  test.each<[string, Link, string[]]>([
    ['a reading with little evidence', link({ confidence: 0.3 }), ['low-confidence']],
    ['a sure one', link({ confidence: 0.9 }), []],
    ['a doubt that another rule tells', link({ confidence: 0.3, doubt: 'weak-match' }), []],
    [
      'words that another rule tells',
      link({ confidence: 0.3, citation: citation({ unexplained: [{ start: 0, end: 2 }] }) }),
      [],
    ],
  ])('%s', (_, one, expected) => {
    expect(codes(lowConfidence, checked(one))).toEqual(expected);
  });
});

describe('unexplained words', () => {
  test('each stretch is reported where it stands', () => {
    const unexplained = [
      { start: 0, end: 2 },
      { start: 3, end: 4 },
    ];
    const found = unexplainedWords.check(checked(link({ citation: citation({ unexplained }) })));
    expect(found.map(({ note: at, span, severity }) => [at, span, severity])).toEqual(
      unexplained.map((span) => [24, span, 'warning']),
    );
    expect(found[0]?.message).toContain('“Sa”');
  });

  test('none, no report', () => {
    expect(codes(unexplainedWords, checked(link()))).toEqual([]);
  });
});

describe('unparsed text', () => {
  const unparsed: Part = { kind: 'unparsed', span: { start: 0, end: 4 } };
  const commentary: Part = { kind: 'commentary', span: { start: 0, end: 4 } };

  test('beside citations, and in a note without any', () => {
    const beside = checked(link(), [unparsed]);
    expect(codes(unparsedText, beside)).toEqual(['unparsed-text']);
    const alone = { ...beside, parsed: beside.parsed.map((read) => ({ ...read, citations: [] })) };
    expect(codes(unparsedText, alone)).toEqual(['unparsed-note']);
  });

  test('commentary is none', () => {
    expect(codes(unparsedText, checked(link(), [commentary]))).toEqual([]);
  });
});

test('rules look, and change nothing', () => {
  const input = checkedOf('Ibid.', SALT, 'Holm, Salt, 12.', 'qwerty 1999 zxcv, box 12, p. 4');
  const before = structuredClone(input);
  check(input);
  expect(input).toEqual(before);
});
