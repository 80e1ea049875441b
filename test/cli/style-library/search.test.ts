import { searchStyles } from '../../../src/cli/style-library/search.ts';
import { testLibrary } from './library.ts';

const { library } = testLibrary();

test.each([
  ['fjord', ['fjord-author-date', 'fjord-notes', 'broken-style']],
  ['FJORD note', ['fjord-notes']],
  ['guide author-date', ['fjord-author-date']],
  ['history', ['our-notes']],
  ['political science', ['fjord-notes']],
  ['francais', ['journal-of-sea-trade']],
  ['Français', ['journal-of-sea-trade']],
  ['numeric', ['journal-of-sea-trade']],
  [
    'in-text author',
    ['fjord-author-date', 'modern-harbour-association', 'broken-style', 'sea-or-land', 'sparse-style'],
  ],
  ['note', ['our-notes', 'notes-only', 'fjord-notes']],
  ['ournal', []],
  ['fjord history', []],
])('%s', (query, ids) => {
  expect(
    searchStyles(query, library().catalogue())
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...ids].sort());
});

test('ours first, then by the id, what is of no use last', () => {
  const order = (query: string) => searchStyles(query, library().catalogue()).map(({ id }) => id);
  expect(order('note')).toEqual(['our-notes', 'fjord-notes', 'notes-only']);
  expect(order('fjord')).toEqual(['fjord-author-date', 'fjord-notes', 'broken-style']);
});
