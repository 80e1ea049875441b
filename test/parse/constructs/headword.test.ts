import { headword } from '../../../src/parse/constructs/headword.ts';
import { leavesAlone, reads } from '../../support/construct.ts';

const SALT = { type: 'entry-encyclopedia', title: 'Salt', 'container-title': 'Northern Encyclopaedia' };

reads(headword, [
  ['Northern Encyclopaedia, s.v. “Salt”', SALT],
  ['Northern Encyclopaedia, 11th ed., s.v. “Salt”', { ...SALT, edition: '11th ed.' }],
  ['Northern Encyclopaedia, s. v. Salt', SALT],
]);

leavesAlone(headword, ['Anna Holm, Salt and Ships, 12', 'Northern Encyclopaedia, 1999, 12', 's.v. “Salt”']);
