import { PLAIN } from '../../src/cli/style.ts';
import { stylesCommand } from '../../src/cli/styles.ts';
import { testLibrary } from './style-library/library.ts';

const { library } = testLibrary();
const styles = (...words: readonly string[]) => stylesCommand(words, library(), PLAIN);

test('a style: id, title, kind, how it cites and how it lists a book', () => {
  expect(styles('guide', 'author-date')).toBe(`fjord-author-date
    Fjord Guide (author-date)
    author-date
    Anna Holm1999
    Salt and Ships: The Northern Trade
`);
});

test('a note style shows the note alone; ours says so', () => {
  expect(styles('history')).toBe(`our-notes
    Our notes
    note, history, from Ibidem
    Salt and Ships: The Northern Trade
`);
});

test.each([
  ['law', 'Beware: it has no citation for books.'],
  ['sparse', 'Beware: it prints no more than names of maps.'],
  ['notes only', 'Beware: it has no bibliography.'],
])('what is wrong with a style: %s', (query, line) => {
  expect(styles(query)).toContain(line);
});

test('no words: how many there are, by what they cite, and ours', () => {
  const text = styles();
  expect(text).toMatch(/^9 styles, for --style\. They cite\n/);
  expect(text).toContain('      3  note         in notes\n');
  expect(text).toContain('From Ibidem\n  our-notes  Our notes\n');
  expect(text).not.toContain('Well known');
  expect(styles(' ')).toBe(text);
});

test('nothing found: one line with the nearest', () => {
  expect(() => styles('fjrod', 'guide')).toThrow('no style has all of these words: fjrod guide');
});
