import { linksOf, resolveNotes, worksOf } from '../support/resolve.ts';

const SALT = 'Anna Holm, ‘Salt, the Sea and Détente in Bergen, 1905–14,’ Journal of Fish 24 (1987): 112.';
const TAR = 'Nils Lund, Tar and Timber in the North (Oslo: Skip, 2001), 13.';

/** The link of the last citation, without its place. */
const last = (...texts: readonly string[]): string | undefined =>
  linksOf(...texts)
    .at(-1)
    ?.replace(/ \[.*?\]/, '');

const SALT_TITLE = 'Salt, the Sea and Détente in Bergen, 1905–14';

describe('a short form finds its work', () => {
  test.each<[string, string]>([
    ['by the beginning of its title', 'Holm, ‘Salt, the Sea and Détente,’ 113.'],
    ['by its first word', 'Holm, ‘Salt,’ 113.'],
    ['by the whole title', 'Holm, ‘Salt, the Sea and Détente in Bergen, 1905–14,’ 113.'],
    ['words left out', 'Holm, ‘Sea and Détente’, 113.'],
    ['accents dropped', 'Holm, ‘Salt, the Sea and Detente’, 113.'],
    ['accents dropped and words left out', 'Holm, ‘Sea and Detente’, 113.'],
    ['a stray mark before it', '‘Holm, ‘Sea and Détente’, 113.'],
    ['the given name printed again', 'Anna Holm, ‘Salt’, 113.'],
    ['other quotation marks', 'Holm, “Salt,” 113.'],
    ['no quotation marks', 'Holm, Salt, 113.'],
    ['case apart', 'Holm, ‘SALT’, 113.'],
    ['no title', 'Holm, op. cit., 113.'],
  ])('%s: %s', (_, short) => {
    expect(last(SALT, TAR, short)).toMatch(`3 short ${SALT_TITLE}`);
    expect(resolveNotes(SALT, TAR, short).works).toHaveLength(2);
  });

  test('a book without the article of its title', () => {
    expect(last('Anna Holm, The Salt of the Sea (Bergen: Fjord, 1999), 12.', 'Holm, Salt of the Sea, 13.')).toBe(
      '2 short The Salt of the Sea',
    );
  });

  test('diacritics in the name', () => {
    const full = 'Ilarion Ţiu, Sarea lui Ceauşescu (Iaşi: Editura Sarea, 2009), 12.';
    expect(last(full, 'Țiu, Sarea lui Ceaușescu, 13.')).toBe('2 short Sarea lui Ceauşescu');
    expect(last(full, 'Tiu, Sarea lui Ceausescu, 13.')).toBe('2 short Sarea lui Ceauşescu');
  });

  test('several authors, one of them named', () => {
    const full = 'Anna Holm, Nils Lund and Eva Berg, Salt and Ships (Bergen: Fjord, 1999), 12.';
    for (const short of ['Holm et al., Salt and Ships, 13.', 'Holm, Lund and Berg, Salt and Ships, 13.'])
      expect(last(full, TAR, short)).toMatch('3 short Salt and Ships');
  });

  test('by its editor', () => {
    const full = 'Anna Holm and Nils Lund, eds., The Salt Papers (Bergen: Fjord, 1999), 12.';
    expect(last(full, TAR, 'Holm and Lund, The Salt Papers, 13.')).toMatch('3 short The Salt Papers');
  });

  test('by its title alone', () => {
    expect(last(SALT, TAR, '‘Tar and Timber,’ 14.')).toMatch('3 short Tar and Timber in the North');
    expect(last(SALT, TAR, 'Tar and Timber in the North, p. 14.')).toMatch('3 short Tar and Timber in the North');
  });

  test('before its full form', () => {
    expect(linksOf('Holm, ‘Salt,’ 113.', SALT)).toEqual([
      `1 short ${SALT_TITLE} [page 113]`,
      `2 full ${SALT_TITLE} [page 112]`,
    ]);
  });
});

