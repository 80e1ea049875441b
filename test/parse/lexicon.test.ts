import { packs } from '../../locales/index.ts';
import type { LanguagePack, Term } from '../../src/model/index.ts';
import { Lexicon } from '../../src/parse/lexicon.ts';
import { cutPhrase, firstNorm, tokenize } from '../../src/parse/tokens.ts';
import { noteText } from '../support/note.ts';

const pack = (language: string, terms: LanguagePack['terms']): LanguagePack => ({
  language,
  locale: language,
  stopwords: [],
  letters: '',
  prose: [],
  terms,
});

const lexicon = new Lexicon(
  [
    pack('en', {
      signal: ['see', 'see for example', 's.'],
      and: ['and'],
      in: ['in'],
      'locator-page': ['p.', 'pp'],
      'locator-article-locator': ['art.'],
      'locator-folio': ['ff.'],
      following: ['ff'],
      'et-al': ['et al.'],
      'month-05': ['may'],
      circa: ['c.'],
    }),
    pack('xx', { in: ['în'], and: ['și'], 'locator-page': ['s.', 'în pagina'], 'archive-word': ['arhivele'] }),
  ],
  { tokens: cutPhrase, first: firstNorm },
);

/** Every phrase that starts at the first token: `term length`. */
const at = (text: string, from = 0): string[] =>
  (lexicon.at(tokenize(text), from) ?? []).map(({ term, length }) => `${term} ${length}`).sort();

describe('phrases', () => {
  test.each<[string, string[]]>([
    ['see Holm', ['signal 1']],
    ['See Holm', ['signal 1']],
    ['SEE Holm', ['signal 1']],
    ['see for example Holm', ['signal 1', 'signal 3']],
    ['see for Holm', ['signal 1']],
    ['et al. 1999', ['et-al 2']],
    ['et al 1999', ['et-al 2']],
    ['Holm', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(at(text)).toEqual(expected);
  });

  test('languages are one vocabulary', () => {
    expect([at('in Oslo'), at('în Oslo')]).toEqual([['in 1'], ['in 1']]);
  });

  test('cedilla and comma below are one letter', () => {
    expect(at('şi')).toEqual(['and 1']);
  });

  test('a phrase that ends where the text does', () => {
    expect(at('see for example')).toEqual(['signal 1', 'signal 3']);
    expect(at('see for')).toEqual(['signal 1']);
  });
});

describe('full stops', () => {
  test.each<[string, string[]]>([
    ['art. 5', ['locator-article-locator 1']],
    ['art 5', []],
    ['Art of Salt', []],
    ['pp 5', ['locator-page 1']],
    ['pp. 5', ['locator-page 1']],
    ['ff. 5', ['following 1', 'locator-folio 1']],
    ['ff 5', ['following 1']],
  ])('%s', (text, expected) => {
    expect(at(text)).toEqual(expected);
  });
});

describe('single letters', () => {
  test.each<[string, string[]]>([
    ['p. 5', ['locator-page 1']],
    ['P. 5', ['locator-page 1']],
    ['P. Holm', []],
    ['S. 12', ['locator-page 1']],
    ['S. xii', ['locator-page 1']],
    ['S. Holm', []],
    ['s. Holm', ['locator-page 1', 'signal 1']],
    ['c. 1900', ['circa 1']],
  ])('%s', (text, expected) => {
    expect(at(text)).toEqual(expected);
  });
});

describe('commas', () => {
  test.each<[string, string[]]>([
    ['see, for example Holm', ['signal 1', 'signal 4']],
    ['see for, example Holm', ['signal 1', 'signal 4']],
    ['et, al. 1999', []],
  ])('%s', (text, expected) => {
    expect(at(text)).toEqual(expected);
  });
});

test('says what opens a date and what is an abbreviation', () => {
  const hit = (text: string): unknown => lexicon.at(tokenize(text), 0)?.[0];
  expect(hit('May 1968')).toMatchObject({ term: 'month-05', opensDate: true, abbreviated: false });
  expect(hit('c. 1900')).toMatchObject({ term: 'circa', opensDate: true, abbreviated: true });
  expect(hit('see 1900')).toMatchObject({ term: 'signal', opensDate: false, abbreviated: false });
});

describe('a note with the vocabulary of all languages', () => {
  const t = noteText('Vgl. Anna Holm, Salz, S. 12f.; see also Nils Lund, ff. 5.');

  test.each<[string, number, Term, number]>([
    ['Vgl.', 0, 'signal', 1],
    ['S.', 6, 'locator-page', 7],
    ['see also', 9, 'signal', 11],
    ['ff.', 14, 'locator-folio', 15],
    ['Anna is none', 1, 'signal', 0],
  ])('%s', (_, from, term, to) => {
    expect(t.term(from, term)).toBe(to);
  });

  test('terms anywhere', () => {
    expect(t.mentions('locator-folio')).toBe(true);
    expect(t.mentions('genre-thesis')).toBe(false);
    expect(t.hasTerm(0, 8, 'locator-folio')).toBe(false);
    expect(t.hasTerm(8, t.length, 'locator-folio')).toBe(true);
  });

  test('nothing outside', () => {
    expect([t.term(-1, 'signal'), t.term(99, 'signal'), t.char(99), t.norm(-1)]).toEqual([0, 0, '', '']);
  });
});

test('the first word of every phrase is that of its tokens', () => {
  const phrases = packs.flatMap(({ terms }) => Object.values(terms).flat());
  expect(phrases.filter((phrase) => firstNorm(phrase) !== tokenize(phrase)[0]?.norm)).toEqual([]);
});

test('phrases are cut as notes are', () => {
  const phrases = packs.flatMap(({ terms }) => Object.values(terms).flat());
  const shown = (tokens: readonly { norm: string; dot: boolean }[]): string[] =>
    tokens.map(({ norm, dot }) => `${norm}${dot ? '.' : ''}`);
  const differ = phrases.filter((phrase) => shown(cutPhrase(phrase)).join(' ') !== shown(tokenize(phrase)).join(' '));
  expect(differ).toEqual([]);
});
