import { thesis } from '../../../src/parse/constructs/thesis.ts';
import { leavesAlone, reads, shouldRead } from '../../support/construct.ts';

const SALT = {
  type: 'thesis',
  author: 'Holm, Anna',
  title: 'Salt and Ships',
  genre: 'PhD thesis',
  publisher: 'University of Bergen',
  issued: '2002',
  at: 'page 12',
};

reads(thesis, [
  ['Anna Holm, ‘Salt and Ships’ (PhD thesis, University of Bergen, 2002), 12', SALT],
  ['Anna Holm, “Salt and Ships” (PhD diss., University of Bergen, 2002), 12', { ...SALT, genre: 'PhD diss.' }],
  [
    'Anna Holm, ‘Salt and Ships’, unpublished PhD thesis, University of Bergen, 2002, p. 12',
    { ...SALT, genre: 'unpublished PhD thesis' },
  ],
  [
    'Anna Holm, Salz und Schiffe (Diss. phil., Universität Hamburg 2002), S. 12',
    { ...SALT, title: 'Salz und Schiffe', genre: 'Diss. phil.', publisher: 'Universität Hamburg' },
  ],
  [
    'Anna Holm, Le sel et la mer, thèse de doctorat, Université de Paris, 2002, p. 12',
    { ...SALT, title: 'Le sel et la mer', genre: 'thèse de doctorat', publisher: 'Université de Paris' },
  ],
  [
    'Anna Holm, “Il sale e le navi”, tesi di laurea, Università di Roma, 2002, p. 12',
    { ...SALT, title: 'Il sale e le navi', genre: 'tesi di laurea', publisher: 'Università di Roma' },
  ],
  [
    'Anna Holm, «La sal», tesis doctoral, Universidad de Madrid, 2002, p. 12',
    { ...SALT, title: 'La sal', genre: 'tesis doctoral', publisher: 'Universidad de Madrid' },
  ],
  [
    'Ana Pop, „Sarea”, teză de doctorat, Universitatea din București, 2002, p. 12',
    {
      ...SALT,
      author: 'Pop, Ana',
      title: 'Sarea',
      genre: 'teză de doctorat',
      publisher: 'Universitatea din București',
    },
  ],
]);

const unnamed = Object.fromEntries(Object.entries(SALT).filter(([variable]) => variable !== 'publisher'));
shouldRead(thesis, [
  [
    'a place without a comma goes into the genre',
    'Anna Holm, Salz und Schiffe, Diss. Hamburg 2002, S. 12',
    { ...unnamed, title: 'Salz und Schiffe', genre: 'Diss.', 'publisher-place': 'Hamburg' },
  ],
]);

leavesAlone(thesis, [
  'Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12',
  'Anna Holm, ‘The Salt Thesis,’ Journal of Fish 24 (1987): 112',
  'Anna Holm, ‘Salt’ (PhD thesis)',
  'Ibid., 12',
]);
