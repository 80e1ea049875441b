import { firstNamed, named, type Element } from '../markup/element.ts';
import type { CslItem } from '../../model/index.ts';
import { defined } from '../markup/defined.ts';
import { fromJsonLd } from './json-ld.ts';
import { fromMeta } from './meta.ts';

interface OfArticle {
  readonly article: Partial<CslItem>;
  readonly language?: string;
}

/**
 * What a page says of its article in its head: the tags of Google Scholar (Highwire), Dublin Core and PRISM, then
 * schema.org's JSON-LD. The language of a page that has them is that of the site, not the article's.
 */
export function articleOf(root: Element): OfArticle {
  const article = { ...fromJsonLd(root), ...fromMeta([...named(root, 'meta')]) };
  const known = Object.keys(article).length > 0;
  const declared = known ? article.language : firstNamed(root, 'html')?.attributes.lang;
  return {
    article: known ? { type: 'article-journal', ...article } : {},
    ...defined({ language: declared }),
  };
}
