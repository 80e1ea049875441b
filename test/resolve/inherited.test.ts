import { resolveNotes, worksOf } from '../support/resolve.ts';

const SALT = 'Anna Holm, Eight Years of Salt (Bergen: Fjord Press, 1999), 12';

describe('authors', () => {
  test.each<[string, string[]]>([
    ['and Title', [`${SALT}, and Three Decades of Fish (Oslo: Skip, 2005), 13.`]],
    [
      'und Titel',
      [
        'Anna Holm, Salz (Hamburg: Salz Verlag, 1999), S. 12, und Drei Jahrzehnte Fisch (Hamburg: Salz Verlag, 2005), S. 13.',
      ],
    ],
    ['Idem in the same note', [`${SALT}; idem, Three Decades of Fish (Oslo: Skip, 2005), 13.`]],
    ['Idem in the next note', [`${SALT}.`, 'Idem, Three Decades of Fish (Oslo: Skip, 2005), 13.']],
    ['Id.', [`${SALT}.`, 'Id., Three Decades of Fish (Oslo: Skip, 2005), 13.']],
    ['Dies.', [`${SALT}.`, 'Dies.: Drei Jahrzehnte Fisch, Hamburg 2005, S. 13.']],
    ['Ead.', [`${SALT}.`, 'Ead., Tre decenni di pesce, Laterza, Bari 2005, p. 13.']],
  ])('%s', (_, notes) => {
    const works = worksOf(...notes);
    expect(works).toHaveLength(2);
    expect(works[1]?.author).toBe('Holm, Anna');
  });

  test('an inherited author says where it was taken from', () => {
    const text = `${SALT}.`;
    const { works } = resolveNotes('Salt was dear.', text, 'Idem, Three Decades of Fish (Oslo: Skip, 2005), 13.');
    const origin = works[1]?.fields.find(({ variable }) => variable === 'author')?.origin;
    expect(origin).toMatchObject({ from: 'inherited', note: 2 });
    expect(origin && 'span' in origin && text.slice(origin.span.start, origin.span.end)).toBe('Anna Holm');
  });

  test('the work can be cited again under the inherited author', () => {
    const { works, links } = resolveNotes(
      `${SALT}.`,
      'Idem, Three Decades of Fish (Oslo: Skip, 2005), 13.',
      'Holm, Three Decades of Fish, 14.',
    );
    expect(works).toHaveLength(2);
    expect(links.at(-1)?.work).toBe(1);
  });

  test.each([
    ['a semicolon and no `and`', `${SALT}; Three Decades of Fish (Oslo: Skip, 2005), 13.`, undefined],
    ['an author of its own', `${SALT}, and Nils Lund, Fish (Oslo: Skip, 2005), 13.`, 'Lund, Nils'],
  ])('not with %s', (_, text, author) => {
    expect(worksOf(text)[1]?.author).toBe(author);
  });

  test('an author of its own goes before that of the work before', () => {
    expect(worksOf(`${SALT}.`, 'Nils Lund, Fish (Oslo: Skip, 2005), 13.')[1]?.author).toBe('Lund, Nils');
  });

  test('Idem with nothing before it stays without author', () => {
    expect(worksOf('Idem, Three Decades of Fish (Oslo: Skip, 2005), 13.')[0]?.author).toBeUndefined();
  });
});

describe('archives', () => {
  test('the next file of the same archive', () => {
    const works = worksOf('Report on salt, 3 May 1951, TNA, FO 371/1234; Report on fish, 4 May 1951, FO 371/1235.');
    expect(works.map(({ archive }) => archive)).toEqual(['TNA', 'TNA']);
  });
});

describe('a chapter in a book that another note describes', () => {
  const chapter = 'Anna Holm, ‘Salt’, in Jarl, Ships, 94.';

  test.each<[string, string[]]>([
    ['before it', ['Karl Jarl (ed.), The Ships of Bergen (Bergen: Fjord Press, 1975), 12.', chapter]],
    ['behind it', [chapter, 'Karl Jarl (ed.), The Ships of Bergen (Bergen: Fjord Press, 1975), 12.']],
    [
      'by another chapter',
      ['Nils Lund, ‘Tar’, in Karl Jarl (ed.), The Ships of Bergen (Bergen: Fjord Press, 1975), 12.', chapter],
    ],
  ])('%s', (_, notes) => {
    const work = worksOf(...notes).find(({ title }) => title === 'Salt');
    expect(work).toMatchObject({
      type: 'chapter',
      author: 'Holm, Anna',
      'container-title': 'The Ships of Bergen',
      editor: 'Jarl, Karl',
      publisher: 'Fjord Press',
      'publisher-place': 'Bergen',
      issued: '1975',
    });
  });

  test('an authored book gives its author', () => {
    const [, work] = worksOf('Karl Jarl, The Ships of Bergen (Bergen: Fjord Press, 1975), 12.', chapter);
    expect(work).toMatchObject({ 'container-title': 'The Ships of Bergen', 'container-author': 'Jarl, Karl' });
  });

  test('what is taken over says so', () => {
    const { works } = resolveNotes('Karl Jarl (ed.), The Ships of Bergen (Bergen: Fjord Press, 1975), 12.', chapter);
    const origins = new Map(works[1]?.fields.map(({ variable, origin }) => [variable, origin]));
    for (const variable of ['container-title', 'editor', 'publisher', 'publisher-place', 'issued'] as const)
      expect(origins.get(variable)).toMatchObject({ from: 'inherited', note: 1 });
    expect(origins.get('title')).toMatchObject({ from: 'printed', note: 2 });
  });

  test.each([
    ['another editor', 'Nils Lund (ed.), The Ships of Bergen (Bergen: Fjord Press, 1975), 12.'],
    ['another title', 'Karl Jarl (ed.), The Fish of Oslo (Bergen: Fjord Press, 1975), 12.'],
  ])('not with %s', (_, other) => {
    expect(worksOf(other, chapter)[1]).toEqual({
      type: 'chapter',
      author: 'Holm, Anna',
      title: 'Salt',
      'container-title': 'Ships',
      editor: 'Jarl',
    });
  });
});
