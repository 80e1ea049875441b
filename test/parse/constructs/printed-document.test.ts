import { printedDocument } from '../../../src/parse/constructs/printed-document.ts';
import { leavesAlone, reads } from '../../support/construct.ts';

reads(printedDocument, [
  ['FRUS, 1964–1968, vol. XII, 12', { type: 'book', title: 'FRUS, 1964–1968', volume: 'XII', at: 'page 12' }],
  ['DBPO, vol. 2, no. 5, p. 12', { type: 'book', title: 'DBPO', volume: '2', number: '5', at: 'page 12' }],
  [
    'Memo by Holm, 3 May 1951, FRUS 1951, vol. 3, 12',
    {
      type: 'document',
      title: 'Memo by Holm',
      issued: '1951-05-03',
      'container-title': 'FRUS 1951',
      volume: '3',
      at: 'page 12',
    },
  ],
]);

leavesAlone(printedDocument, ['Holm, Salt, vol. 3, 12', 'The series FRUS was begun in Oslo', 'FRUS']);
