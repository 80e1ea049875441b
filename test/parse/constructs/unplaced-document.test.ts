import { unplacedDocument } from '../../../src/parse/constructs/unplaced-document.ts';
import { leavesAlone, reads } from '../../support/construct.ts';

reads(unplacedDocument, [
  ['Diary, 4 May 1951', { type: 'manuscript', title: 'Diary', issued: '1951-05-04' }],
  ['Memorandum by Holm, 4 May 1951', { type: 'document', title: 'Memorandum by Holm', issued: '1951-05-04' }],
]);

leavesAlone(unplacedDocument, [
  'Le Sel, 4 May 1951',
  'Minutes of the Salt Committee, 1951',
  'The minutes were lost on 4 May 1951',
  'Anna Holm, Memorandum (Bergen: Fjord Press, 1951), 12',
]);
