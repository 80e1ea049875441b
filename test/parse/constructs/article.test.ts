import { article } from '../../../src/parse/constructs/article.ts';
import { leavesAlone, reads, shouldRead, variantOf } from '../../support/construct.ts';

const SALT = {
  type: 'article-journal',
  author: 'Holm, Anna',
  title: 'Salt and Ships',
  'container-title': 'Journal of Fish',
  volume: '24',
  issue: '2',
  issued: '1987',
  at: 'page 112',
};
const salt = variantOf(SALT);
const URL = 'https://example.org/a';

describe('journals', () => {
  reads(article, [
    ['Anna Holm, ‘Salt and Ships,’ Journal of Fish 24 no. 2 (1987): 112', SALT],
    ['Anna Holm, ‘Salt and Ships’, Journal of Fish 24, no. 2 (1987): 112', SALT],
    ['Anna Holm, ‘Salt and Ships’, Journal of Fish, 24:2 (1987), 112', SALT],
    ['Anna Holm, “Salt and Ships,” Journal of Fish, vol. 24, no. 2, 1987, p. 112', SALT],
    ['Anna Holm, "Salt and Ships," Journal of Fish 24, no. 2 (1987): 112', SALT],
    ["Anna Holm, 'Salt and Ships', Journal of Fish 24, 2 (1987): 112", SALT],
    [
      'Anna Holm and Nils Lund, ‘Salt and Ships’, Journal of Fish 24, no. 2 (1987), 112–13',
      salt({ author: 'Holm, Anna; Lund, Nils', at: 'page 112–13' }),
    ],
    ['Anna Holm, ‘Salt and Ships’, Journal of Fish 24, no. 2 (Summer 1987): 112', salt({ issued: '1987 season 2' })],
    ['Anna Holm, ‘Salt and Ships’, Journal of Fish 24, no. 2 (September 1987): 112', salt({ issued: '1987-09' })],
    ['Anna Holm, ‘Salt and Ships’, Journal of Fish, XLIII (1987): 112', salt({ volume: 'XLIII', issue: undefined })],
    ['Anna Holm, ‘Salt and Ships’, Journal of Fish 1–2 (1987): 112', salt({ volume: undefined, issue: '1–2' })],
    [
      'Anna Holm, ‘Salt and Ships’, Salt Bulletin 14–15 (2003–4), 112',
      salt({ 'container-title': 'Salt Bulletin', volume: undefined, issue: '14–15', issued: '2003/2004' }),
    ],
    ['Anna Holm, ‘Salt and Ships,’ Journal of Fish 24 (1987): 101, here 112', salt({ issue: undefined })],
    ['Anna Holm, ‘Salt and Ships,’ Journal of Fish 24, no. 2 (1987): 101–20, here 112', salt({ page: '101–20' })],
    [
      'Anna Holm, ‘Salt’s Price: A “True” Story? 1905; Fish,’ Journal of Fish 24, no. 2 (1987): 112',
      salt({ title: 'Salt’s Price: A “True” Story? 1905; Fish' }),
    ],
    [
      'Anna Holm, ‘The Workers’ Councils of Oslo,’ Journal of Fish 24, no. 2 (1987): 112',
      salt({ title: 'The Workers’ Councils of Oslo' }),
    ],
    ['‘Salt and Ships,’ Journal of Fish 24, no. 2 (1987): 112', salt({ author: undefined })],
    ['Salt Group, ‘Salt and Ships,’ Journal of Fish 24, no. 2 (1987): 112', salt({ author: '{Salt Group}' })],
    [
      'Anna Holm, Il sale e le navi, in «Rivista del sale», 312, 1987, p. 112',
      salt({
        title: 'Il sale e le navi',
        'container-title': 'Rivista del sale',
        volume: '312',
        issue: undefined,
      }),
    ],
  ]);

  shouldRead(article, [
    [
      'a DOI is an address where CSL wants the bare identifier',
      'Anna Holm, ‘Salt and Ships’, Journal of Fish 24, no. 2 (1987): 112, https://doi.org/10.1234/jf.24',
      salt({ DOI: '10.1234/jf.24' }),
    ],
    [
      'the label of a DOI is part of its value',
      'Anna Holm, ‘Salt and Ships’, Journal of Fish 24, no. 2 (1987): 112, doi:10.1234/jf.24',
      salt({ DOI: '10.1234/jf.24' }),
    ],
  ]);
});

