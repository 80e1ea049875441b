import { linesOf, wrapWidth } from '../../../src/read/text/lines.ts';
import { findNotes } from '../../../src/read/text/notes.ts';

/** Number and text of every note, lines parted by a bar. */
function found(text: string): readonly string[] | undefined {
  const lines = linesOf(text);
  const block = findNotes(lines, wrapWidth(lines));
  return block?.notes.map((note) => `${note.printed} ${note.lines.map((line) => line.text).join('|')}`);
}

const PROSE = 'The merchants of the town had long held that salt would be dearer, and so it was. '.repeat(4).trim();
const notes = (count: number, form: (number: number) => string = String): readonly string[] =>
  Array.from(
    { length: count },
    (_, at) => `${form(at + 1)} Karl Holm, Salt and Ships (Bergen: Fjord, 1999), ${at + 3}.`,
  );
const expected = (count: number): readonly string[] => notes(count);

describe('forms of numbers', () => {
  test.each<[string, (number: number) => string]>([
    ['1', String],
    ['1.', (number) => `${number}.`],
    ['1)', (number) => `${number})`],
    ['[1]', (number) => `[${number}]`],
    ['[1].', (number) => `[${number}].`],
    ['(1)', (number) => `(${number})`],
    ['1↑', (number) => `${number}↑`],
    ['1 ↩︎', (number) => `${number} ↩\uFE0E`],
    ['↑1', (number) => `↑${number}`],
    ['^1', (number) => `^${number}`],
    ['^ 1.', (number) => `^ ${number}.`],
    ['[^1]:', (number) => `[^${number}]:`],
    ['1:', (number) => `${number}:`],
    ['1 /', (number) => `${number} /`],
    ['1.–', (number) => `${number}.–`],
    ['1 and a tab', (number) => `${number}\t`],
    ['1 alone', (number) => `${number}\n`],
    ['1. alone, a blank line below', (number) => `${number}.\n\n`],
    ['[1] alone', (number) => `[${number}]\n`],
  ])('%s', (_, form) => {
    expect(found(notes(12, form).join('\n'))).toEqual(expected(12));
    expect(found(notes(12, form).join('\n\n'))).toEqual(expected(12));
  });
});

describe('an article around the notes', () => {
  const headings = (form: (number: number) => string): string =>
    ['Introduction', 'The merchants', 'The towns', 'Conclusion']
      .map((title, at) => `${form(at + 1)} ${title}\n\n${PROSE}\n\n1968 was a good year for trade. ${PROSE}`)
      .join('\n\n');
  const list = '1. Salt\n2. Fish, of which 300 tons were sold in 1970.\n3. Timber';

  test.each<[string, string, number]>([
    ['numbered headings', `${headings((n) => `${n}.`)}\n\n${notes(20).join('\n\n')}`, 20],
    [
      'headings numbered as the notes are',
      `${headings((n) => `${n}.`)}\n\n${notes(20, (n) => `${n}.`).join('\n\n')}`,
      20,
    ],
    ['no more notes than headings', `${headings((n) => `${n}.`)}\n\n${notes(4, (n) => `${n}.`).join('\n\n')}`, 4],
    ['a list', `${PROSE}\n\n${list}\n\n${PROSE}\n\n${notes(20, (n) => `${n}.`).join('\n')}`, 20],
    ['a list and a heading', `${PROSE}\n\n${list}\n\n${PROSE}\n\nNotes\n\n${notes(3, (n) => `${n}.`).join('\n')}`, 3],
    ['a list after', `${notes(20, (n) => `${n}.`).join('\n')}\n\nAppendix\n\n${PROSE}\n\n${list}`, 20],
    ['a list before, numbered as the notes are', `${PROSE}\n\n${list}\n\n${notes(20, (n) => `${n}.`).join('\n')}`, 20],
    ['the article after', `${notes(20).join('\n\n')}\n\n${PROSE}\n\n${PROSE}`, 20],
    ['the article after, headed', `${notes(3).join('\n\n')}\n\nThe merchants of the north\n\n${PROSE}`, 3],
    [
      'a numbered bibliography',
      `${PROSE}\n\nNotes\n\n${notes(9).join('\n')}\n\nReferences\n\n${notes(25).join('\n')}`,
      9,
    ],
    [
      'a numbered bibliography that would go on',
      `Notes\n\n${notes(6, (n) => `${n}.`).join('\n')}\n\nBibliography\n\n${notes(9, (n) => `${n}.`).join('\n')}`,
      6,
    ],
    ['a chronicle', `1968 ${PROSE}\n1969 ${PROSE}\n1970 ${PROSE}\n1971 ${PROSE}\n\n${notes(3).join('\n')}`, 3],
  ])('%s', (_, text, count) => {
    expect(found(text)).toEqual(expected(count));
  });

  test.each([
    'Additional information', 'Notes on contributors', 'References', 'Bibliography:', 'Acknowledgements', 'Literaturverzeichnis',
    'Danksagung', 'Remerciements', 'Bibliografia', 'Agradecimientos', 'Mulțumiri', 'Log in via your institution', 'A Heading of Its Own',
    '• a bullet',
  ])('the last note ends before “%s”', (line) => {
    expect(found(`${notes(8).join('\n')}\n\n${line}\n\n${PROSE}`)).toEqual(expected(8));
    expect(found(`${notes(8).join('\n')}\n${line}\n${PROSE}`)).toEqual(expected(8));
  }); // prettier-ignore

  test('numbered headings alone are no notes', () => {
    expect(found(headings((number) => `${number}.`))).toBeUndefined();
  });

  test.each([PROSE, '1968 was a good year.\n\nSo was the next.', 'Salt\nFish', '2001'])('no notes: %s', (text) => {
    expect(found(`Title\n\n${text}`)).toBeUndefined();
  });
});

