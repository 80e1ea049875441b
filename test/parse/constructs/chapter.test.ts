import { chapter } from '../../../src/parse/constructs/chapter.ts';
import { citationsIn, parseOne } from '../../support/parse.ts';
import { leavesAlone, reads, shouldRead, variantOf } from '../../support/construct.ts';

const SALT = {
  type: 'chapter',
  author: 'Holm, Anna',
  title: 'Salt',
  'container-title': 'The Ships of Bergen',
  editor: 'Lund, Nils',
  'publisher-place': 'Bergen',
  publisher: 'Fjord Press',
  issued: '1975',
  at: 'page 94',
};
const salt = variantOf(SALT);

describe('editors behind the book’s title', () => {
  reads(chapter, [
    ['Anna Holm, ‘Salt,’ in The Ships of Bergen, ed. Nils Lund (Bergen: Fjord Press, 1975), 94', SALT],
    ['Anna Holm, “Salt,” in The Ships of Bergen, edited by Nils Lund (Bergen: Fjord Press, 1975), 94', SALT],
    [
      'Anna Holm, ‘Salt,’ in The Ships of Bergen, ed. Nils Lund, Eva Berg, and Karl Ek (Bergen: Fjord Press, 1975), 94–7',
      salt({ editor: 'Lund, Nils; Berg, Eva; Ek, Karl', at: 'page 94–7' }),
    ],
    [
      'Anna Holm, ‘Salt,’ in The Ships of Bergen, vol. 2, Tar and Timber, ed. Nils Lund and Eva Berg (Bergen: Fjord Press, 1975), 94',
      salt({ volume: '2', 'volume-title': 'Tar and Timber', editor: 'Lund, Nils; Berg, Eva' }),
    ],
    [
      'Anna Holm, ‘Salt,’ in The Ships of Bergen, 1905–1914, ed. Nils Lund (Bergen: Fjord Press, 1975), 94',
      salt({ 'container-title': 'The Ships of Bergen, 1905–1914' }),
    ],
    [
      'Anna Holm, ‘Salt,’ in The Ships of Bergen, trans. Nils Lund (Bergen: Fjord Press, 1975), 94',
      salt({ editor: undefined, translator: 'Lund, Nils' }),
    ],
    ['‘Salt,’ in The Ships of Bergen, ed. Nils Lund (Bergen: Fjord Press, 1975), 94', salt({ author: undefined })],
    ['Anna Holm, ‘Salt,’ in The Ships of Bergen (Bergen: Fjord Press, 1975), 94', salt({ editor: undefined })],
    [
      'Anna Holm, ‘Salt,’ in Ships and Fish, ed. Nils Lund (Bergen: Fjord Press, 1975), 94',
      salt({ 'container-title': 'Ships and Fish' }),
    ],
  ]);
});

describe('editors before the book’s title', () => {
  reads(chapter, [
    ['Anna Holm, ‘Salt’, in Nils Lund (ed.), The Ships of Bergen (Bergen: Fjord Press, 1975), p. 94', SALT],
    [
      'Anna Holm, ‘Salt’, in Nils Lund and Eva Berg (eds), The Ships of Bergen (Bergen: Fjord Press, 1975), pp. 90–105, here 94',
      salt({ editor: 'Lund, Nils; Berg, Eva', page: '90–105' }),
    ],
  ]);

  shouldRead(chapter, [
    [
      'a full name without a role goes into the title',
      'Anna Holm, ‘Salt’, in Nils Lund, The Ships of Bergen (Bergen: Fjord Press, 1975), 94',
      salt({ editor: undefined, 'container-author': 'Lund, Nils' }),
    ],
  ]);
});

