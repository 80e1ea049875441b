import { lawReview } from '../../../src/parse/constructs/law-review.ts';
import { leavesAlone, reads } from '../../support/construct.ts';

const ARTICLE = {
  type: 'article-journal',
  author: 'Holm, Anna M.',
  title: 'Salt and Ships',
  volume: '12',
  'container-title': 'Salt L. Rev',
  page: '345',
  issued: '1999',
};

reads(lawReview, [
  ['Anna M. Holm, Salt and Ships, 12 Salt L. Rev. 345 (1999)', ARTICLE],
  ['Anna M. Holm, Salt and Ships, 12 Salt L. Rev. 345, 347–50 (1999)', { ...ARTICLE, at: 'page 347–50' }],
]);

leavesAlone(lawReview, [
  'Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12',
  'Anna Holm, ‘Salt and Ships,’ Journal of Fish 24 (1987): 112',
  'Holm v. Lund, 12 Salt 113 (1951)',
  'Anna Holm, Salt and Ships, 12 May 1999',
]);
