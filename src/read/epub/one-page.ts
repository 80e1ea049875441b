import { elementsIn, firstNamed, type Element } from '../markup/element.ts';
import { resolvePath } from './path.ts';

interface Page {
  readonly path: string;
  readonly root: Element;
}

/**
 * The pages of a book as one: every id and every link to one says in which page it is, so that links lead from page to
 * page as they do within one.
 */
export function asOnePage(pages: readonly Page[]): Element {
  const numbers = new Map(pages.map(({ path }, at) => [path, at]));
  const bodies = pages.map(({ path, root }, at): Element => {
    const body = firstNamed(root, 'body') ?? root;
    const address = (href: string): string => {
      const [, fragment] = href.split('#');
      const page = /^[a-z][a-z0-9+.-]*:/i.test(href) ? undefined : numbers.get(resolvePath(path, href));
      return page === undefined || fragment === undefined ? href : `#${page}:${fragment}`;
    };
    const renamed = (element: Element): Readonly<Record<string, string>> => {
      const { id, name, href } = element.attributes;
      return {
        ...element.attributes,
        ...(id === undefined ? {} : { id: `${at}:${id}` }),
        ...(element.name === 'a' && name !== undefined ? { name: `${at}:${name}` } : {}),
        ...(href === undefined ? {} : { href: address(href) }),
      };
    };
    // From the last to the first: the copies of an element's children are there before its own.
    const copies = new Map<Element | string, Element>();
    for (const element of [...elementsIn(body)].toReversed()) {
      const children = element.children.map((child) => copies.get(child) ?? child);
      copies.set(element, { name: element.name, attributes: renamed(element), children });
    }
    return { ...(copies.get(body) ?? body), name: 'section' };
  });
  return { name: 'body', attributes: {}, children: bodies };
}
