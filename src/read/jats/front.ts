import type { CslDate, CslItem, CslName } from '../../model/index.ts';
import { dateFrom, dateOfData } from '../article/data-dates.ts';
import { nameIn } from '../article/names.ts';
import { defined } from '../markup/defined.ts';
import { firstNamed, named, textOf, type Element } from '../markup/element.ts';

const text = (root: Element | undefined, name: string): string | undefined => {
  const found = root && firstNamed(root, name);
  return found && textOf(found);
};

/** The dates of publication, the better first: the issue's own, then any, then the day it went online. */
const DATES = ['ppub', 'collection', 'pub', 'publication', 'issue-ppub', '', 'epub', 'epub-ppub', 'preprint'] as const;

/** `<name>`, `<string-name>`, `<collab>`, and the plain text of older files. */
export function nameOf(element: Element): CslName | undefined {
  const [family, given, suffix] = ['surname', 'given-names', 'suffix'].map((part) => text(element, part));
  if (family) return { family, ...defined({ given, suffix }) };
  const collab = element.name === 'collab' ? element : firstNamed(element, 'collab');
  const whole = textOf(collab ?? element);
  if (whole === '') return undefined;
  return collab ? { literal: whole } : nameIn(whole);
}

/** The date in an element with `year`, `month`, `day`; seasons are printed words. */
export function dateOf(element: Element | undefined): CslDate | undefined {
  if (!element) return undefined;
  const [year = '', month, day] = ['year', 'month', 'day'].map((part) => text(element, part));
  return dateFrom(year, month, day) ?? dateOfData(element.attributes['iso-8601-date'] ?? '');
}

export const pagesOf = (element: Element): string | undefined => {
  const [first, last, range] = ['fpage', 'lpage', 'page-range'].map((part) => text(element, part));
  if (!first) return range ?? text(element, 'elocation-id');
  return last && last !== first ? `${first}–${last}` : first;
};

function publicationDate(meta: Element): CslDate | undefined {
  const dates = [...named(meta, 'pub-date')].map((element) => ({
    kind: element.attributes['date-type'] ?? element.attributes['pub-type'] ?? '',
    date: dateOf(element),
  }));
  const known = dates.filter(({ date }) => date !== undefined);
  return (DATES.map((kind) => known.find((found) => found.kind === kind)).find((found) => found) ?? known[0])?.date;
}

const byType = (root: Element, name: string, attribute: string, value: string): string | undefined => {
  for (const element of named(root, name)) if (element.attributes[attribute] === value) return textOf(element);
  return undefined;
};

function titleOf(meta: Element): string | undefined {
  const group = firstNamed(meta, 'title-group');
  const [title, subtitle] = [text(group ?? meta, 'article-title'), group && text(group, 'subtitle')];
  if (!title || !subtitle) return title;
  return /[:?!.]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

/**
 * What the front matter says of the article.
 * @see https://jats.nlm.nih.gov/archiving/tag-library/1.3/element/article-meta.html
 */
export function articleOf(root: Element): Partial<CslItem> {
  const meta = firstNamed(root, 'article-meta') ?? firstNamed(root, 'front-stub');
  const journal = firstNamed(root, 'journal-meta');
  if (!meta) return {};
  const authors = [...named(meta, 'contrib')].filter(
    ({ attributes }) => (attributes['contrib-type'] ?? 'author') === 'author',
  );
  const said = defined({
    title: titleOf(meta),
    author: authors.map(nameOf).filter((name) => name !== undefined),
    'container-title': text(journal, 'journal-title'),
    volume: text(meta, 'volume'),
    issue: text(meta, 'issue'),
    page: pagesOf(meta),
    issued: publicationDate(meta),
    publisher: text(journal, 'publisher-name'),
    ISSN: text(journal, 'issn'),
    DOI: byType(meta, 'article-id', 'pub-id-type', 'doi'),
    language: root.attributes['xml:lang'],
  });
  return Object.keys(said).length > 0 ? { type: 'article-journal', ...said } : {};
}