describe('other languages', () => {
  const german = salt({ title: 'Salz und Schiffe', 'container-title': 'Zeitschrift für Fisch' });

  reads(article, [
    ['Anna Holm, „Salz und Schiffe“, in: Zeitschrift für Fisch 24 (1987), H. 2, S. 112', german],
    ['Anna Holm: Salz und Schiffe. In: Zeitschrift für Fisch, Jg. 24, H. 2, 1987, S. 112', german],
    [
      'Anna Holm, Salz und Schiffe, in: Zeitschrift für Fisch 24 (1987), S. 101–120, hier S. 112',
      salt({
        title: 'Salz und Schiffe',
        'container-title': 'Zeitschrift für Fisch',
        issue: undefined,
        page: '101–120',
      }),
    ],
    [
      'Anna Holm, « Le sel et la mer », Annales du sel, n° 2, 1987, p. 112',
      salt({ title: 'Le sel et la mer', 'container-title': 'Annales du sel', volume: undefined }),
    ],
    [
      'Anna Holm, « Le sel et la mer », Annales du sel, 24, 2 (1987), p. 112',
      salt({ title: 'Le sel et la mer', 'container-title': 'Annales du sel' }),
    ],
    [
      'Anna Holm, “Il sale e le navi”, Rivista del sale, XXIV, fasc. 2 (1987), p. 112',
      salt({ title: 'Il sale e le navi', 'container-title': 'Rivista del sale', volume: 'XXIV' }),
    ],
    [
      'Anna Holm, «La sal y los barcos», Revista de la Sal, 24, 2 (1987), pág. 112',
      salt({ title: 'La sal y los barcos', 'container-title': 'Revista de la Sal' }),
    ],
    [
      'Ana Pop, „Sarea și corăbiile”, Revista istorică, nr. 2, 1987, p. 112',
      salt({
        author: 'Pop, Ana',
        title: 'Sarea și corăbiile',
        'container-title': 'Revista istorică',
        volume: undefined,
      }),
    ],
    [
      'Ana Silva, «O sal e os barcos», Revista do Sal, vol. 24, n.º 2 (1987), p. 112',
      salt({ author: 'Silva, Ana', title: 'O sal e os barcos', 'container-title': 'Revista do Sal' }),
    ],
    [
      'Anna Holm, Salz und Schiffe, in: Zeitschrift für Fisch 24 (1987), S. 101–120: 112',
      salt({
        title: 'Salz und Schiffe',
        'container-title': 'Zeitschrift für Fisch',
        issue: undefined,
        page: '101–120',
      }),
    ],
  ]);

  shouldRead(article, [
    [
      'the full stop between volume and issue stays with the volume',
      'Anna Holm: Salz und Schiffe. In: Zeitschrift für Fisch 24.2 (1987), S. 112',
      german,
    ],
  ]);
});

describe('newspapers and magazines', () => {
  const news = { type: 'article-newspaper', author: 'Holm, Anna', title: 'Salt Is Dear' };

  reads(article, [
    [
      'Anna Holm, ‘Salt Is Dear,’ Bergen Times, 3 May 1951, 4',
      { ...news, 'container-title': 'Bergen Times', issued: '1951-05-03', at: 'page 4' },
    ],
    [
      'Anna Holm, ‘Salt Is Dear,’ Bergen Times, May 3, 1951, p. A1',
      { ...news, 'container-title': 'Bergen Times', issued: '1951-05-03', at: 'page A1' },
    ],
    [
      '‘Salt Is Dear,’ Bergen Times, 3 May 1951',
      { type: 'article-newspaper', title: 'Salt Is Dear', 'container-title': 'Bergen Times', issued: '1951-05-03' },
    ],
    [
      `Anna Holm, ‘Salt Is Dear,’ Bergen Times, 3 May 1951, ${URL} (accessed 3 June 2017)`,
      {
        ...news,
        'container-title': 'Bergen Times',
        issued: '1951-05-03',
        URL,
        accessed: '2017-06-03',
      },
    ],
    [
      'Anna Holm, ‘Salt Is Dear,’ Salt Weekly Magazine, 3 May 1951, 4',
      {
        ...news,
        type: 'article-magazine',
        'container-title': 'Salt Weekly Magazine',
        issued: '1951-05-03',
        at: 'page 4',
      },
    ],
  ]);

  reads(article, [
    [
      'Anna Holm, „Salz ist teuer“, in: Hamburger Zeitung, 3. Mai 1951, S. 4',
      {
        ...news,
        title: 'Salz ist teuer',
        'container-title': 'Hamburger Zeitung',
        issued: '1951-05-03',
        at: 'page 4',
      },
    ],
  ]);
});

describe('sites, films, entries', () => {
  const online = { URL, accessed: '2017-06-03' };

  reads(article, [
    [
      `Salt Group, ‘How We See It’, Salt Blog, ${URL} (accessed 3 June 2017)`,
      {
        type: 'webpage',
        author: '{Salt Group}',
        title: 'How We See It',
        'container-title': 'Salt Blog',
        ...online,
      },
    ],
    [
      `Anna Holm, ‘Salt,’ Encyclopaedia of the Sea, ${URL} (accessed 3 June 2017)`,
      {
        type: 'entry-encyclopedia',
        author: 'Holm, Anna',
        title: 'Salt',
        'container-title': 'Encyclopaedia of the Sea',
        ...online,
      },
    ],
    [
      `Anna Holm, ‘Salt on Film,’ YouTube video, 1 min., 3 May 2011, ${URL}`,
      {
        type: 'motion_picture',
        author: 'Holm, Anna',
        title: 'Salt on Film',
        medium: 'YouTube video',
        dimensions: expect.stringMatching(/^1 min\.?$/) as string,
        issued: '2011-05-03',
        URL,
      },
    ],
  ]);

  shouldRead(article, [
    [
      'minutes and seconds are read as volume and issue',
      `Anna Holm, ‘Salt on Film,’ YouTube video, 1:20, 3 May 2011, ${URL}`,
      {
        type: 'motion_picture',
        author: 'Holm, Anna',
        title: 'Salt on Film',
        medium: 'YouTube video',
        dimensions: '1:20',
        issued: '2011-05-03',
        URL,
      },
    ],
  ]);
});

leavesAlone(article, [
  'Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12',
  'Anna Holm, ‘Salt,’ 113',
  'Anna Holm, ‘Salt’, in Nils Lund (ed.), Fish (Bergen: Fjord Press, 1975), 94',
  'Ibid., 12',
  'The ships were late that year',
]);
