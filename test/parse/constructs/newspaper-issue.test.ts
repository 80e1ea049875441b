import { newspaperIssue } from '../../../src/parse/constructs/newspaper-issue.ts';
import { leavesAlone, reads } from '../../support/construct.ts';

const TIMES = { type: 'article-newspaper', 'container-title': 'Bergen Times', issued: '1951-05-03' };

reads(newspaperIssue, [
  ['Bergen Times, 3 May 1951', TIMES],
  ['Bergen Times, May 3, 1951', TIMES],
  ['Bergen Times, 3 May 1951, p. 2', { ...TIMES, at: 'page 2' }],
  ['Bergen Times (Oslo), 3 May 1951, 2', { ...TIMES, 'publisher-place': 'Oslo', at: 'page 2' }],
  ['Hamburger Zeitung, 3. Mai 1951, S. 4', { ...TIMES, 'container-title': 'Hamburger Zeitung', at: 'page 4' }],
  ['Hamburger Zeitung, 3.5.1951', { ...TIMES, 'container-title': 'Hamburger Zeitung' }],
  ['Le Monde du sel, 3 mai 1951, p. 2', { ...TIMES, 'container-title': 'Le Monde du sel', at: 'page 2' }],
  ['Il Sale, 3 maggio 1951, p. 2', { ...TIMES, 'container-title': 'Il Sale', at: 'page 2' }],
  ['El Mundo de la Sal, 3 de mayo de 1951', { ...TIMES, 'container-title': 'El Mundo de la Sal' }],
  ['Scânteia, 3 mai 1951, p. 2', { ...TIMES, 'container-title': 'Scânteia', at: 'page 2' }],
]);

leavesAlone(newspaperIssue, [
  'Bergen Times, May 1951',
  'Bergen Times, 1951, 2',
  '‘Salt,’ Bergen Times, 3 May 1951',
  'the ships left, 3 May 1951',
  'A Very Long Title of More Than Six Words, 3 May 1951',
]);
