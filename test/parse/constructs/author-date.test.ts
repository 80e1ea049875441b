import { authorDate } from '../../../src/parse/constructs/author-date.ts';
import { leavesAlone, reads, shouldRead } from '../../support/construct.ts';

const holm = { type: 'document', author: 'Holm', issued: '1999' };

reads(authorDate, [
  ['Holm 1999, 12', { ...holm, at: 'page 12' }],
  ['Holm 1999: 12', { ...holm, at: 'page 12' }],
  ['Holm 1999, pp. 12–14', { ...holm, at: 'page 12–14' }],
  ['Holm (1999: 12)', { ...holm, at: 'page 12' }],
  ['Holm (1999, 12)', { ...holm, at: 'page 12' }],
  ['Holm 2001a, 12', { ...holm, issued: '2001', at: 'page 12' }],
  ['Holm and Lund 1999, 12', { ...holm, author: 'Holm; Lund', at: 'page 12' }],
  ['Holm et al. 1999, 12', { ...holm, at: 'page 12' }],
  ['Holm et al. 1999', holm],
  ['Anna Holm 1999, p. 12', { ...holm, author: 'Holm, Anna', at: 'page 12' }],
  ['HOLM, 1999, p. 12', { ...holm, author: 'HOLM', at: 'page 12' }],
]);

shouldRead(authorDate, [['names before a comma may be a title', 'Holm, 1999, p. 12', { ...holm, at: 'page 12' }]]);

leavesAlone(authorDate, [
  'Message, 1861, p. 4',
  'Report 1951, p. 4',
  'May 1951, p. 4',
  'Anna Holm, 1905',
  'Anna Holm, Salt 1905, p. 4',
  'Salt News, 3 May 1999, 12',
]);
