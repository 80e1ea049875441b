import type { CslItem, CslType, Entry, ReferenceList } from '../../model/index.ts';
import { defined } from '../markup/defined.ts';
import { childrenNamed, elementsIn, firstNamed, named, textOf, type Element } from '../markup/element.ts';
import { richText } from '../markup/rich-text.ts';
import { walk, type MeaningOf } from '../markup/walk.ts';
import { dateOf, nameOf, pagesOf } from './front.ts';

/** What JATS calls its kinds of publications (`publication-type`), and what CSL does. */
const TYPES: Readonly<Record<string, CslType>> = {
  journal: 'article-journal',
  article: 'article-journal',
  book: 'book',
  'edited-book': 'book',
  chapter: 'chapter',
  newspaper: 'article-newspaper',
  magazine: 'article-magazine',
  thesis: 'thesis',
  report: 'report',
  gov: 'report',
  web: 'webpage',
  webpage: 'webpage',
  confproc: 'paper-conference',
  conference: 'paper-conference',
  data: 'dataset',
  software: 'software',
  patent: 'patent',
};

const PEOPLE = new Set(['name', 'string-name', 'collab', 'anonymous']);

const text = (root: Element, name: string): string | undefined => {
  const found = firstNamed(root, name);
  return found && textOf(found);
};

/** The people of a role: those of its groups, and for authors those that stand in none. */
function peopleOf(citation: Element, role: 'author' | 'editor' | 'translator') {
  const groups = [...named(citation, 'person-group')];
  const own = groups.filter(({ attributes }) => (attributes['person-group-type'] ?? 'author') === role);
  const inGroups = new Set(groups.flatMap((group) => [...elementsIn(group)]));
  const loose = role === 'author' ? [...elementsIn(citation)].filter((element) => !inGroups.has(element)) : [];
  return [...own.flatMap((group) => group.children), ...loose]
    .filter((element): element is Element => typeof element !== 'string' && PEOPLE.has(element.name))
    .map(nameOf)
    .filter((name) => name !== undefined);
}

/**
 * A citation whose parts are tagged, as data.
 * @see https://jats.nlm.nih.gov/archiving/tag-library/1.3/element/element-citation.html
 */
export function itemOf(citation: Element): Omit<CslItem, 'id'> | undefined {
  const [part, source] = [text(citation, 'article-title') ?? text(citation, 'chapter-title'), text(citation, 'source')];
  const title = part ?? source;
  if (!title) return undefined;
  const kind = citation.attributes['publication-type'] ?? citation.attributes['citation-type'] ?? '';
  const known = Object.hasOwn(TYPES, kind) ? TYPES[kind] : undefined;
  const type =
    known === 'book' && part !== undefined ? 'chapter' : (known ?? (part === undefined ? 'book' : 'article-journal'));
  const ids = [...named(citation, 'pub-id')];
  return {
    type,
    ...defined({
      title,
      author: peopleOf(citation, 'author'),
      editor: peopleOf(citation, 'editor'),
      translator: peopleOf(citation, 'translator'),
      'container-title': part === undefined ? undefined : source,
      volume: text(citation, 'volume'),
      issue: text(citation, 'issue'),
      edition: text(citation, 'edition'),
      page: pagesOf(citation),
      issued: dateOf(firstNamed(citation, 'date') ?? citation),
      publisher: text(citation, 'publisher-name'),
      'publisher-place': text(citation, 'publisher-loc'),
      DOI: ids.filter(({ attributes }) => attributes['pub-id-type'] === 'doi').map(textOf)[0],
      URL: [text(citation, 'uri'), firstNamed(citation, 'ext-link')?.attributes['xlink:href']].find((url) =>
        /^https?:/.test(url ?? ''),
      ),
    }),
  };
}

/** Citations as data where their parts are tagged; the others as they are printed. */
export function referencesIn(lists: readonly Element[], meaningOf: MeaningOf): ReferenceList {
  const entries: Entry[] = [];
  const references: Omit<CslItem, 'id'>[] = [];
  for (const ref of new Set(lists.flatMap((list) => [...named(list, 'ref')]))) {
    const citations = ['element-citation', 'mixed-citation', 'citation', 'nlm-citation'].flatMap((name) => [
      ...named(ref, name),
    ]);
    for (const citation of citations) {
      const isTagged =
        childrenNamed(citation, 'person-group').length > 0 ||
        [...PEOPLE].some((name) => childrenNamed(citation, name).length > 0);
      const item = isTagged || citation.name === 'element-citation' ? itemOf(citation) : undefined;
      if (item) references.push(item);
      else {
        const { text: printed, marks } = richText(walk(citation.children, meaningOf).runs);
        if (printed !== '') entries.push({ text: printed, marks });
      }
    }
  }
  return { entries, references };
}
