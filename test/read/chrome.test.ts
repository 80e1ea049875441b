import { removeChrome } from '../../src/read/chrome.ts';

test.each<[string, string]>([
  ['Holm, Salt, 5. ↑', 'Holm, Salt, 5.'],
  ['Holm, Salt, 5.↩︎', 'Holm, Salt, 5.'],
  ['Holm, Salt, 5 [↑]', 'Holm, Salt, 5'],
  ['Holm, Salt, 5. ^', 'Holm, Salt, 5.'],
  ['↑ Holm, Salt, 5.', 'Holm, Salt, 5.'],
  ['Jump up ↑ Holm, Salt, 5.', 'Holm, Salt, 5.'],
  ['Holm, Salt, 5. Return to text', 'Holm, Salt, 5.'],
  ['Holm, Salt, 5. Back to article', 'Holm, Salt, 5.'],
  ['Holm, Salt, 5. Go to footnote', 'Holm, Salt, 5.'],
  ['Holm, Salt, 5. Zurück zum Text', 'Holm, Salt, 5.'],
  ['Holm, Salt, 5. Retour au texte ↑', 'Holm, Salt, 5.'],
  ['Holm, Salt, 5. [Google Scholar]', 'Holm, Salt, 5.'],
  ['Holm, Salt, 5. [Crossref], [Web of Science ®], [Google Scholar]', 'Holm, Salt, 5.'],
  ['Holm, Salt, 5. [Crossref] ; Lund, Fish.', 'Holm, Salt, 5. ; Lund, Fish.'],
  ['Holm, Salt, 5.Google Scholar', 'Holm, Salt, 5.'],
  ['Holm, Salt, 5–7 CrossRef | Google Scholar; Lund, Fish.', 'Holm, Salt, 5–7; Lund, Fish.'],
  ['Holm, Salt, 5. View', 'Holm, Salt, 5.'],
  ['Holm, Salt, 5. Open in new tab', 'Holm, Salt, 5.'],
  ['See Holm (opens in a new window), 5.', 'See Holm, 5.'],
  ['Holm, Salt, 5. Download Google Scholar View', 'Holm, Salt, 5.'],
])('%s', (note, expected) => {
  const { text, removed } = removeChrome(note);
  expect(text).toBe(expected);
  expect(removed.length).toBeGreaterThan(0);
});

test.each([
  'Anna Lund, A Room with a View',
  'Er kam nicht mehr zurück',
  'They would go back to the text',
  'See the Google Scholar profile of Anna Lund.',
  'Numbers from 2001 Google Scholar searches.',
  'Berg, “The Download”, 5.',
  'H[olm] to L[und], 5 May 1901.',
])('left alone: %s', (note) => {
  expect(removeChrome(note)).toEqual({ text: note, removed: [] });
});
