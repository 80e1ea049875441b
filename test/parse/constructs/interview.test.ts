import { interview } from '../../../src/parse/constructs/interview.ts';
import { leavesAlone, reads } from '../../support/construct.ts';

const HOLM = { type: 'interview', author: 'Holm, Anna', issued: '2001-05-03' };

reads(interview, [
  ['Interview with Anna Holm, 3 May 2001', { ...HOLM, title: 'Interview with Anna Holm' }],
  ['Interview with Anna Holm, May 3, 2001', { ...HOLM, title: 'Interview with Anna Holm' }],
  ['Interview with Anna Holm, Oslo, 3 May 2001', { ...HOLM, title: 'Interview with Anna Holm', 'event-place': 'Oslo' }],
  ['Anna Holm, interview with author, 3 May 2001', { ...HOLM, title: 'interview with author' }],
  [
    'Anna Holm, director of the Salt Office, interview with the author, Oslo, 3 May 2001',
    { ...HOLM, title: 'interview with the author', 'event-place': 'Oslo', note: 'director of the Salt Office' },
  ],
  [
    'Anna Holm, interview by Nils Lund, 3 May 2001',
    { ...HOLM, title: 'interview by Nils Lund', interviewer: 'Lund, Nils' },
  ],
  [
    'Interview mit Anna Holm, Berlin, 3. Mai 2001',
    { ...HOLM, title: 'Interview mit Anna Holm', 'event-place': 'Berlin' },
  ],
  [
    'Entretien avec Anna Holm, Paris, 3 mai 2001',
    { ...HOLM, title: 'Entretien avec Anna Holm', 'event-place': 'Paris' },
  ],
  [
    'Intervista con Anna Holm, Roma, 3 maggio 2001',
    { ...HOLM, title: 'Intervista con Anna Holm', 'event-place': 'Roma' },
  ],
  [
    'Entrevista con Anna Holm, Madrid, 3 de mayo de 2001',
    { ...HOLM, title: 'Entrevista con Anna Holm', 'event-place': 'Madrid' },
  ],
  [
    'Interviu cu Ana Pop, București, 3 mai 2001',
    { ...HOLM, author: 'Pop, Ana', title: 'Interviu cu Ana Pop', 'event-place': 'București' },
  ],
]);

leavesAlone(interview, [
  'Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12',
  'Anna Holm, ‘An Interview with Salt,’ Journal of Fish 24 (1987): 112',
  'He said that it was so when they met, interview with author, 3 May 2001',
  'Ibid., 12',
]);