describe('one of several works of an author', () => {
  const first = 'Anna Holm, Salt and Ships (Bergen: Fjord, 1999), 12.';
  const second = 'Anna Holm, Salt and Peace (Bergen: Fjord, 2003), 12.';
  const third = 'Nils Holm, Fish (Oslo: Skip, 1985), 12.';

  test.each([
    ['Holm, Salt and Ships, 13.', 'Salt and Ships'],
    ['Holm, Salt and Peace, 13.', 'Salt and Peace'],
    ['Holm, Peace, 13.', 'Salt and Peace'],
    ['Holm, Fish, 13.', 'Fish'],
  ])('%s', (short, title) => {
    expect(last(first, second, third, short)).toMatch(new RegExp(`^4 short ${title}( weak-match)?$`));
  });

  test('a title that fits two says so', () => {
    expect(last(first, second, third, 'Holm, Salt, 13.')).toMatch(/^4 short Salt and \w+ several-matches$/);
  });

  test('a surname that fits several says so', () => {
    expect(last(first, second, third, 'Holm, op. cit., 13.')).toMatch(/several-matches$/);
  });
});

describe('volumes', () => {
  const one = 'Anna Holm, The Salt Papers, vol. 1 (Bergen: Fjord, 1999), 12.';
  const two = 'Anna Holm, The Salt Papers, vol. 2 (Bergen: Fjord, 2003), 12.';

  test.each([
    ['Holm, The Salt Papers, vol. 1, 13.', 0],
    ['Holm, The Salt Papers, vol. 2, 13.', 1],
  ])('%s', (short, work) => {
    const { works, links } = resolveNotes(one, two, short);
    expect(works).toHaveLength(2);
    expect(links.at(-1)).toMatchObject({ form: 'short', work });
  });

  test('a volume that no note gives in full is another work', () => {
    expect(resolveNotes(one, two, 'Holm, The Salt Papers, vol. 3, 13.').links.at(-1)).toMatchObject({
      work: 2,
      doubt: 'unknown-work',
    });
  });
});

describe('a work that no note gives in full', () => {
  test('is a work all the same, with what is known', () => {
    const { works, links } = resolveNotes(TAR, 'Holm, Salt and Ships, 12.');
    expect(works[1]).toMatchObject({ index: 1, partial: true });
    expect(links[1]).toMatchObject({ work: 1, doubt: 'unknown-work' });
    expect(worksOf(TAR, 'Holm, Salt and Ships, 12.')[1]).toEqual({
      type: 'book',
      author: 'Holm',
      title: 'Salt and Ships',
    });
  });

  test('articles stand in quotation marks, books do not', () => {
    expect(worksOf('Holm, ‘Salt,’ 12.')[0]?.type).toBe('article-journal');
    expect(worksOf('Holm, Salt, 12.')[0]?.type).toBe('book');
  });

  test('cited twice it is one work', () => {
    const { works, links } = resolveNotes('Holm, Salt and Ships, 12.', 'Holm, Salt and Ships, 14.');
    expect(works).toHaveLength(1);
    expect(links.map(({ work }) => work)).toEqual([0, 0]);
  });

  test('another author is another work', () => {
    expect(last(SALT, TAR, 'Berg, ‘Salt, the Sea and Détente,’ 113.')).toMatch(/unknown-work$/);
  });

  test('another title of the same author is another work', () => {
    expect(last(SALT, TAR, 'Holm, ‘Prices of Wheat,’ 113.')).toBe('3 short Prices of Wheat unknown-work');
  });
});

describe('the number of the note', () => {
  const first = 'Anna Holm, Salt and Ships (Bergen: Fjord, 1999), 12.';
  const second = 'Anna Holm, Salt and Peace (Bergen: Fjord, 2003), 12.';

  test.each([
    ['Holm, Salt (see note 1 above), 13.', 'Salt and Ships'],
    ['Holm, Salt (see note 2 above), 13.', 'Salt and Peace'],
  ])('tells which is meant: %s', (short, title) => {
    expect(last(first, second, short)).toBe(`3 short ${title}`);
  });

  test('a wrong one does not stand in the way', () => {
    expect(last(first, TAR, 'Holm, Ships (see note 2 above), 13.')).toMatch('3 short Salt and Ships');
  });

  test('nor does one that no note has', () => {
    expect(last(first, TAR, 'Holm, Ships (see note 99 above), 13.')).toMatch('3 short Salt and Ships');
  });
});

test('a good fit is surer than a weak one', () => {
  const confidence = (short: string): number => resolveNotes(SALT, TAR, short).links.at(-1)?.confidence ?? 0;
  expect(confidence('Holm, ‘Salt, the Sea and Détente,’ 113.')).toBeGreaterThan(
    confidence('Holm, ‘Sea of Fish in Bergen,’ 113.'),
  );
});