describe('other languages', () => {
  const german = salt({
    title: 'Salz',
    'container-title': 'Schiffe und Fische',
    'publisher-place': 'Hamburg',
    publisher: undefined,
  });

  reads(chapter, [
    ['Anna Holm, „Salz“, in: Nils Lund (Hg.), Schiffe und Fische, Hamburg 1975, S. 94', german],
    ['Anna Holm, Salz, in: Nils Lund (Hg.), Schiffe und Fische, Hamburg 1975, S. 94', german],
    [
      'Anna Holm: Salz. In: Nils Lund/Eva Berg (Hg.): Schiffe und Fische. Hamburg: Salz Verlag 1975, S. 90–105, hier S. 94',
      { ...german, editor: 'Lund, Nils; Berg, Eva', publisher: 'Salz Verlag', page: '90–105' },
    ],
    ['Anna Holm, Salz, in: dies. (Hg.), Schiffe und Fische, Hamburg 1975, S. 94', { ...german, editor: 'Holm, Anna' }],
    [
      'Anna Holm, « Le sel », dans Nils Lund (dir.), Navires et poissons, Paris, Seuil, 1975, p. 94',
      salt({
        title: 'Le sel',
        'container-title': 'Navires et poissons',
        'publisher-place': 'Paris',
        publisher: 'Seuil',
      }),
    ],
    [
      'Anna Holm, Il sale, in Nils Lund (a cura di), Navi e pesci, Laterza, Bari 1975, p. 94',
      salt({
        title: 'Il sale',
        'container-title': 'Navi e pesci',
        'publisher-place': 'Bari',
        publisher: 'Laterza',
      }),
    ],
    [
      'Anna Holm, «La sal», en Nils Lund (ed.), Barcos y peces, Madrid, Siglo XXI, 1975, pág. 94',
      salt({
        title: 'La sal',
        'container-title': 'Barcos y peces',
        'publisher-place': 'Madrid',
        publisher: 'Siglo XXI',
      }),
    ],
    [
      'Ana Pop, „Sarea”, în Ion Luca (coord.), Corăbii și pești, București, Editura Sarea, 1975, p. 94',
      salt({
        author: 'Pop, Ana',
        title: 'Sarea',
        'container-title': 'Corăbii și pești',
        editor: 'Luca, Ion',
        'publisher-place': 'București',
        publisher: 'Editura Sarea',
      }),
    ],
    [
      'Anna Holm, Il sale, in Navi e pesci, a cura di Nils Lund, Bari, Laterza, 1975, p. 94',
      salt({
        title: 'Il sale',
        'container-title': 'Navi e pesci',
        'publisher-place': 'Bari',
        publisher: 'Laterza',
      }),
    ],
  ]);
});

describe('entries of works of reference', () => {
  reads(chapter, [
    [
      'Anna Holm, ‘Salt,’ Dictionary of the Sea (Bergen: Fjord Press, 1975), 94',
      salt({ type: 'entry-encyclopedia', 'container-title': 'Dictionary of the Sea', editor: undefined }),
    ],
    [
      'Anna Holm, ‘Salt’, Dictionary of the Sea, 2nd edn (Bergen: Fjord Press, 1975), 94',
      salt({
        type: 'entry-encyclopedia',
        'container-title': 'Dictionary of the Sea',
        editor: undefined,
        edition: '2nd edn',
      }),
    ],
  ]);
});

describe('a book that another note describes', () => {
  const short = { type: 'chapter', author: 'Holm, Anna', title: 'Salt', 'container-title': 'Ships' };

  reads(chapter, [
    ['Anna Holm, ‘Salt’, in Jarl, Ships, pp. 213–39', { ...short, editor: 'Jarl', page: '213–39' }],
    ['Anna Holm, ‘Salt’, in Jarl and Lund, Ships, 94', { ...short, editor: 'Jarl; Lund', at: 'page 94' }],
  ]);

  test('waits for the fields of that book', () => {
    const [first] = parseOne('Anna Holm, ‘Salt’, in Jarl, Ships, pp. 213–39.').citations;
    expect(first?.reading.containerShort).toBe(true);
    const [full] = parseOne('Anna Holm, ‘Salt’, in The Ships (Bergen: Fjord Press, 1975), 94.').citations;
    expect(full?.reading.containerShort).toBeUndefined();
  });
});

test('`in` inside a title opens no book', () => {
  expect(citationsIn('Anna Holm, Salt in Bergen (Bergen: Fjord Press, 1975), 94.')).toMatchObject([{ type: 'book' }]);
});

leavesAlone(chapter, [
  'Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12',
  'Anna Holm, ‘Salt,’ 113',
  'Ibid., 12',
  'The ships were late that year',
]);
