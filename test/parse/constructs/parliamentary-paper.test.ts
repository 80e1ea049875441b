import { parliamentaryPaper } from '../../../src/parse/constructs/parliamentary-paper.ts';
import { leavesAlone, reads } from '../../support/construct.ts';

reads(parliamentaryPaper, [
  ['BT-Drs. 17/1234', { type: 'report', title: 'BT-Drs. 17/1234', number: '17/1234' }],
  [
    'Drucksache VI/3397, 10.5.1972',
    { type: 'report', title: 'Drucksache VI/3397', number: 'VI/3397', issued: '1972-05-10' },
  ],
]);

leavesAlone(parliamentaryPaper, ['Bericht 12', 'Gutachten über Salz, Berlin 1974']);
