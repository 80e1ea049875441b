import { citeByYear } from '../../src/parse/author-years.ts';
import { noteText } from '../support/note.ts';

const cites = (...notes: string[]): boolean => citeByYear(notes.map((text) => noteText(text)));

test.each([
  ['surnames', ['Holm, 1999, p. 12.', 'See Lund & Berg, 2001a.', 'Lund, 1987; Holm, 1999.']],
  ['initials behind surnames', ['Holm, A., 1999.', 'Lund, J., 2001, p. 3.', 'Berg, N., 1987.']],
])('a habit: %s', (_name, notes) => {
  expect(cites(...notes)).toBe(true);
});

test.each([
  ['seldom', ['Holm, 1999.', 'Anna Holm, Salt (Oslo: Skip, 1999).', 'Nils Lund, Tar, Oslo 2001.', 'Ibid., 12.']],
  ['titles behind the year', ['Holm, A., 1999. Salt.', 'Lund, J., 2001. Tar.', 'Berg, N., 1987. Rope.']],
])('no habit: %s', (_name, notes) => {
  expect(cites(...notes)).toBe(false);
});
