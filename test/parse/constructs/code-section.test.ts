import { codeSection } from '../../../src/parse/constructs/code-section.ts';
import { leavesAlone, reads } from '../../support/construct.ts';

reads(codeSection, [
  [
    '42 U.S.C. § 1983 (2012)',
    {
      type: 'legislation',
      title: '42 U.S.C. § 1983',
      volume: '42',
      'container-title': 'U.S.C.',
      section: '§ 1983',
      issued: '2012',
    },
  ],
  [
    'Cal. Salt Code § 1714 (West 2009)',
    {
      type: 'legislation',
      title: 'Cal. Salt Code § 1714',
      'container-title': 'Cal. Salt Code',
      section: '§ 1714',
      publisher: 'West',
      issued: '2009',
    },
  ],
]);

leavesAlone(codeSection, ['Anna Holm, Salt Code § 12', 'Salt and Ships § 12 (1999)', '§ 16 BGB']);
