import { enactment } from '../../../src/parse/constructs/enactment.ts';
import { leavesAlone, reads } from '../../support/construct.ts';

const LAW = { type: 'legislation', title: 'Gesetz vom 3. Mai 1951 über Salz', issued: '1951-05-03' };

reads(enactment, [
  ['Gesetz vom 3. Mai 1951 über Salz', LAW],
  [
    'Gesetz vom 3. Mai 1951 über Salz, BGBl. I 1951, S. 3',
    { ...LAW, 'container-title': 'BGBl', volume: 'I', at: 'page 3' },
  ],
  [
    'Art. 4 SalzG, BGBl. 2017 I Nr. 61',
    {
      type: 'legislation',
      title: 'SalzG',
      at: 'article-locator 4',
      'container-title': 'BGBl',
      volume: 'I',
      issue: '61',
      issued: '2017',
    },
  ],
  ['BGBl. Nr. 106/1946', { type: 'legislation', 'container-title': 'BGBl', issue: '106/1946' }],
]);

leavesAlone(enactment, [
  'Gesetz und Salz',
  'Anna Holm, Gesetz und Salz (Bergen: Fjord Press, 1999), 12',
  'Gaceta del Mar, núm. 12, 3 de mayo de 1812',
]);
