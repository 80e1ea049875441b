import { readNoteReference } from '../../../src/parse/fields/note-reference.ts';
import { noteText } from '../../support/note.ts';

/** The number of the note referred to; `…` where the text goes on. */
function referenceIn(text: string): string | undefined {
  const t = noteText(text);
  const found = readNoteReference(t, 0, t.length);
  return found && found.number + (found.to < t.length ? '…' : '');
}

test.each([
  ['note 13', '13'],
  ['supra note 13', '13'],
  ['see note 4', '4'],
  ['see note 4 above', '4'],
  ['(see note 4)', '4'],
  ['(see note 4 above)', '4'],
  ['n. 12', '12'],
  ['n. 12 above', '12'],
  ['above n. 12', '12'],
  ['(n. 12)', '12'],
  ['[n. 12]', '12'],
  ['(as in note 3)', '3'],
  ['Anm. 14', '14'],
  ['(wie Anm. 14)', '14'],
  ['(vgl. Anm. 14)', '14'],
  ['voir note 4', '4'],
  ['supra nota 4', '4'],
  ['véase nota 4', '4'],
  ['(nota 4)', '4'],
  ['supra, note 13', '13'],
  ['above, n. 4', '4'],
  ['(voir supra, note 4)', '4'],
  ['note 13, p. 5', '13…'],
])('%s', (text, number) => {
  expect(referenceIn(text)).toBe(number);
});

test('vezi nota 3', () => {
  expect(referenceIn('vezi nota 3')).toBe('3');
});

test.each(['Salt', 'see Holm', '(see 4)', 'note on salt', '(note 4, p. 5)', '12'])('none: %s', (text) => {
  expect(referenceIn(text)).toBeUndefined();
});
