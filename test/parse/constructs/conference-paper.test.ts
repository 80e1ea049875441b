import { conferencePaper } from '../../../src/parse/constructs/conference-paper.ts';
import { leavesAlone, reads } from '../../support/construct.ts';

const SALT = {
  type: 'paper-conference',
  author: 'Holm, Anna',
  title: 'Salt',
  genre: expect.stringMatching(/^paper/) as string,
  'event-title': 'Salt Conference',
  'event-place': 'Oslo',
  issued: '2001-05',
};

reads(conferencePaper, [
  ['Anna Holm, ‘Salt’, paper presented at the Salt Conference, Oslo, May 2001', SALT],
  ['Anna Holm, ‘Salt’ (paper presented at the Salt Conference, Oslo, May 2001)', SALT],
  ['Anna Holm, “Salt,” paper given at the Salt Conference, Oslo, May 2001, p. 12', { ...SALT, at: 'page 12' }],
  [
    'Anna Holm, ‘Salt’ (paper presented at the annual meeting of the Salt Society, London, 3–5 May 2001)',
    {
      ...SALT,
      'event-title': 'annual meeting of the Salt Society',
      'event-place': 'London',
      issued: '2001-05-03/2001-05-05',
    },
  ],
  [
    'Anna Holm and Nils Lund, ‘Salt’, paper presented at the Salt Conference, May 2001',
    {
      type: SALT.type,
      author: 'Holm, Anna; Lund, Nils',
      title: 'Salt',
      genre: SALT.genre,
      'event-title': 'Salt Conference',
      issued: '2001-05',
    },
  ],
]);

leavesAlone(conferencePaper, [
  'Anna Holm, ‘Salt,’ Journal of Fish 24 (1987): 112',
  'Anna Holm, ‘Salt,’ 12',
  'Anna Holm, Salt on Paper (Bergen: Fjord Press, 1999), 12',
]);
