import type { CslItem, CslType } from '../model/index.ts';
import type { HeadingName } from './headings.ts';

/** A part of a bibliography as historians divide it. */
interface SectionRule {
  readonly heading: HeadingName;
  readonly holds: (item: CslItem, isDocumentTitle: (title: string) => boolean) => boolean;
  /** The heading of the part within the section that an item belongs to. */
  readonly part?: (item: CslItem) => string | undefined;
}

const oneOf = (...types: readonly CslType[]): ((item: CslItem) => boolean) => {
  const known = new Set(types);
  return ({ type }) => known.has(type);
};
const isDocument = oneOf('document', 'manuscript', 'personal_communication');
/** Unpublished if an archive keeps them. */
const mayBeKept = oneOf('interview', 'collection');
const isVolume = oneOf('book', 'chapter', 'collection', 'document', 'pamphlet', 'periodical');
/** A letter in a volume of letters. */
const isPrinted = (item: CslItem): boolean =>
  item['container-title'] !== undefined && (item.archive ?? item.archive_location) === undefined;

/** Sources first, as bibliographies of historians have it; an item belongs to the first section that holds it. */
const SECTIONS: readonly SectionRule[] = [
  {
    heading: 'archives',
    holds: (item) =>
      (isDocument(item) && !isPrinted(item)) ||
      (mayBeKept(item) && (item.archive ?? item.archive_location) !== undefined),
    part: ({ archive }) => archive,
  },
  { heading: 'interviews', holds: oneOf('interview', 'speech') },
  {
    heading: 'documents',
    holds: (item, isDocumentTitle) =>
      (isDocument(item) && isPrinted(item)) ||
      (isVolume(item) &&
        [item.title, item['container-title']].some((title) => title !== undefined && isDocumentTitle(title))),
  },
  {
    heading: 'law',
    holds: oneOf('legal_case', 'legislation', 'bill', 'regulation', 'treaty', 'hearing', 'patent', 'standard'),
  },
  { heading: 'press', holds: oneOf('article-newspaper', 'article-magazine') },
  { heading: 'recordings', holds: oneOf('motion_picture', 'broadcast', 'song', 'performance', 'musical_score') },
  { heading: 'online', holds: oneOf('webpage', 'post', 'post-weblog', 'dataset', 'software') },
  { heading: 'literature', holds: () => true },
];

/** Items under a heading, in parts with headings of their own where the section has such. */
export interface Section {
  readonly heading: HeadingName;
  readonly parts: readonly { readonly heading: string | undefined; readonly ids: readonly string[] }[];
}

/** Divides works into sections, empty ones left out; the parts of a section in alphabetical order of `language`. */
export function divide(
  items: readonly CslItem[],
  isDocumentTitle: (title: string) => boolean,
  language: string,
): Section[] {
  const bySection = new Map<SectionRule, Map<string, string[]>>();
  for (const item of items) {
    const rule = SECTIONS.find(({ holds }) => holds(item, isDocumentTitle));
    if (!rule) continue;
    const parts = bySection.get(rule) ?? new Map<string, string[]>();
    bySection.set(rule, parts);
    const part = rule.part?.(item) ?? '';
    const ids = parts.get(part);
    if (ids) ids.push(item.id);
    else parts.set(part, [item.id]);
  }
  const { compare } = new Intl.Collator(language);
  return SECTIONS.flatMap((rule) => {
    const parts = bySection.get(rule);
    if (!parts) return [];
    return [
      {
        heading: rule.heading,
        parts: [...parts]
          .sort(([one], [other]) => compare(one, other))
          .map(([heading, ids]) => ({ heading: heading === '' ? undefined : heading, ids })),
      },
    ];
  });
}
