import { numberedDocument } from '../../../src/parse/constructs/numbered-document.ts';
import { leavesAlone, reads } from '../../support/construct.ts';

const RESOLUTION = { type: 'report', title: 'UNGA Res 2625', number: 'UN Doc A/RES/2625', issued: '1970-10-24' };

reads(numberedDocument, [
  ['UNGA Res 2625 (24 October 1970) UN Doc A/RES/2625', RESOLUTION],
  ['Report on Salt, 24 October 1970, UN Doc A/RES/2625', { ...RESOLUTION, title: 'Report on Salt' }],
  [
    'Anna Holm, ‘Salt and Fish’ (24 October 1970) UN Doc A/RES/2625',
    { ...RESOLUTION, title: 'Salt and Fish', author: 'Holm, Anna' },
  ],
]);

leavesAlone(numberedDocument, [
  'Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12',
  'Anna Holm, ‘A UN Document,’ Journal of Fish 24 (1987): 112',
  'UN Doc A/RES/2625',
]);
