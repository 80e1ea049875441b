import { lawJournalArticle } from '../../../src/parse/constructs/law-journal-article.ts';
import { leavesAlone, reads } from '../../support/construct.ts';

const LUND = { type: 'article-journal', author: 'Lund', 'container-title': 'ZSR', issued: '2016' };

reads(lawJournalArticle, [
  ['Lund, ZSR 2016, 482, 498', { ...LUND, page: '482', at: 'page 498' }],
  ['Lund, GRUR-Beilage 2016, 482', { ...LUND, 'container-title': 'GRUR-Beilage', page: '482', at: 'page 482' }],
]);

leavesAlone(lawJournalArticle, [
  'Lund, Salz 2016, 482',
  'Lund, ZSR 2016, S. 482',
  'Nils Lund, ZSR 2016, 482',
  'Lund, ‘Salt’, ZSR 2016, 482',
]);
