import { linksOf, resolveNotes } from '../support/resolve.ts';

const SALT = 'Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12';
const TAR = 'Nils Lund, Tar and Timber (Oslo: Skip, 2001), 13';
const PROSE = 'The ships were late that year.';

const of = (...texts: readonly string[]): string[] => linksOf(...texts).slice(1);

describe('the work cited just before', () => {
  test.each<[string, string[], string[]]>([
    ['in the note before', [`${SALT}.`, 'Ibid., 14.'], ['2 ibid Salt and Ships [page 14]']],
    ['without a place', [`${SALT}.`, 'Ibid.'], ['2 ibid Salt and Ships']],
    ['in the same note', [`${SALT}; ibid., 14.`], ['1 ibid Salt and Ships [page 14]']],
    ['in a bracket', [`${SALT}.`, 'Salt was dear (ibid., 14).'], ['2 ibid Salt and Ships [page 14]']],
    [
      'after another ibid.',
      [`${SALT}.`, 'Ibid., 14.', 'Ibid., 15.'],
      ['2 ibid Salt and Ships [page 14]', '3 ibid Salt and Ships [page 15]'],
    ],
    [
      'after a short form',
      [`${SALT}.`, `${TAR}.`, 'Holm, Salt and Ships, 14.', 'Ibid., 15.'],
      ['2 full Tar and Timber [page 13]', '3 short Salt and Ships [page 14]', '4 ibid Salt and Ships [page 15]'],
    ],
    [
      'the same note goes before the one above it',
      [`${SALT}.`, `${TAR}; ibid., 14.`],
      ['2 full Tar and Timber [page 13]', '2 ibid Tar and Timber [page 14]'],
    ],
    [
      'in German',
      ['Anna Holm, Salz und Schiffe, Hamburg 1999, S. 12.', 'Ebd., S. 14.', 'Vgl. ebenda.'],
      ['2 ibid Salz und Schiffe [page 14]', '3 ibid Salz und Schiffe'],
    ],
    [
      'in Italian',
      ['Anna Holm, Il sale e le navi, Laterza, Bari 1999, p. 12.', 'Ivi, p. 14.'],
      ['2 ibid Il sale e le navi [page 14]'],
    ],
  ])('%s', (_, notes, links) => {
    expect(of(...notes)).toEqual(links);
  });
});

describe('after a note with several works', () => {
  test('the last one is taken, with a doubt', () => {
    expect(of(`${SALT}; ${TAR}.`, 'Ibid., 14.')).toEqual([
      '1 full Tar and Timber [page 13]',
      '2 ibid Tar and Timber [page 14] several-antecedents',
    ]);
  });

  test('there is no doubt where they are one work', () => {
    expect(of(`${SALT}; ibid., 14.`, 'Ibid., 15.')).toEqual([
      '1 ibid Salt and Ships [page 14]',
      '2 ibid Salt and Ships [page 15]',
    ]);
  });

  const articles =
    'Anna Holm, ‘Salt,’ Journal of Fish 24 (1987): 101–20, here 112; Nils Lund, ‘Tar,’ Journal of Wood 3 (1999): 300–20, here 305.';

  test.each([
    ['Ibid., 115.', '2 ibid Salt [page 115] several-antecedents'],
    ['Ibid., 101–3.', '2 ibid Salt [page 101–3] several-antecedents'],
    ['Ibid., 310.', '2 ibid Tar [page 310] several-antecedents'],
    ['Ibid.', '2 ibid Tar several-antecedents'],
    ['Ibid., 999.', '2 ibid Tar [page 999] several-antecedents'],
  ])('the page can tell which: %s', (ibid, link) => {
    expect(of(articles, ibid)).toEqual(['1 full Tar [page 305]', link]);
  });
});

describe('after notes that cite nothing', () => {
  test('the last work before them is taken, with a doubt', () => {
    expect(of(`${SALT}.`, PROSE, 'Ibid., 14.', 'Ibid., 15.')).toEqual([
      '3 ibid Salt and Ships [page 14] distant-antecedent',
      '4 ibid Salt and Ships [page 15]',
    ]);
  });
});

describe('with nothing before it', () => {
  test('there is no work', () => {
    expect(linksOf('Ibid., 14.', `${SALT}.`)).toEqual([
      '1 ibid ? [page 14] no-antecedent',
      '2 full Salt and Ships [page 12]',
    ]);
  });

  test('and none for the next one either', () => {
    expect(linksOf('Ibid.', 'Ibid.')).toEqual(['1 ibid ? no-antecedent', '2 ibid ? no-antecedent']);
  });
});

test('after a work that no note gives in full, it is that work', () => {
  const { links } = resolveNotes('Holm, Salt, 12.', 'Ibid., 14.');
  expect(links.map(({ work, form }) => [work, form])).toEqual([
    [0, 'short'],
    [0, 'ibid'],
  ]);
});

test('doubt lowers confidence', () => {
  const confidence = (...texts: readonly string[]): number => resolveNotes(...texts).links.at(-1)?.confidence ?? 0;
  const sure = confidence(`${SALT}.`, 'Ibid., 14.');
  expect(confidence(`${SALT}.`, PROSE, 'Ibid., 14.')).toBeLessThan(sure);
  expect(confidence(`${SALT}; ${TAR}.`, 'Ibid., 14.')).toBeLessThan(sure);
  expect(confidence('Ibid., 14.')).toBeLessThan(confidence(`${SALT}.`, PROSE, 'Ibid., 14.'));
});

test('the same file, but another document', () => {
  const { works, links } = resolveNotes('Holm to Lund, 3 May 1951, TNA, PREM 3/1; ibid., minute by Eva Berg.');
  expect(links).toHaveLength(2);
  expect(works).toHaveLength(2);
});
