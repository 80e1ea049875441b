import { journalIssue } from '../../../src/parse/constructs/journal-issue.ts';
import { leavesAlone, reads, variantOf } from '../../support/construct.ts';

const number = variantOf({
  type: 'article-journal',
  'container-title': 'Journal of Ships',
  issue: '3',
  issued: '1999',
});

reads(journalIssue, [
  ['Journal of Ships, no. 3 (1999)', number({})],
  ['Journal of Ships 24, no. 3 (1999): 12', number({ volume: '24', at: 'page 12' })],
  ['Вопросы мореходства. 1999. № 3. С. 12', number({ 'container-title': 'Вопросы мореходства', at: 'page 12' })],
]);

leavesAlone(journalIssue, ['Journal of Ships (1999), 12', 'Holm, Salt, no. 3 (1999)', 'Pravda, 3 May 1951']);
