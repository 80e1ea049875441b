import { idGiver } from '../csl/ids.ts';
import type { Conversion, CslItem } from '../model/index.ts';
import { WorkIndex } from './work-index.ts';

/** An article among several. */
export interface Article {
  /** What it is called in the table: the name of its file. */
  readonly name: string;
  readonly conversion: Conversion;
}

/** One citation: which note of which article cites which work, and where in it. */
export interface Citing {
  readonly article: string;
  readonly note: number;
  readonly id: string;
  readonly form: string;
  readonly label?: string;
  readonly locator?: string;
}

export interface Library {
  /** The works of all articles, each once, in the order of their first citation. */
  readonly references: readonly CslItem[];
  readonly citings: readonly Citing[];
}

interface Entry {
  item: CslItem;
}

/** How much an item says of its work. */
const fullness = (item: CslItem): number => Object.keys(item).length;

function citingsOf(
  { name, conversion }: Article,
  entries: ReadonlyMap<string, Entry>,
  idOf: ReadonlyMap<Entry, string>,
): Citing[] {
  return conversion.citations.flatMap(({ properties, citationItems }) =>
    citationItems.flatMap(({ id, form, label, locator }) => {
      const entry = entries.get(id);
      const merged = entry && idOf.get(entry);
      if (merged === undefined) return [];
      const place = { ...(label !== undefined && { label }), ...(locator !== undefined && { locator }) };
      return [{ article: name, note: properties.noteIndex, id: merged, form, ...place }];
    }),
  );
}

/**
 * Makes one library of several articles: a work that several cite appears once, as the article describes it that says
 * most of it. Ids are given anew.
 */
export function merge(articles: readonly Article[]): Library {
  const index = new WorkIndex<Entry>();
  const all: Entry[] = [];
  const byArticle = articles.map(({ conversion: { references } }) => {
    const own = new Map<string, Entry>();
    for (const item of references) {
      const known = index.find(item);
      const entry = known ?? { item };
      if (!known) {
        all.push(entry);
        index.add(item, entry);
      } else if (fullness(item) > fullness(known.item)) known.item = item;
      own.set(item.id, entry);
    }
    return own;
  });

  const giveId = idGiver();
  const idOf = new Map(all.map((entry) => [entry, giveId(entry.item)]));
  return {
    references: all.map((entry) => ({ ...entry.item, id: idOf.get(entry) ?? entry.item.id })),
    citings: articles.flatMap((article, at) => citingsOf(article, byArticle[at] ?? new Map<string, Entry>(), idOf)),
  };
}
