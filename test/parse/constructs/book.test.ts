import { book } from '../../../src/parse/constructs/book.ts';
import { leavesAlone, reads, shouldRead, variantOf } from '../../support/construct.ts';

const SALT = {
  type: 'book',
  author: 'Holm, Anna',
  title: 'Salt and Ships',
  'publisher-place': 'Bergen',
  publisher: 'Fjord Press',
  issued: '1999',
  at: 'page 12',
};
const salt = variantOf(SALT);

describe('names', () => {
  reads(book, [
    ['Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12', SALT],
    ['Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999)', salt({ at: undefined })],
    ['Holm, Anna. Salt and Ships. Bergen: Fjord Press, 1999', salt({ at: undefined })],
    ['Holm, A., Salt and Ships (Bergen: Fjord Press, 1999), 12', salt({ author: 'Holm, A.' })],
    [
      'Anna Holm and Nils Lund, Salt and Ships (Bergen: Fjord Press, 1999), 12',
      salt({ author: 'Holm, Anna; Lund, Nils' }),
    ],
    [
      'Anna Holm, Nils Lund, and Eva Berg, Salt and Ships (Bergen: Fjord Press, 1999), 12',
      salt({ author: 'Holm, Anna; Lund, Nils; Berg, Eva' }),
    ],
    ['Anna Holm et al., Salt and Ships (Bergen: Fjord Press, 1999), 12', SALT],
    ['Anna van der Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12', salt({ author: 'van der Holm, Anna' })],
    ['Liu Yong, Salt and Ships (Bergen: Fjord Press, 1999), 12', salt({ author: 'Liu, Yong' })],
    ['Salt Foundation, Salt and Ships (Bergen: Fjord Press, 1999), 12', salt({ author: '{Salt Foundation}' })],
    [
      'Anna Holm, ed., Salt and Ships (Bergen: Fjord Press, 1999), 12',
      salt({ author: undefined, editor: 'Holm, Anna' }),
    ],
    [
      'Anna Holm and Nils Lund (eds), Salt and Ships (Bergen: Fjord Press, 1999), 12',
      salt({ author: undefined, editor: 'Holm, Anna; Lund, Nils' }),
    ],
    [
      'Anna Holm, Salt and Ships, ed. Nils Lund and Eva Berg (Bergen: Fjord Press, 1999), 12',
      salt({ editor: 'Lund, Nils; Berg, Eva' }),
    ],
    ['Anna Holm, Salt and Ships, trans. Nils Lund (Bergen: Fjord Press, 1999), 12', salt({ translator: 'Lund, Nils' })],
    [
      'Documents on Salt, 1905–1914 (Bergen: Fjord Press, 1999), 12',
      salt({ author: undefined, title: 'Documents on Salt, 1905–1914' }),
    ],
    ['Karl Holm, Jr., Salt and Ships (Bergen: Fjord Press, 1999), 12', salt({ author: 'Holm, Karl, Jr.' })],
    ['Holm, Anna. Salt and Ships. Bergen: Fjord Press, 1999', salt({ at: undefined })],
    [
      'Holm, Anna, and Nils Lund. 1999. Salt and Ships. Bergen: Fjord Press',
      salt({ author: 'Holm, Anna; Lund, Nils', at: undefined }),
    ],
    [
      'Holm, A. (1999). Salt and Ships. Fjord Press',
      salt({ author: 'Holm, A.', 'publisher-place': undefined, at: undefined }),
    ],
    [
      'Holm, Anna, ed. 1999. Salt and Ships. Fjord Press, Bergen',
      salt({ author: undefined, editor: 'Holm, Anna', at: undefined }),
    ],
    ['Harbour Board (1999), Salt and Ships, Bergen: Fjord Press', salt({ author: '{Harbour Board}', at: undefined })],
    [
      'Ministry of Fisheries, Salt and Ships (Bergen: Fjord Press, 1999), 12',
      salt({ author: '{Ministry of Fisheries}' }),
    ],
    [
      'Commissione per i porti e il commercio: Salt and Ships (Bergen: Fjord Press, 1999), 12',
      salt({ author: '{Commissione per i porti e il commercio}' }),
    ],
    ['Robert Service, Salt and Ships (Bergen: Fjord Press, 1999), 12', salt({ author: 'Service, Robert' })],
  ]);
});

