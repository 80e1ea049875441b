import { names, places, repositories } from '../../locales/index.ts';

const repeated = (words: readonly string[]): string[] => words.filter((word, at) => words.indexOf(word) !== at);
const untidy = (words: readonly string[]): string[] =>
  words.filter(
    (word) => word === '' || word !== word.normalize('NFC').replace(/\s+/g, ' ').trim() || word.includes('’'),
  );

test.each([
  ['places', places],
  ['repositories', repositories.map(({ short }) => short)],
  ['particles', names.particles],
  ['suffixes', names.suffixes],
  ['Chinese surnames', names.chineseSurnames],
  ['pinyin', names.pinyin],
])('%s: no duplicates, no stray spaces', (_, words) => {
  expect(repeated(words)).toEqual([]);
  expect(untidy(words)).toEqual([]);
});

test('places are printed with a capital', () => {
  const small = places.filter((place) => !/^(?:'s-|al-|d')?[\p{Lu}ʿ]/u.test(place));
  expect(small).toEqual([]);
  expect(places).toEqual(
    expect.arrayContaining(['Frankfurt/Main', 'Frankfurt a. M.', 'Cambridge, MA', 'București', 'Den Haag', 'Moskva']),
  );
});

test('a repository has a name, and a place only where it lies in one', () => {
  for (const { short, name, place } of repositories) {
    expect(short).toMatch(/^\p{Lu}/u);
    expect(untidy([name, place ?? 'none'])).toEqual([]);
  }
  expect(repositories).toContainEqual({ short: 'TNA', name: 'The National Archives', place: 'Kew' });
});

test('particles and pinyin are lower case, surnames and suffixes as printed', () => {
  for (const word of [...names.particles, ...names.pinyin]) expect(word).toBe(word.toLowerCase());
  for (const surname of names.chineseSurnames) expect(surname).toMatch(/^\p{Lu}/u);
  expect(names.particles).toEqual(expect.arrayContaining(['von', 'van der', 'de la', 'al-']));
  expect(names.suffixes).toEqual(expect.arrayContaining(['Jr.', 'Sr.', 'II', 'III', 'IV']));
});

test('surnames in pinyin are made of syllables', () => {
  const pinyin = new Set(names.pinyin);
  for (const surname of ['Liu', 'Wang', 'Zhang', 'Chen', 'Lü']) {
    expect(names.chineseSurnames).toContain(surname);
    expect(pinyin.has(surname.toLowerCase())).toBe(true);
  }
  for (const syllable of ['yong', 'zhuang', 'nüe', 'er']) expect(pinyin.has(syllable)).toBe(true);
  for (const impossible of ['qong', 'fei1', 'kr', 'vi']) expect(pinyin.has(impossible)).toBe(false);
});
