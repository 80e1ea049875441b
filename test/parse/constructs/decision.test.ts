import { decision } from '../../../src/parse/constructs/decision.ts';
import { leavesAlone, reads } from '../../support/construct.ts';

const RULED = { type: 'legal_case', authority: 'BGH', genre: 'Urteil', issued: '1999-05-03' };

reads(decision, [
  ['BGH, Urteil vom 3.5.1999', RULED],
  ['BGH, Urteil vom 3.5.1999 – I ZR 12/98', { ...RULED, number: 'I ZR 12/98' }],
  [
    'BGH, Urteil vom 3.5.1999 – I ZR 12/98, ZSRX 1999, 34 – Salzkontor',
    { ...RULED, number: 'I ZR 12/98', 'container-title': 'ZSRX', volume: '1999', page: '34', title: 'Salzkontor' },
  ],
  ['BGHZ 12, 34', { type: 'legal_case', 'container-title': 'BGHZ', volume: '12', page: '34' }],
]);

leavesAlone(decision, [
  'Anna Holm, Der BGH (Bergen: Fjord Press, 1999), 12',
  'BGH, Bergen 1999',
  'Anna Holm, ‘The Supreme Court,’ Journal of Fish 24 (1987): 112',
]);
