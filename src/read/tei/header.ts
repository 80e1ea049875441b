import type { CslItem, CslName } from '../../model/index.ts';
import { dateOfData } from '../article/data-dates.ts';
import { nameIn } from '../article/names.ts';
import { defined } from '../markup/defined.ts';
import { childrenNamed, firstNamed, named, textOf, type Element } from '../markup/element.ts';

const text = (root: Element | undefined, name: string): string | undefined => {
  const found = root && firstNamed(root, name);
  return found && textOf(found);
};

/** `persName` with its parts, or a name as text. */
export function nameOf(element: Element): CslName | undefined {
  const family = [...named(element, 'surname')].map(textOf).join(' ');
  const given = [...named(element, 'forename')].map(textOf).join(' ');
  if (family !== '')
    return {
      family,
      ...defined({ given, 'non-dropping-particle': text(element, 'nameLink'), suffix: text(element, 'genName') }),
    };
  const body = firstNamed(element, 'orgName');
  if (body) return { literal: textOf(body) };
  const whole = textOf(firstNamed(element, 'persName') ?? element);
  return whole === '' ? undefined : nameIn(whole);
}

/** The numbers of an imprint by their units, `from` and `to` where they are apart. */
export function scopeOf(root: Element, unit: string): string | undefined {
  for (const element of named(root, 'biblScope')) {
    const { type = '', unit: said = type, from, to } = element.attributes;
    if (!said.toLowerCase().startsWith(unit)) continue;
    const text = textOf(element);
    if (text !== '') return text;
    return from !== undefined && to !== undefined && from !== to ? `${from}–${to}` : from;
  }
  return undefined;
}

export const dateOf = (root: Element) => {
  const date = firstNamed(root, 'date');
  return date && dateOfData(date.attributes.when ?? date.attributes.notBefore ?? textOf(date));
};

/** The parts of a title, the main one first. */
function titleOf(statement: Element): string | undefined {
  const titles = childrenNamed(statement, 'title').filter((title) => textOf(title) !== '');
  const main = titles.find(({ attributes }) => attributes.type === 'main') ?? titles[0];
  const sub = titles.find(({ attributes }) => attributes.type === 'sub');
  if (!main || !sub || sub === main) return main && textOf(main);
  return `${textOf(main).replace(/:$/, '')}: ${textOf(sub)}`;
}

const idOf = (root: Element, type: string): string | undefined =>
  [...named(root, 'idno')].filter(({ attributes }) => attributes.type?.toLowerCase() === type).map(textOf)[0];

/**
 * What the header says of the article.
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/HD.html
 */
export function articleOf(root: Element): Partial<CslItem> {
  const header = firstNamed(root, 'teiHeader');
  const statement = header && firstNamed(header, 'titleStmt');
  if (!header || !statement) return {};
  const publication = firstNamed(header, 'publicationStmt');
  const source = firstNamed(header, 'sourceDesc');
  const places = [source, publication].filter((place) => place !== undefined);
  const first = <Value>(read: (place: Element) => Value | undefined): Value | undefined =>
    places.map(read).find((value) => value !== undefined && value !== '');
  const journal =
    source &&
    [...named(source, 'title')].find(({ attributes }) => attributes.level === 'j' || attributes.level === 'm');
  const said = defined({
    title: titleOf(statement),
    author: childrenNamed(statement, 'author')
      .map(nameOf)
      .filter((name) => name !== undefined),
    'container-title': journal && textOf(journal),
    volume: first((place) => scopeOf(place, 'vol')),
    issue: first((place) => scopeOf(place, 'issue')),
    page: first((place) => scopeOf(place, 'p')),
    issued: first(dateOf),
    publisher: text(publication, 'publisher'),
    'publisher-place': text(publication, 'pubPlace'),
    DOI: /10\.\d{4,9}\/\S+/.exec(idOf(header, 'doi') ?? '')?.[0],
    language: firstNamed(header, 'language')?.attributes.ident ?? firstNamed(root, 'text')?.attributes['xml:lang'],
  });
  return said.title === undefined && said.author === undefined ? {} : { type: 'article-journal', ...said };
}
