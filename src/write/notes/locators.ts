import type { LocatorLabel } from '../../model/index.ts';

/**
 * Labels before a place, as pandoc reads them back into locators (https://pandoc.org/MANUAL.html, "Citation syntax")
 * and as a reader of LaTeX notes understands them. Pages have none: there they are what a bare number means.
 */
export const LOCATOR_LABELS_SHORT: Readonly<Record<LocatorLabel, string>> = {
  act: 'act', appendix: 'app.', 'article-locator': 'art.', book: 'bk.', canon: 'can.', chapter: 'chap.', column: 'col.',
  elocation: 'loc.', equation: 'eq.', figure: 'fig.', folio: 'fol.', issue: 'no.', line: 'l.', note: 'n.', opus: 'op.',
  page: '', paragraph: 'para.', part: 'pt.', rule: 'rule', scene: 'sc.', section: 'sec.', 'sub-verbo': 's.v.',
  supplement: 'supp.', table: 'tbl.', timestamp: 'at', 'title-locator': 'tit.', verse: 'v.', version: 'version',
  volume: 'vol.',
}; // prettier-ignore
