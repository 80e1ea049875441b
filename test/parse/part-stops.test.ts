import { noteText } from '../support/note.ts';

/** The note with commas for the full stops that end parts. */
const inParts = (text: string): string | undefined =>
  noteText(text)
    .inParts?.tokens.map(({ text: word, spaced, dot }) => `${spaced ? ' ' : ''}${word}${dot ? '.' : ''}`)
    .join('')
    .trim();

test.each([
  ['Holm, A. 1999. Salt. Oslo: Skip.', 'Holm, A. 1999, Salt. , Oslo: Skip.'],
  ['Salt. in: Trade 24. 112–130. 12.', 'Salt, in: Trade 24. 112–130. 12.'],
  ['Salt (ed.). Oslo 1999.', 'Salt (ed.), Oslo 1999.'],
  ['Who Owned the Sea? Trade', 'Who Owned the Sea?, Trade'],
  ['Letter, 3. März 1951. Salt', 'Letter, 3. März 1951, Salt'],
  ['Salt, 2. Halbband', undefined],
  ['Holm, 30. 7. 1943', undefined],
  ['St. Olaf, J. Berg', undefined],
])('%s', (text, parts) => {
  expect(inParts(text)).toBe(parts);
});
