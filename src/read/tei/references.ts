import type { CslItem, CslType, ReferenceList } from '../../model/index.ts';
import { defined } from '../markup/defined.ts';
import { childrenNamed, firstNamed, named, textOf, type Element } from '../markup/element.ts';
import { richText } from '../markup/rich-text.ts';
import { walk, type MeaningOf } from '../markup/walk.ts';
import { dateOf, nameOf, scopeOf } from './header.ts';

const text = (root: Element | undefined, name: string): string | undefined => {
  const found = root && firstNamed(root, name);
  return found && textOf(found);
};
const people = (root: Element | undefined, name: string) =>
  (root ? childrenNamed(root, name) : []).map(nameOf).filter((person) => person !== undefined);

/** A work by its own level and that of what it appeared in. */
function typeOf(analytic: Element | undefined, container: Element | undefined): CslType {
  if (!analytic) return 'book';
  return container?.attributes.level === 'm' ? 'chapter' : 'article-journal';
}

/**
 * A `biblStruct` as data.
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-biblStruct.html
 */
function itemOf(struct: Element): Omit<CslItem, 'id'> | undefined {
  const [analytic, monogr] = [firstNamed(struct, 'analytic'), firstNamed(struct, 'monogr')];
  const container = monogr && childrenNamed(monogr, 'title')[0];
  const title = text(analytic, 'title') ?? (container && textOf(container));
  if (!title) return undefined;
  const idno = [...named(struct, 'idno')].find(({ attributes }) => attributes.type?.toLowerCase() === 'doi');
  return {
    type: typeOf(analytic, container),
    ...defined({
      title,
      author: analytic ? people(analytic, 'author') : people(monogr, 'author'),
      editor: people(monogr, 'editor'),
      'container-title': analytic && container && textOf(container),
      'collection-title': text(firstNamed(struct, 'series'), 'title'),
      volume: scopeOf(struct, 'vol'),
      issue: scopeOf(struct, 'issue'),
      page: scopeOf(struct, 'p'),
      issued: dateOf(struct),
      publisher: text(monogr, 'publisher'),
      'publisher-place': text(monogr, 'pubPlace'),
      DOI: idno && textOf(idno),
    }),
  };
}

/** The lists of works of a text: those in `biblStruct` as data, those in `bibl` as they are printed. */
export function referencesIn(lists: readonly Element[], meaningOf: MeaningOf): ReferenceList {
  const printed = lists
    .flatMap((list) => childrenNamed(list, 'bibl'))
    .map((bibl) => {
      const { text: entry, marks } = richText(walk(bibl.children, meaningOf).runs);
      return { text: entry, marks };
    });
  const structs = lists.flatMap((list) => childrenNamed(list, 'biblStruct'));
  return {
    entries: printed.filter((entry) => entry.text !== ''),
    references: structs.map(itemOf).filter((item) => item !== undefined),
  };
}
