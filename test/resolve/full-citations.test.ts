import { linksOf, resolveNotes, worksOf } from '../support/resolve.ts';

describe('one work, cited twice', () => {
  test.each<[string, string, string]>([
    [
      'another page',
      'Anna Holm, Salt and Ships (Bergen: Fjord, 1999), 12.',
      'Anna Holm, Salt and Ships (Bergen: Fjord, 1999), 99.',
    ],
    [
      'an article, another page',
      'Anna Holm, ‘Salt,’ Journal of Fish 1–2 (1999): 294–5.',
      'Anna Holm, ‘Salt,’ Journal of Fish 1–2 (1999): 295.',
    ],
    [
      'a document, another folio',
      'Report on salt, 3 May 1951, TNA, FO 371/1234, fol. 12.',
      'Report on salt, 3 May 1951, TNA, FO 371/1234, fol. 14.',
    ],
    [
      'accents and case apart',
      'Anna Holm, Détente and Salt (Bergen: Fjord, 1999), 12.',
      'Anna Holm, Detente and salt (Bergen: Fjord, 1999), 99.',
    ],
    [
      'initials for the given name',
      'Anna Holm, Salt and Ships (Bergen: Fjord, 1999), 12.',
      'A. Holm, Salt and Ships (Bergen: Fjord, 1999), 99.',
    ],
  ])('%s', (_, first, second) => {
    const { works, links } = resolveNotes(first, second);
    expect(works).toHaveLength(1);
    expect(links.map(({ work, form }) => [work, form])).toEqual([
      [0, 'full'],
      [0, 'full'],
    ]);
  });

  test('what only the later citation says completes it', () => {
    const [work] = worksOf(
      'Anna Holm, Salt and Ships (Bergen, 1999), 12.',
      'Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 99.',
    );
    expect(work).toEqual({
      type: 'book',
      author: 'Holm, Anna',
      title: 'Salt and Ships',
      'publisher-place': 'Bergen',
      publisher: 'Fjord Press',
      issued: '1999',
    });
  });
});

describe('different works', () => {
  test.each<[string, string, string]>([
    [
      'volumes',
      'Anna Holm, The Salt Papers, vol. 1 (Bergen: Fjord, 1999), 12.',
      'Anna Holm, The Salt Papers, vol. 2 (Bergen: Fjord, 1999), 12.',
    ],
    [
      'the same title in another file',
      'Notă de convorbire, 11 mai 1973, Arhivele Statului, fond Sare, dosar 1/1973, f. 23.',
      'Notă de convorbire, 11 mai 1973, Arhivele Statului, fond Sare, dosar 2/1973, f. 23.',
    ],
    [
      'the same title in another collection',
      'Notă de convorbire, 11 mai 1973, Arhivele Statului, fond Sare, dosar 1/1973, f. 23.',
      'Notă de convorbire, 11 mai 1973, Arhivele Statului, fond Pește, dosar 1/1973, f. 23.',
    ],
    [
      'the same title of another day',
      'Notă de convorbire, 11 mai 1973, Arhivele Statului, fond Sare, dosar 1/1973, f. 23.',
      'Notă de convorbire, 12 mai 1973, Arhivele Statului, fond Sare, dosar 1/1973, f. 23.',
    ],
    [
      'author and year alone',
      'Anna Holm, Salt and Ships (Bergen: Fjord, 1999), 12.',
      'Anna Holm, Salt and Peace (Bergen: Fjord, 1999), 12.',
    ],
    [
      'the year',
      'Anna Holm, Salt and Ships (Bergen: Fjord, 1999), 12.',
      'Anna Holm, Salt and Ships (Bergen: Fjord, 2005), 12.',
    ],
    [
      'the author',
      'Anna Holm, Salt and Ships (Bergen: Fjord, 1999), 12.',
      'Nils Lund, Salt and Ships (Bergen: Fjord, 1999), 12.',
    ],
    [
      'the journal',
      'Anna Holm, ‘Salt,’ Journal of Fish 1 (1999): 5.',
      'Anna Holm, ‘Salt,’ Journal of Tar 1 (1999): 5.',
    ],
  ])('%s', (_, first, second) => {
    expect(resolveNotes(first, second).works).toHaveLength(2);
  });
});

test('works come in the order of their first citation', () => {
  const notes = [
    'Holm, ‘Salt,’ 113; Nils Lund, Tar (Oslo: Skip, 2001), 13.',
    'Eva Berg, Fish (Oslo: Skip, 2001), 13.',
    'Anna Holm, ‘Salt,’ Journal of Fish 24 (1987): 112.',
  ];
  const { works } = resolveNotes(...notes);
  expect(works.map(({ index }) => index)).toEqual([0, 1, 2]);
  expect(worksOf(...notes).map(({ title }) => title)).toEqual(['Salt', 'Tar', 'Fish']);
  expect(linksOf(...notes)).toEqual([
    '1 short Salt [page 113]',
    '1 full Tar [page 13]',
    '2 full Fish [page 13]',
    '3 full Salt [page 112]',
  ]);
});

test('words that went into no field are kept in the note', () => {
  const text = 'Interview with Anna Holm, about the sea, 3 May 2001.';
  const { works } = resolveNotes(text);
  const field = works[0]?.fields.find(({ variable }) => variable === 'note');
  expect(field).toMatchObject({ value: 'about the sea', origin: { from: 'printed', note: 1 } });
  const origin = field?.origin;
  expect(origin && 'span' in origin && text.slice(origin.span.start, origin.span.end)).toBe('about the sea');
});
