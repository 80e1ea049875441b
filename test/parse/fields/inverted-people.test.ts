import { readInvertedPeople } from '../../../src/parse/fields/inverted-people.ts';
import { compactName } from '../../support/compact.ts';
import { noteText } from '../../support/note.ts';

/** The people a text starts with, and what is left after them. */
function peopleIn(text: string): string | undefined {
  const t = noteText(text);
  const found = readInvertedPeople(t, 0, t.length);
  return (
    found &&
    `${found.people.map(({ name }) => compactName(name)).join('; ')} | ${t.text.slice(t.tokens[found.to]?.start)}`
  );
}

test.each([
  ['Holm, Anna: Salt', 'Holm, Anna | : Salt'],
  ['Holm, Anna. Salt', 'Holm, Anna | Salt'],
  ['Holm, Anna Maria. Salt', 'Holm, Anna Maria | Salt'],
  ['Holm, A. M. Salt', 'Holm, A. M. | Salt'],
  ['Holm A. M., Berg N. and Lund E., Salt', 'Holm, A. M.; Berg, N.; Lund, E. | , Salt'],
  ['Mary L. Holm, Salt', undefined],
  ['Holm, Anna, Nils Lund, and Eva Berg. Salt', 'Holm, Anna; Lund, Nils; Berg, Eva | Salt'],
  ['Holm, Anna / Lund, Nils: Salt', 'Holm, Anna; Lund, Nils | : Salt'],
  ['Holm, A., & Lund, N. (1999). Salt', 'Holm, A.; Lund, N. | (1999). Salt'],
  ['Holm, Tordis (1999). Salt', undefined],
  ['Chen, Guangsheng (1999) Salt', 'Chen, Guangsheng | (1999) Salt'],
  ['Holm, Capital: A History', undefined],
  ['Holm, Salt and Ships, 12', undefined],
  ['Anna Holm, Nils Lund (eds)', undefined],
  ['Der Bote, Nr. 12', undefined],
])('%s', (text, people) => {
  expect(peopleIn(text)).toBe(people);
});
