import { InputError, type Note } from '../../../src/model/index.ts';
import { readText } from '../../../src/read/index.ts';

const codes = (text: string): readonly string[] => readText(text).diagnostics.map(({ code }) => code);

test.each(['', ' \n ', 'A text without any note.', '1968 was a year.\n\nSo was 1969.'])('refused: “%s”', (text) => {
  expect(() => readText(text)).toThrow(InputError);
});

test.each<[string, string, readonly string[]]>([
  ['nothing to say', '1 Holm, 5.\n2 Ibid., 6.', []],
  ['ligatures', '1 Holm, Ofﬁce, 5.\n2 Ibid., 6.', ['repaired-ligatures']],
  ['broken words', '1 Holm, Mer-\nchants, 5.\n2 Ibid., 6.', ['joined-hyphenation']],
  ['a page around the notes', '1 Holm, 5. ↑\n2 Ibid., 6. ↑', ['removed-page-chrome']],
  [
    'an archive’s lines',
    '1 Holm,\nThis content downloaded from 10.0.0.1 on 3 May\nSalt, 5.\n2 Ibid.',
    ['removed-page-furniture'],
  ],
  ['a dash lost', '1 Holm, ‘Salt, 196975’, 5.\n2 Ibid., 6.', ['repaired-text']],
  ['a note without text', '1 Holm, 5.\n2\n3 Ibid., 6.', ['empty-note']],
  ['a note without number', '* I thank Anna Lund.\n1 Holm, 5.\n2 Ibid., 6.', ['unnumbered-note']],
  ['a note missing', '1 Holm, 5.\n\n2 Ibid., 6.\n\n4 Lund, 6.', ['note-missing']],
  ['a long note', '1 Holm.\n\nA a.\n\nB b.\n\nC c.\n\nD d.\n\n2 Ibid., 6.', ['long-note']],
])('reports %s', (_, text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test('a paragraph after the notes that may be the last one’s', () => {
  const notes = Array.from({ length: 9 }, (_, at) => `${at + 1} Holm, ${at}.`).join('\n\n');
  expect(codes(`${notes}\n\nThe towns were rich, then poor.`)).toEqual(['text-after-notes']);
});

test('an archive’s lines leave the note whole', () => {
  const text =
    '1 Holm,\n\nThis content downloaded from 10.0.0.1 on 3 May\nAll use subject to https://example.org/terms\n\nSalt, 5.\n2 Ibid.';
  expect(readText(text).notes.map((note) => note.text)).toEqual(['Holm, Salt, 5.', 'Ibid.']);
});

/** A small generator of its own, so that a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function readOrRefuse(text: string): readonly Note[] {
  try {
    return readText(text).notes;
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}

test('any text is read or refused, with indices that are unique and ascending', () => {
  const pieces = [
    '1',
    '2',
    '3 ',
    '12. ',
    '[4]',
    '¹',
    '↑',
    '^',
    '\n',
    '\n\n',
    'Holm, ',
    '(1999)',
    '-',
    '–',
    'Notes',
    'ﬁ',
    '196975',
    'https://a.b/',
    '\u0301',
    '\u200D',
    '\t',
    'x',
  ];
  const next = random(7);
  for (let round = 0; round < 5000; round++) {
    const text = Array.from(
      { length: 1 + Math.floor(next() * 40) },
      () => pieces[Math.floor(next() * pieces.length)],
    ).join('');
    const notes = readOrRefuse(text);
    const ascending = notes.every(({ index }, at) => index > (notes[at - 1]?.index ?? -1));
    const clean = notes.every(
      (note) => note.text === note.text.normalize('NFC').trim() && !/\s{2}|[^\S ]/.test(note.text),
    );
    if (!ascending || !clean) throw new Error(`${JSON.stringify(text)} gives ${JSON.stringify(notes)}`);
  }
});

describe('time grows with the text, not faster', () => {
  const MILLION = 1_000_000;
  test.each<[string, string]>([
    ['one long line', `1 ${'word '.repeat(MILLION / 5)}`],
    ['one long word', `1 ${'A'.repeat(MILLION)}`],
    ['one long word, wrapped', `1 ${'A'.repeat(MILLION)}\nb`],
    ['spaces', `1 a${' '.repeat(MILLION)}b`],
    ['brackets', `1 ${'['.repeat(MILLION)}`],
    ['arrows', `1 a${' ↑'.repeat(MILLION / 10)}`],
    ['one number many times', '1\n'.repeat(MILLION / 10)],
    ['one note many times', '1 Holm, 5.\n'.repeat(MILLION / 20)],
    ['broken words', `1 a${'abc-\n'.repeat(MILLION / 20)}`],
    ['signs at', `${'@'.repeat(MILLION)}\n1 Holm, 5.\n2 Ibid.\nNotes on contributors\n${'@'.repeat(MILLION)}`],
    ['chapters', `Notes\n${Array.from({ length: 50 }, (_, at) => `${at + 1} Holm, ${at}.\n`).join('')}`.repeat(300)],
  ])('%s', (_, text) => {
    const start = performance.now();
    expect(readText(text).notes.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
