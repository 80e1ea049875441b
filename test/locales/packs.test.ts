import { packs } from '../../locales/index.ts';
import { LOCATOR_LABELS } from '../../src/model/csl.ts';
import type { LanguagePack, Term } from '../../src/model/language.ts';

const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}-${String(i + 1).padStart(2, '0')}`);

/** Checked by the compiler in both directions: a term left out here or unknown to the model is a type error. */
const OTHER_TERMS = {
  and: true,
  'et-al': true,
  ibid: true,
  idem: true,
  'op-cit': true,
  'loc-cit': true,
  in: true,
  editor: true,
  'edited-by': true,
  translator: true,
  'translated-by': true,
  'edited-and-translated-by': true,
  'introduced-by': true,
  volume: true,
  volumes: true,
  issue: true,
  edition: true,
  reprint: true,
  original: true,
  series: true,
  counted: true,
  'series-word': true,
  number: true,
  'number-word': true,
  broadcaster: true,
  'broadcast-word': true,
  accessed: true,
  'available-at': true,
  circa: true,
  'no-date': true,
  'no-place': true,
  'no-publisher': true,
  forthcoming: true,
  signal: true,
  'quoted-in': true,
  hereafter: true,
  above: true,
  below: true,
  'note-reference': true,
  here: true,
  following: true,
  'archive-word': true,
  'archive-collection': true,
  'archive-location': true,
  'genre-thesis': true,
  'genre-report': true,
  'genre-paper': true,
  'genre-interview': true,
  conversation: true,
  'document-series': true,
  'genre-column': true,
  'genre-letter': true,
  'genre-telegram': true,
  'genre-document': true,
  'genre-speech': true,
  'genre-review': true,
  'genre-video': true,
  'genre-manuscript': true,
  'genre-conference': true,
  dated: true,
  to: true,
  'journal-word': true,
  'newspaper-word': true,
  'publisher-word': true,
  'corporate-word': true,
  region: true,
  'legislature-record': true,
  'legislature-session': true,
  honorific: true,
  'reference-work-word': true,
  court: true,
  'case-number': true,
  docket: true,
  versus: true,
  'case-word': true,
  'statute-word': true,
  'statute-number': true,
  regnal: true,
  'treaty-word': true,
  trailer: true,
  'treaty-act': true,
  'decision-genre': true,
  'document-symbol': true,
  'directed-by': true,
  'newspaper-edition': true,
  'court-chamber': true,
  'court-reports': true,
  enactment: true,
  gazette: true,
} satisfies Record<Exclude<Term, `month-${string}` | `season-${string}` | `locator-${string}`>, true>;

const MONTHS = numbered('month', 12);
const TERMS = new Set<string>([
  ...MONTHS,
  ...numbered('season', 4),
  ...LOCATOR_LABELS.map((label) => `locator-${label}`),
  ...Object.keys(OTHER_TERMS),
]);

/** A language that lacks one of these cannot read the commonest notes. */
const NEEDED = [
  ...MONTHS,
  ...['and', 'et-al', 'ibid', 'idem', 'op-cit', 'in', 'editor', 'edited-by', 'translated-by', 'volume', 'issue'],
  ...['edition', 'accessed', 'signal', 'quoted-in', 'hereafter', 'locator-page', 'locator-folio', 'genre-thesis'],
  ...['above', 'note-reference', 'here', 'following', 'archive-word', 'archive-collection', 'archive-location'],
];

const phrasesOf = (pack: LanguagePack): [string, readonly string[]][] => Object.entries(pack.terms);

/** Those of the phrases that fail, with their term. */
const offending = (pack: LanguagePack, wrong: (phrase: string) => boolean): string[] =>
  phrasesOf(pack).flatMap(([term, phrases]) => phrases.filter(wrong).map((phrase) => `${term}: ${phrase}`));

const repeated = (words: readonly string[]): string[] => words.filter((word, at) => words.indexOf(word) !== at);

test('there is one pack a language', () => {
  expect(repeated(packs.map(({ language }) => language))).toEqual([]);
});

describe.each(packs.map((pack) => [pack.language, pack] as const))('%s', (language, pack) => {
  test('its locale is one of its language', () => {
    expect(pack.locale.split('-')[0]).toBe(language);
  });

  test('has only terms that the model knows', () => {
    expect(Object.keys(pack.terms).filter((term) => !TERMS.has(term))).toEqual([]);
  });

  test('has the terms that notes cannot be read without', () => {
    const terms = new Map(phrasesOf(pack));
    expect(NEEDED.filter((term) => !terms.get(term)?.length)).toEqual([]);
  });

  test('phrases are lower case, composed, and set with single spaces', () => {
    const set = (phrase: string): string => phrase.toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim();
    expect(offending(pack, (phrase) => phrase !== set(phrase) || phrase === '')).toEqual([]);
  });

  test('phrases hold no sign that the matcher folds or skips', () => {
    expect(offending(pack, (phrase) => /[’ʼşţ,:;()]/.test(phrase))).toEqual([]);
  });

  test('no phrase stands twice in a term', () => {
    for (const [term, phrases] of phrasesOf(pack)) expect([term, repeated(phrases)]).toEqual([term, []]);
  });

  test('has words enough to tell the language and to tell prose', () => {
    for (const words of [pack.stopwords, pack.prose]) {
      expect(words.length).toBeGreaterThanOrEqual(60);
      expect(words.filter((word) => word !== word.toLowerCase() || /[\s’şţ]/.test(word))).toEqual([]);
      expect(repeated(words)).toEqual([]);
    }
    expect(pack.letters).toBe(pack.letters.toLowerCase());
  });

  test('no word of prose is a month or a signal', () => {
    const others = [...MONTHS, 'signal', 'ibid', 'idem'].flatMap((term) => pack.terms[term as Term] ?? []);
    expect(pack.prose.filter((word) => others.includes(word))).toEqual([]);
  });
});

test.each([
  ['en', 'signal', 'see also'],
  ['en', 'signal', 'for a discussion see'],
  ['en', 'hereafter', 'onwards'],
  ['en', 'locator-folio', 'ff.'],
  ['de', 'edited-by', 'hg. v.'],
  ['de', 'month-01', 'jänner'],
  ['de', 'original', 'franz.'],
  ['fr', 'edited-by', 'sous la dir. de'],
  ['it', 'editor', 'a cura di'],
  ['es', 'archive-location', 'leg.'],
  ['pt', 'accessed', 'acesso em'],
  ['ro', 'genre-document', 'notă de convorbire'],
  ['nl', 'edited-by', 'onder redactie van'],
  ['nl', 'archive-location', 'inv.nr.'],
  ['ru', 'ibid', 'там же'],
  ['ru', 'ibid', 'tam zhe'],
  ['ru', 'in', '//'],
] as const)('%s: %s has “%s”', (language, term, phrase) => {
  expect(packs.find((pack) => pack.language === language)?.terms[term]).toContain(phrase);
});

test.each([
  ['de', 'forthcoming', 'i. e.'],
  ['it', 'forthcoming', 'futuro'],
] as const)('%s: %s lacks “%s”, which means something else in notes', (language, term, phrase) => {
  expect(packs.find((pack) => pack.language === language)?.terms[term]).not.toContain(phrase);
});
