import { babelName, languageTag } from '../../../src/formats/bib/languages.ts';

test.each([
  ['en', 'english'],
  ['en-US', 'american'],
  ['en-GB', 'british'],
  ['de', 'ngerman'],
  ['de-AT', 'naustrian'],
  ['grc', 'ancientgreek'],
  ['ro', 'romanian'],
])('%s is %s, and back', (tag, name) => {
  expect(babelName(tag)).toBe(name);
  expect(languageTag(name)).toBe(tag);
});

test.each([
  ['EN_us', 'american'],
  [' fr ', 'french'],
  ['fr-CH', undefined],
  ['constructor', undefined],
])('%j → %j', (tag, name) => {
  expect(babelName(tag)).toBe(name);
});

test.each([
  ['German', 'de'],
  ['langenglish', 'en'],
  ['farsi', 'fa'],
  ['sr-Cyrl', 'sr-Cyrl'],
  ['Salt', 'Salt'],
  ['constructor', 'constructor'],
])('%j is read as %j', (name, tag) => {
  expect(languageTag(name)).toBe(tag);
});