describe('titles', () => {
  reads(book, [
    [
      'Anna Holm, Salt and Ships: A History, 1905–1914 (Bergen: Fjord Press, 1999), 12',
      salt({ title: 'Salt and Ships: A History, 1905–1914' }),
    ],
    ['Anna Holm, 1905. Salt and Ships (Bergen: Fjord Press, 1999), 12', salt({ title: '1905. Salt and Ships' })],
    [
      'Anna Holm, War; Peace? Salt in 1905 (Bergen: Fjord Press, 1999), 12',
      salt({ title: 'War; Peace? Salt in 1905' }),
    ],
    [
      'Anna Holm, The ‘White Gold’ of Bergen (Bergen: Fjord Press, 1999), 12',
      salt({ title: 'The ‘White Gold’ of Bergen' }),
    ],
    [
      'Anna Holm, Sol’ i korabli [Salt and Ships] (Moscow: Nauka, 1999), 12',
      salt({ title: 'Sol’ i korabli [Salt and Ships]', 'publisher-place': 'Moscow', publisher: 'Nauka' }),
    ],
  ]);

  shouldRead(book, [
    [
      'a title that opens with a quotation is read as a chapter of the rest',
      'Anna Holm, ‘Salt’ and Ships (Bergen: Fjord Press, 1999), 12',
      salt({ title: '‘Salt’ and Ships' }),
    ],
  ]);
});

describe('imprints', () => {
  reads(book, [
    ['Anna Holm, Salt and Ships (OUP 1999), 12', salt({ 'publisher-place': undefined, publisher: 'OUP' })],
    ['Anna Holm, Salt and Ships (London, 1999), 12', salt({ 'publisher-place': 'London', publisher: undefined })],
    [
      'Anna Holm, Salt and Ships (Hart Publishing, Oxford, 1999), 12',
      salt({ 'publisher-place': 'Oxford', publisher: 'Hart Publishing' }),
    ],
    [
      'Anna Holm, Salt and Ships (Bergen and Oslo: Fjord Press, 1999), 12',
      salt({ 'publisher-place': 'Bergen and Oslo' }),
    ],
    [
      'Anna Holm, Salt and Ships (n.p., 1936), 12',
      salt({ 'publisher-place': undefined, publisher: undefined, issued: '1936' }),
    ],
    ['Anna Holm, Salt and Ships. Bergen: Fjord Press, 1999', salt({ at: undefined })],
    ['Anna Holm, Salt and Ships (2nd edn, Bergen: Fjord Press, 1999), 12', salt({ edition: '2nd edn' })],
    ['Anna Holm, Salt and Ships, 2nd edn (Bergen: Fjord Press, 1999), 12', salt({ edition: '2nd edn' })],
    ['Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999 [1966]), 12', salt({ 'original-date': '1966' })],
    ['Anna Holm, Salt and Ships (Bergen: Fjord Press, [1966] 1999), 12', salt({ 'original-date': '1966' })],
    [
      'Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), https://example.org/a (accessed 3 June 2017), 12',
      salt({ URL: 'https://example.org/a', accessed: '2017-06-03' }),
    ],
  ]);

  shouldRead(book, [
    [
      'a date that is no number leaves the citation unread',
      'Anna Holm, Salt and Ships (Bergen: Fjord Press, n.d.), 12',
      salt({ issued: 'n.d.' }),
    ],
    [
      'a date that is no number leaves the citation unread, without a diagnostic',
      'Anna Holm, Salt and Ships (Bergen: Fjord Press, forthcoming)',
      salt({ issued: 'forthcoming', at: undefined }),
    ],
    [
      'the full stop of an abbreviation is lost before a bracket',
      'Anna Holm, Salt and Ships, rev. ed. (Bergen: Fjord Press, 1999), 12',
      salt({ edition: 'rev. ed.' }),
    ],
    [
      'the number of the edition goes into the publisher',
      'Anna Holm, Salt and Ships (Bergen, ²1999), 12',
      salt({ publisher: undefined, edition: '²' }),
    ],
  ]);
});

