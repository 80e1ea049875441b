import { review } from '../../../src/parse/constructs/review.ts';
import { leavesAlone, reads } from '../../support/construct.ts';

reads(review, [
  [
    'Anna Holm, review of Salt, by Nils Ek, Northern Notes 10, no. 4 (1982): 23–45',
    {
      type: 'article-journal',
      author: 'Holm, Anna',
      title: 'review of Salt, by Nils Ek',
      'reviewed-title': 'Salt',
      'reviewed-author': 'Ek, Nils',
      'container-title': 'Northern Notes',
      volume: '10',
      issue: '4',
      issued: '1982',
      page: '23–45',
    },
  ],
]);

leavesAlone(review, [
  'Anna Holm, Salt and Ships, 12',
  'The review of Salt was late.',
  '‘Salt,’ Northern Review, 3 May 1951',
]);
