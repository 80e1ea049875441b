import { repairNote, repairTitle } from '../../src/read/repair.ts';

test.each<[string, string]>([
  ['Trade in the North, 196975', 'Trade in the North, 1969–75'],
  ['Trade in the North, 19691975', 'Trade in the North, 1969–1975'],
  ['196371: Years of Salt', '1963–71: Years of Salt'],
  ['From 18981905 on', 'From 1898–1905 on'],
])('a title: %s', (title, expected) => {
  expect(repairTitle(title).text).toBe(expected);
});

test.each(['Trade, 197569', 'Trade, 1969–75', 'Trade in 1969', 'Salt 19750', 'No 9696975', 'Trade, 19752200'])(
  'a title left alone: %s',
  (title) => {
    expect(repairTitle(title)).toEqual({ text: title, repairs: [] });
  },
);

test.each<[string, string]>([
  ['Holm, ‘Salt and Peace, 196975,’ Review 3 (1999): 4.', 'Holm, ‘Salt and Peace, 1969–75,’ Review 3 (1999): 4.'],
  ['Holm, Salt, 19691975 (Bergen: Fjord, 1999), 4.', 'Holm, Salt, 1969–1975 (Bergen: Fjord, 1999), 4.'],
])('a note: %s', (note, expected) => {
  const { text, repairs } = repairNote(note);
  expect(text).toBe(expected);
  expect(repairs).toHaveLength(1);
});

test.each([
  'State Archives, 196975, fol. 3.',
  'State Archives, no. 196975 (Copy)',
  'Letter, box 196975 (Bergen, 1999)',
  'RG 59, 196975 (Bergen, 1999)',
  'https://example.org/196975 (Bergen, 1999)',
  'https://example.org/docs/CIA-RDP85T00875R001500040033-2.pdf',
  'Dossier 196975’',
  'Tel. 19691975.',
])('a note left alone: %s', (note) => {
  expect(repairNote(note)).toEqual({ text: note, repairs: [] });
});
