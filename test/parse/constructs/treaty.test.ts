import { treaty } from '../../../src/parse/constructs/treaty.ts';
import { leavesAlone, reads } from '../../support/construct.ts';

const TREATY = { type: 'treaty', title: 'Convention on the Law of Salt', issued: '1969-05-23' };
const SERIES = { volume: '1155', 'container-title': 'UNTS', page: '331' };

reads(treaty, [
  ['Convention on the Law of Salt (adopted 23 May 1969)', TREATY],
  [
    'Convention on the Law of Salt (adopted 23 May 1969, entered into force 27 January 1980) 1155 UNTS 331',
    { ...TREATY, ...SERIES },
  ],
  ['Convention on the Law of Salt (Bergen, 23 May 1969) 1155 UNTS 331', { ...TREATY, ...SERIES }],
  [
    'Convention on the Law of Salt (adopted 23 May 1969) 1155 UNTS 331 (CLS)',
    { ...TREATY, ...SERIES, 'title-short': 'CLS' },
  ],
]);

leavesAlone(treaty, [
  'Anna Holm, The Salt Convention (Bergen: Fjord Press, 1999), 12',
  'Anna Holm, ‘The Salt Convention,’ Journal of Fish 24 (1987): 112',
  'Convention on the Law of Salt',
]);
