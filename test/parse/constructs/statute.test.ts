import { statute } from '../../../src/parse/constructs/statute.ts';
import { leavesAlone, reads } from '../../support/construct.ts';

const ACT = { type: 'legislation', title: 'Salt Act 1998', issued: '1998' };

reads(statute, [
  ['Salt Act 1998', ACT],
  ['Salt Act 1998 (Norland)', { ...ACT, jurisdiction: 'Norland' }],
  ['Salt Act of 1964', { ...ACT, title: 'Salt Act of 1964', issued: '1964' }],
  ['Salt, Fish and Tar Act 1998', { ...ACT, title: 'Salt, Fish and Tar Act 1998' }],
  ['5 & 6 Will. IV, c. 76', { type: 'legislation', title: '5 & 6 Will. IV, c. 76' }],
]);

leavesAlone(statute, [
  'Anna Holm, Acts of Salt 1998–2003 (Bergen: Fjord Press, 1999), 12',
  'Anna Holm, ‘The Salt Act 1998,’ Journal of Fish 24 (1987): 112',
  'Acting on Salt',
  'Salt Act',
  'in an act of salt 1998',
]);
