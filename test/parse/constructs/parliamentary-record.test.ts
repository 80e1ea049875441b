import { parliamentaryRecord } from '../../../src/parse/constructs/parliamentary-record.ts';
import { leavesAlone, reads } from '../../support/construct.ts';

describe('debates', () => {
  reads(parliamentaryRecord, [
    [
      'HC Deb, vol. 302, 14 May 1969, cols. 110–12',
      { type: 'document', title: 'HC Deb', volume: '302', issued: '1969-05-14', at: 'column 110–12' },
    ],
    [
      'Parliamentary Debates, 3rd ser., cxxiii (1852), cols 34–6',
      {
        type: 'document',
        title: 'Parliamentary Debates',
        'collection-title': '3rd ser.',
        volume: 'cxxiii',
        issued: '1852',
        at: 'column 34–6',
      },
    ],
  ]);
});

describe('papers', () => {
  reads(parliamentaryRecord, [
    [
      'Parl. Papers 1850 (1234) xlv, p. 12',
      { type: 'report', title: 'Parl. Papers', number: '1234', volume: 'xlv', issued: '1850', at: 'page 12' },
    ],
  ]);
});

leavesAlone(parliamentaryRecord, ['Anna Holm, Salt and Ships, 12', 'Hansard reported the debate.', 'Ibid., col. 12']);
