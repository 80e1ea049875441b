import { letter } from '../../../src/parse/constructs/letter.ts';
import { leavesAlone, reads } from '../../support/construct.ts';

const HOLM = { type: 'personal_communication', author: 'Holm', title: 'Holm to Lund', issued: '1861-04-27' };

reads(letter, [
  ['Holm to Lund, April 27, 1861, Salt Papers, p. 257', { ...HOLM, 'container-title': 'Salt Papers', at: 'page 257' }],
  ['Holm to Lund, 27 April 1861, Salt Papers, 257', { ...HOLM, 'container-title': 'Salt Papers', at: 'page 257' }],
  [
    'Anna Holm to Nils Lund, 27 April 1861, in Letters on Salt, 257',
    {
      ...HOLM,
      author: 'Holm, Anna',
      recipient: 'Lund, Nils',
      title: 'Anna Holm to Nils Lund',
      'container-title': 'Letters on Salt',
      at: 'page 257',
    },
  ],
  ['Holm to Lund, 27 April 1861', HOLM],
  [
    'Holm an Lund, 27. April 1861, in: Salzbriefe, S. 257',
    { ...HOLM, title: 'Holm an Lund', 'container-title': 'Salzbriefe', at: 'page 257' },
  ],
]);

leavesAlone(letter, [
  'From Salt to Ships, 27 April 1861, 12',
  'Holm to Lund, Salt Papers, 257',
  'Holm to Lund, 1861, 257',
  'Anna Holm, Salt, 27 April 1861',
]);
