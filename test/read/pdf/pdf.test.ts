import type { SourceDocument } from '../../../src/model/index.ts';
import { readDocument } from '../../../src/read/index.ts';
import { marked } from '../../support/marks.ts';
import { line, lines, pdf, type Words } from '../../support/pdf.ts';

const textsOf = ({ notes }: SourceDocument): readonly (readonly [printed: string | undefined, text: string])[] =>
  notes.map(({ printed, text }) => [printed, text]);

const BODY = [
  'The herrings came first to the quay,^1 and with',
  'them salt: some 40 m^2 of it in the sheds,^2 as the',
  'old ledgers of the harbour say.',
];

/** A page of an article: a running head, text, notes at its foot, its number. */
const page = (number: number, body: readonly string[], notes: readonly string[]): readonly Words[] => [
  ...line(250, 40, 'Salt and Ships', 9),
  ...lines(80, 90, body),
  ...lines(80, 600, notes, 8),
  ...line(298, 760, String(number), 9),
];

test('footnotes at the foot of pages, joined over pages; the text and its calls', async () => {
  const document = await readDocument(
    pdf([
      page(1, BODY, ['^1Anna Holm, *Salt and Ships* (Oxford: OUP, 2009), 11, on mari-', 'time trade.', '^2Ibid., 12. See also the long account of']),
      page(2, ['No note is called from this page, which goes on'], ['the customs in the Baltic, and its']),
      page(3, ['to the end of it.^3'], ['many maritime laws.', '^3Holm, *Salt*, 13.']),
    ]),
  ); // prettier-ignore
  expect(textsOf(document)).toEqual([
    ['1', 'Anna Holm, Salt and Ships (Oxford: OUP, 2009), 11, on maritime trade.'],
    ['2', 'Ibid., 12. See also the long account of the customs in the Baltic, and its many maritime laws.'],
    ['3', 'Holm, Salt, 13.'],
  ]);
  expect(document.notes.map(marked)).toEqual([[['italic', 'Salt and Ships']], [], [['italic', 'Salt']]]);
  const { text = '', calls = [] } = document.body ?? {};
  expect(text).toBe(
    'The herrings came first to the quay, and with them salt: some 40 m2 of it in the sheds, as the old ledgers of the harbour say.\n' +
      'No note is called from this page, which goes on to the end of it.',
  );
  expect(calls.map(({ note, at }) => [note, text.slice(at - 5, at)])).toEqual([
    [1, 'quay,'],
    [2, 'heds,'],
    [3, 'f it.'],
  ]);
});

test.each([
  ['raised', '^1', '^2', '^3'],
  ['with full stops', '1. ', '2. ', '3. '],
  ['in brackets', '[1] ', '[2] ', '[3] '],
])('endnotes as a list, numbers %s', async (_, one, two, three) => {
  const document = await readDocument(
    pdf([
      lines(80, 90, ['The herrings came first to the quay,^1 and with', 'them salt,^2 in 40 ships.^3']),
      [
        ...line(80, 90, 'Notes', 14),
        ...lines(80, 130, [`${one}Anna Holm, Salt and Ships (Oxford: OUP,`, '2009), 11.', `${two}Ibid., 12.`, `${three}Ibid., 13.`], 9),
        ...line(80, 300, 'Bibliography', 14),
        ...lines(80, 340, ['Holm, Anna. Salt and Ships. Oxford: OUP, 2009.'], 9),
      ],
    ]),
  ); // prettier-ignore
  expect(textsOf(document)).toEqual([
    ['1', 'Anna Holm, Salt and Ships (Oxford: OUP, 2009), 11.'],
    ['2', 'Ibid., 12.'],
    ['3', 'Ibid., 13.'],
  ]);
  expect(document.body?.calls.map(({ note }) => note)).toEqual([1, 2, 3]);
});

test('two columns, with notes at the foot of each', async () => {
  const column = (x: number, body: string, number: number, note: readonly string[]): readonly Words[] => [
    ...lines(x, 120, [`${body} line one of text`, 'that goes on below it,', `and calls.^${number}`, 'Nothing more is said', 'in this one column.']),
    ...lines(x, 600, note, 8),
  ]; // prettier-ignore
  const document = await readDocument(
    pdf([
      [
        ...line(80, 80, 'A title that runs across both of the columns of this page', 13),
        ...column(80, 'Left,', 1, ['^1Holm, Salt, 11, and then', 'some more']),
        ...column(330, 'Right,', 2, ['of the same.', '^2Ibid., 12.']),
      ],
    ]),
  );
  expect(textsOf(document)).toEqual([
    ['1', 'Holm, Salt, 11, and then some more of the same.'],
    ['2', 'Ibid., 12.'],
  ]);
  expect(document.body?.text).toMatch(/^A title.*page\nLeft,.*\nRight, line one/s);
});

test.each([
  ['scanned', pdf([[]]), 'this PDF holds no text, perhaps it is scanned'],
  ['without notes', pdf([lines(80, 90, ['Nothing but a line of text.'])]), 'there are no notes in this PDF'],
  ['cut off', pdf([lines(80, 90, ['Text'])]).slice(0, 60), 'this PDF is damaged and cannot be read'],
])('%s: refused in one line', async (_, bytes, message) => {
  await expect(readDocument(bytes)).rejects.toThrow(message);
});
