import { unquotedArticle } from '../../../src/parse/constructs/unquoted-article.ts';
import { leavesAlone, reads } from '../../support/construct.ts';

const SALT = {
  type: 'article-journal',
  author: 'Holm, Anna',
  title: 'Salt and Ships',
  'container-title': 'Sea Trade',
  volume: '24',
  issued: '1987',
};

reads(unquotedArticle, [
  ['Anna Holm, Salt and Ships, Sea Trade 24 (1987), 112', { ...SALT, at: 'page 112' }],
  ['Anna Holm, Salt and Ships, Sea Trade, 24 (1987), 112–30', { ...SALT, page: '112–30' }],
  ['Holm, Anna (1987), Salt and Ships, Sea Trade, 24(2), pp. 112–30', { ...SALT, issue: '2', page: '112–30' }],
  ['Anna Holm, Salt and Ships, Sea Trade 24 no. 2 (1987), 112', { ...SALT, issue: '2', at: 'page 112' }],
]);

leavesAlone(unquotedArticle, [
  'Anna Holm, Salt and Ships, vol. 24, Oslo 1987',
  'Anna Holm, Salt and Ships, Oslo 24 (1987), 112',
  'Anna Holm, Salt, Studies in Salt 24 (Oslo: Skip, 1987), 112',
  'Anna Holm, Report, box 4, no. 24, 3 May 1951',
  'Salt and Ships, Sea Trade 24 (1987), 112',
  'Anna Holm, ‘Salt and Ships’, Sea Trade 24 (1987), 112',
]);
