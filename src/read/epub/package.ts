import { InputError, type CslItem } from '../../model/index.ts';
import { dateOfData } from '../article/data-dates.ts';
import { nameIn } from '../article/names.ts';
import { defined } from '../markup/defined.ts';
import { firstNamed, named, textOf, type Element } from '../markup/element.ts';
import { resolvePath } from './path.ts';

/** The package document of an EPUB: what it says of the book, and its files in the order of reading. */
export interface Package {
  readonly article: Partial<CslItem>;
  readonly files: readonly string[];
}

const PAGES = new Set(['application/xhtml+xml', 'text/html', 'application/x-dtbook+xml']);

/** The path of the package document that the container names. */
export function packagePath(container: Element): string {
  const path = firstNamed(container, 'rootfile')?.attributes['full-path'];
  if (!path) throw new InputError('this EPUB does not say where its text is', 'Download it again.');
  return path;
}

/** The spine first; what stands outside of it may hold notes, but for the table of contents. */
function filesOf(root: Element, path: string): readonly string[] {
  const items = [...named(root, 'item')].filter(({ attributes }) => PAGES.has(attributes['media-type'] ?? ''));
  const pages = items.filter(({ attributes }) => !/\bnav\b/.test(attributes.properties ?? ''));
  const byId = new Map(pages.map((item) => [item.attributes.id, item]));
  const spine = [...named(root, 'itemref')].map(({ attributes }) => byId.get(attributes.idref));
  const inOrder = new Set([...spine, ...pages].filter((item) => item !== undefined));
  return [...new Set([...inOrder].map(({ attributes }) => resolvePath(path, attributes.href ?? '')))];
}

const textsOf = (root: Element, name: string): readonly string[] =>
  [...named(root, name)].map(textOf).filter((text) => text !== '');

/** Dublin Core, as EPUB uses it. */
function articleOf(metadata: Element): Partial<CslItem> {
  const identifiers = textsOf(metadata, 'identifier').join(' ');
  const isbn = /(?<!\d)97[89](?:-?\d){10}(?!\d)/.exec(identifiers)?.[0];
  const [date] = textsOf(metadata, 'date');
  const [title] = textsOf(metadata, 'title');
  const [publisher] = textsOf(metadata, 'publisher');
  const language = textsOf(metadata, 'language').find((tag) => /^[a-z]{2,3}(?:-|$)/i.test(tag));
  return defined({
    type: isbn === undefined ? undefined : 'book',
    title,
    author: textsOf(metadata, 'creator').map(nameIn),
    issued: date === undefined ? undefined : dateOfData(date),
    publisher,
    language,
    ISBN: isbn,
    DOI: /10\.\d{4,9}\/[^\s"<>]+/.exec(identifiers)?.[0],
  });
}

/** @see https://www.w3.org/TR/epub-33/#sec-package-doc */
export function readPackage(root: Element, path: string): Package {
  const metadata = firstNamed(root, 'metadata');
  return { article: metadata ? articleOf(metadata) : {}, files: filesOf(root, path) };
}
