import type { CslItem, CslName } from '../../model/index.ts';
import { dateOfData } from '../article/data-dates.ts';
import { nameIn } from '../article/names.ts';
import { defined } from '../markup/defined.ts';
import { named, type Element } from '../markup/element.ts';

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The types of schema.org that an article may be, and what CSL calls them. */
const TYPES: Readonly<Record<string, CslItem['type']>> = {
  ScholarlyArticle: 'article-journal',
  MedicalScholarlyArticle: 'article-journal',
  Article: 'article-journal',
  Chapter: 'chapter',
  Book: 'book',
  Thesis: 'thesis',
  Report: 'report',
  NewsArticle: 'article-newspaper',
  BlogPosting: 'post-weblog',
};
/** An issue in a volume in a journal: no deeper. */
const DEEPEST = 4;

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const text = (value: unknown): string | undefined => {
  const [first] = list(value);
  const plain = typeof first === 'number' ? String(first) : first;
  return typeof plain === 'string' && plain.trim() !== '' ? plain.replace(/\s+/g, ' ').trim() : undefined;
};

const typeOf = (data: Data): CslItem['type'] | undefined =>
  list(data['@type']).flatMap((type) =>
    typeof type === 'string' && Object.hasOwn(TYPES, type) ? [TYPES[type]] : [],
  )[0];

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** What may be the article: the data themselves, one of a list or of a graph, or what a page is about. */
function candidates(value: unknown): readonly Data[] {
  const tops = list(value).filter(isData);
  return [...tops, ...tops.flatMap((top) => [...list(top['@graph']), ...list(top.mainEntity)].filter(isData))];
}

function personOf(value: unknown): readonly CslName[] {
  if (typeof value === 'string' && value.trim() !== '') return [nameIn(value)];
  if (!isData(value)) return [];
  const [family, given, name] = [text(value.familyName), text(value.givenName), text(value.name)];
  if (family !== undefined) return [{ family, ...(given === undefined ? {} : { given }) }];
  return name === undefined ? [] : [value['@type'] === 'Organization' ? { literal: name } : nameIn(name)];
}

/** Volume, issue and journal, each of which may be part of the next. */
function placeOf(data: Data): Partial<CslItem> {
  const place: { volume?: string; issue?: string; 'container-title'?: string; ISSN?: string } = {};
  let [part] = list(data.isPartOf);
  for (let depth = 0; depth < DEEPEST && isData(part); depth++) {
    const [volume, issue, issn] = [text(part.volumeNumber), text(part.issueNumber), text(part.issn)];
    if (volume !== undefined) place.volume ??= volume;
    if (issue !== undefined) place.issue ??= issue;
    if (issn !== undefined) place.ISSN ??= issn;
    const isJournal = list(part['@type']).some(
      (type) => type === 'Periodical' || type === 'Book' || type === 'Journal',
    );
    const name = isJournal ? text(part.name) : undefined;
    if (name !== undefined) place['container-title'] ??= name;
    [part] = list(part.isPartOf);
  }
  return place;
}

function itemOf(data: Data): Partial<CslItem> {
  const author = list(data.author ?? data.creator).flatMap(personOf);
  const issued = dateOfData(text(data.datePublished) ?? '');
  const [start, end] = [text(data.pageStart), text(data.pageEnd)];
  const page = start === undefined ? text(data.pagination) : end === undefined ? start : `${start}–${end}`;
  const doi = [data['@id'], ...list(data.sameAs), ...list(data.identifier)]
    .map((value) => /10\.\d{4,9}\/[^\s"<>]+/.exec(text(isData(value) ? value.value : value) ?? '')?.[0])
    .find((value) => value !== undefined);
  const publisher = isData(data.publisher) ? text(data.publisher.name) : undefined;
  const title = text(data.headline) ?? text(data.name);
  return {
    ...defined({ title, language: text(data.inLanguage), DOI: doi, page, author, issued, publisher }),
    ...placeOf(data),
  };
}

/** The article by the JSON-LD of its page, in the terms of schema.org. */
export function fromJsonLd(root: Element): Partial<CslItem> {
  for (const { attributes, children } of named(root, 'script')) {
    if (attributes.type !== 'application/ld+json') continue;
    const json = children.filter((child) => typeof child === 'string').join('');
    const found = candidates(parsed(json)).find((data) => typeOf(data) !== undefined);
    const type = found && typeOf(found);
    if (found && type) return { type, ...itemOf(found) };
  }
  return {};
}
