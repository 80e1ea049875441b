import { legalCase } from '../../../src/parse/constructs/legal-case.ts';
import { leavesAlone, reads } from '../../support/construct.ts';

const CASE = { type: 'legal_case', title: 'Holm v. Lund', issued: '1951' };

reads(legalCase, [
  ['Holm v. Lund, 410 U.S. 113 (1951)', { ...CASE, volume: '410', 'container-title': 'U.S.', page: '113' }],
  ['Holm v. Lund, 12 Salt 113 (1951)', { ...CASE, volume: '12', 'container-title': 'Salt', page: '113' }],
  ['Holm v Lund [1951] AC 123', { ...CASE, title: 'Holm v Lund', 'container-title': 'AC', page: '123' }],
  ['R v Lund [1951] AC 123', { ...CASE, title: 'R v Lund', 'container-title': 'AC', page: '123' }],
  ['Holm v Lund (1951) 1 AC 123', { ...CASE, title: 'Holm v Lund', volume: '1', 'container-title': 'AC', page: '123' }],
  [
    'Salt Company of Bergen v. Lund, 410 U.S. 113 (1951)',
    { ...CASE, title: 'Salt Company of Bergen v. Lund', volume: '410', 'container-title': 'U.S.', page: '113' },
  ],
]);

leavesAlone(legalCase, [
  'Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12',
  'Holm v. Lund',
  'Holm, Salt v. Fish, 12',
  'salt v. fish, 12 Salt 113 (1951)',
  'Anna Holm, ‘Salt v. Fish,’ Journal of Fish 24 (1987): 112',
]);