describe('volumes, series, reports', () => {
  reads(book, [
    ['Anna Holm, Salt and Ships, vol. 2 (Bergen: Fjord Press, 1999), 12', salt({ volume: '2' })],
    [
      'Anna Holm, Salt and Ships, vol. 2, The Ships (Bergen: Fjord Press, 1999), 12',
      salt({ volume: '2', 'volume-title': 'The Ships' }),
    ],
    ['Anna Holm, Salt and Ships, 4 vols (Bergen: Fjord Press, 1999), 12', salt({ 'number-of-volumes': '4' })],
    ['Anna Holm, Salt and Ships, Bd. 2 (Bergen: Fjord Press, 1999), S. 12', salt({ volume: '2' })],
    [
      'Anna Holm, Salt and Ships, Working Paper no. 63 (Bergen: Fjord Press, 1999), 12',
      salt({ type: 'report', genre: 'Working Paper', number: '63' }),
    ],
    [
      'Anna Holm, Salt and Ships, Working Paper 63 (Bergen: Fjord Press, 1999), 12',
      salt({ type: 'report', genre: 'Working Paper', number: '63' }),
    ],
  ]);

  shouldRead(book, [
    [
      'a series with a name of its own stays in the title',
      'Anna Holm, Salt and Ships, Studies in Trade, no. 66 (Bergen: Fjord Press, 1999), 12',
      salt({ 'collection-title': 'Studies in Trade', 'collection-number': '66' }),
    ],
  ]);
});

describe('other languages', () => {
  const german = salt({ title: 'Salz und Schiffe', 'publisher-place': 'Hamburg', publisher: 'Salz Verlag' });

  reads(book, [
    ['Anna Holm, Salz und Schiffe (Hamburg: Salz Verlag, 1999), S. 12', german],
    ['Anna Holm: Salz und Schiffe. Hamburg: Salz Verlag 1999, S. 12f', { ...german, at: 'page 12f.' }],
    [
      'Anna Holm/Nils Lund (Hg.): Salz und Schiffe. Eine Geschichte. Hamburg: Salz Verlag 1999, S. 12',
      salt({
        author: undefined,
        editor: 'Holm, Anna; Lund, Nils',
        title: 'Salz und Schiffe. Eine Geschichte',
        'publisher-place': 'Hamburg',
        publisher: 'Salz Verlag',
      }),
    ],
    [
      'Anna Holm, Salz und Schiffe, Hamburg 1999, S. 12',
      salt({ title: 'Salz und Schiffe', 'publisher-place': 'Hamburg', publisher: undefined }),
    ],
    [
      'Anna Holm: Salz und Schiffe, 2., erw. Aufl., Hamburg 1999, S. 12',
      salt({
        title: 'Salz und Schiffe',
        'publisher-place': 'Hamburg',
        publisher: undefined,
        edition: '2., erw. Aufl.',
      }),
    ],
    [
      'Anna Holm, Le Sel et la mer, Paris, Seuil, 1999, p. 12',
      salt({ title: 'Le Sel et la mer', 'publisher-place': 'Paris', publisher: 'Seuil' }),
    ],
    [
      'Anna Holm (dir.), Le Sel et la mer, Paris, Seuil, 1999, p. 12',
      salt({
        author: undefined,
        editor: 'Holm, Anna',
        title: 'Le Sel et la mer',
        'publisher-place': 'Paris',
        publisher: 'Seuil',
      }),
    ],
    [
      'Anna Holm, Il sale e le navi, Laterza, Bari 1999, p. 12',
      salt({ title: 'Il sale e le navi', 'publisher-place': 'Bari', publisher: 'Laterza' }),
    ],
    [
      'Anna Holm, La sal y los barcos, Madrid, Siglo XXI, 1999, pág. 12',
      salt({ title: 'La sal y los barcos', 'publisher-place': 'Madrid', publisher: 'Siglo XXI' }),
    ],
    [
      'Ana Pop (coord.), Sarea și corăbiile, București, Editura Sarea, 1999, p. 12',
      salt({
        author: undefined,
        editor: 'Pop, Ana',
        title: 'Sarea și corăbiile',
        'publisher-place': 'București',
        publisher: 'Editura Sarea',
      }),
    ],
    [
      'Ana Silva, O sal e os barcos, Lisboa, Presença, 1999, p. 12',
      salt({ author: 'Silva, Ana', title: 'O sal e os barcos', 'publisher-place': 'Lisboa', publisher: 'Presença' }),
    ],
    ['Per Lund, Salt and Ships (Bergen: Fjord Press, 1999), 12', salt({ author: 'Lund, Per' })],
  ]);

  shouldRead(book, [
    [
      'an edition behind a title’s full stop stays in the title',
      'Anna Holm: Salz und Schiffe. 2. Aufl. Hamburg: Salz Verlag 1999, S. 12',
      { ...german, edition: '2. Aufl.' },
    ],
  ]);
});

leavesAlone(book, [
  'Anna Holm, Salt and Ships, 12',
  'Anna Holm, ‘Salt,’ Journal of Fish 24 (1987): 112',
  'Anna Holm, Salz, in: Nils Lund (Hg.), Fische, Hamburg 1975, S. 94',
  'Ibid., 12',
  'The ships were late that year',
]);