describe('notes of several lines', () => {
  test.each<[string, string, readonly string[]]>([
    ['several paragraphs', '1 Holm, 5.\n\nHe says more.\n\n2 Holm, 6.', ['1 Holm, 5.|He says more.', '2 Holm, 6.']],
    ['the last one, too', '1 Holm, 5.\n\n2 Holm, 6.\n\nHe says more.', ['1 Holm, 5.', '2 Holm, 6.|He says more.']],
    ['wrapped', '1 Holm,\nSalt, 5.\n2 Lund,\nFish, 6.', ['1 Holm,|Salt, 5.', '2 Lund,|Fish, 6.']],
    ['a number at a line’s start', '1 Holm, no.\n2 (1999).\n2 Lund, 6.', ['1 Holm, no.|2 (1999).', '2 Lund, 6.']],
    [
      'no final stops',
      '1 Holm 12\n2 ibid 14\n3 Lund 5\n4 see Berg 6',
      ['1 Holm 12', '2 ibid 14', '3 Lund 5', '4 see Berg 6'],
    ],
    ['a date at a line’s start', '1 Post,\n2 May 1999.\n2 Lund, 6.', ['1 Post,|2 May 1999.', '2 Lund, 6.']],
    ['a number after the last', '1 Holm, 5.\n2 Lund,\n3 May 1999.', ['1 Holm, 5.', '2 Lund,|3 May 1999.']],
  ])('%s', (_, text, expectedNotes) => {
    expect(found(text)).toEqual(expectedNotes);
  });
});

describe('numbers', () => {
  test.each<[string, string, readonly string[]]>([
    ['from another number on', '24 Holm, 5.\n25 Ibid., 6.', ['24 Holm, 5.', '25 Ibid., 6.']],
    ['a single note', '12 Holm, 5.', ['12 Holm, 5.']],
    [
      'a gap',
      '1 Holm, 5.\n2 Lund, 6.\n4 Berg, 7.\n5 Dahl, 8.',
      ['1 Holm, 5.', '2 Lund, 6.', '4 Berg, 7.', '5 Dahl, 8.'],
    ],
    ['a gap at the end', '1 Holm, 5.\n\n2 Lund, 6.\n\n4 Berg, 7.', ['1 Holm, 5.', '2 Lund, 6.', '4 Berg, 7.']],
    [
      'repeated',
      '1 Holm, 5.\n\n2 Lund, 6.\n\n2 Berg, 7.\n\n3 Dahl, 8.',
      ['1 Holm, 5.', '2 Lund, 6.', '2 Berg, 7.', '3 Dahl, 8.'],
    ],
    [
      'a form that changes',
      '1 Holm, 5.\n2 Lund, 6.\n3. Berg, 7.\n4 Dahl, 8.',
      ['1 Holm, 5.', '2 Lund, 6.', '3 Berg, 7.', '4 Dahl, 8.'],
    ],
  ])('%s', (_, text, expectedNotes) => {
    expect(found(text)).toEqual(expectedNotes);
  });

  test('begin anew with every chapter', () => {
    const chapter = `The towns of the coast\n\n${PROSE}\n\nNotes\n\n${notes(12).join('\n')}`;
    expect(found(`${chapter}\n\n${chapter}`)).toEqual([...expected(12), ...expected(12)]);
  });
});
