import { convert } from '../../src/convert.ts';
import type { Mark, Note } from '../../src/model/index.ts';

/** A note written as in Markdown. */
function noteOf(written: string): Note {
  const marks: Mark[] = [];
  let text = '';
  for (const [at, piece] of written.split('*').entries()) {
    if (at % 2 === 1) marks.push({ kind: 'italic', span: { start: text.length, end: text.length + piece.length } });
    text += piece;
  }
  return { position: 1, index: 1, printed: '1', text, marks };
}

const titles = (note: Note) =>
  convert({ article: {}, notes: [note], diagnostics: [] }).references.map((item) => [
    item.author?.map(({ family }) => family).join(' '),
    item.title,
    item['container-title'],
  ]);

const IN_ITALICS_ALONE =
  'HOLM, Anna: *La sal de Bergen (1939-1975). Política y barcos*, Madrid, Síntesis, 2000, p. 23.';

test.each([
  [IN_ITALICS_ALONE, [['HOLM', 'La sal de Bergen (1939-1975). Política y barcos', undefined]]],
  ['They included *Familiar Herrings* (Oslo: Havn, 1901).', [[undefined, 'Familiar Herrings', undefined]]],
  ['Anna Holm, *Salt. Ships. And After* (Oslo: Havn, 2001), 3.', [['Holm', 'Salt. Ships. And After', undefined]]],
  ['Anna Holm, ‘Salt’, *Ships, Nets and Sails* 3, no. 2 (1999): 4.', [['Holm', 'Salt', 'Ships, Nets and Sails']]],
  [
    'Anna Holm, *Salt* (Oslo: Havn, 2001), 3; Per Ek, *Nets* (Oslo: Havn, 2002), 5.',
    [
      ['Holm', 'Salt', undefined],
      ['Ek', 'Nets', undefined],
    ],
  ],
  // All of it says nothing of any title.
  ['*Anna Holm, Salt and Ships (Oslo: Havn, 2001), 3.*', [['Holm', 'Salt and Ships', undefined]]],
])('%s', (written, read) => {
  expect(titles(noteOf(written))).toEqual(read);
});

test('text alone does not tell how long the first of them is', () => {
  const note = noteOf(IN_ITALICS_ALONE);
  expect(titles({ ...note, marks: [] })).not.toEqual(titles(note));
});
