import { webDocument } from '../../../src/parse/constructs/web-document.ts';
import { leavesAlone, reads, shouldRead } from '../../support/construct.ts';

const URL = 'https://example.org/a';

reads(webDocument, [
  [
    `The Salt Report: A Summary, ff. 10, ${URL} (accessed 5 May 2018)`,
    { type: 'report', title: 'The Salt Report: A Summary', URL, accessed: '2018-05-05', at: 'folio 10' },
  ],
  [
    `Salt Special Report. Bergen: The Price of Salt, ff. 3, ${URL}, (accessed 5 May 2018)`,
    {
      type: 'report',
      title: 'Salt Special Report. Bergen: The Price of Salt',
      URL,
      accessed: '2018-05-05',
      at: 'folio 3',
    },
  ],
  [
    `Anna Holm, Salt Today, ${URL} (accessed 5 May 2018)`,
    { type: 'webpage', author: 'Holm, Anna', title: 'Salt Today', URL, accessed: '2018-05-05' },
  ],
  [
    `Salt Office, ‘Prices’, ${URL}, accessed 5 May 2018`,
    { type: 'webpage', author: '{Salt Office}', title: 'Prices', URL, accessed: '2018-05-05' },
  ],
  [`‘Salt Prices’, ${URL}`, { type: 'webpage', title: 'Salt Prices', URL }],
  [
    `Anna Holm, Salz heute, ${URL} [abgerufen am 5.5.2018]`,
    { type: 'webpage', author: 'Holm, Anna', title: 'Salz heute', URL, accessed: '2018-05-05' },
  ],
  [
    `Anna Holm, Le sel aujourd’hui, ${URL} [consulté le 5 mai 2018]`,
    { type: 'webpage', author: 'Holm, Anna', title: 'Le sel aujourd’hui', URL, accessed: '2018-05-05' },
  ],
]);

shouldRead(webDocument, [
  ['an address alone is left unread', `${URL} (accessed 5 May 2018)`, { type: 'webpage', URL, accessed: '2018-05-05' }],
]);

leavesAlone(webDocument, [
  'Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12',
  'Anna Holm, ‘Salt,’ Journal of Fish 24 (1987): 112',
  'Ibid., 12',
]);
