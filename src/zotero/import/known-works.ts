import type { CslItem } from '../../model/index.ts';
import type { Item, ItemJson, Zotero } from '../api.ts';
import type { Breathe } from '../breathe.ts';
import { fromCsl } from '../model/index.ts';
import type { Match } from './report.ts';
import { agree, keysOf, type Facts } from './similar.ts';

export interface Known {
  readonly item: Item;
  readonly match: Match;
}

/** The item that the library has of a work; each is given once. */
export type FindKnown = (work: CslItem) => Known | undefined;

export const nothingKnown: FindKnown = () => undefined;

/** `DOI: 10.1000/182`: where a type has no field for it. */
const DOI_LINE = /^DOI: ?(\S+)/im;

function factsOfItem(item: Item): Facts {
  const field = (name: string): string => item.getField(name, false, true);
  const year = item.getField('date', true, true).slice(0, 4);
  return {
    itemType: item.itemType,
    doi: field('DOI') || (DOI_LINE.exec(field('extra'))?.[1] ?? ''),
    isbn: field('ISBN'),
    title: field('title'),
    creators: item.getCreators().map(({ lastName }) => lastName),
    year: year === '0000' ? '' : year,
    date: field('date'),
    archive: field('archive'),
    archiveLocation: field('archiveLocation'),
    url: field('url'),
  };
}

const text = (json: ItemJson, name: string): string => {
  const value = json[name];
  return typeof value === 'string' ? value : '';
};

function factsOfWork(work: CslItem): Facts {
  const json = fromCsl(work);
  const people = work.author ?? work.editor ?? work.translator ?? [];
  return {
    itemType: json.itemType,
    doi: work.DOI ?? '',
    isbn: work.ISBN ?? '',
    title: work.title ?? '',
    creators: people.map(({ 'non-dropping-particle': particle, family, literal }) =>
      [particle, family ?? literal].filter(Boolean).join(' '),
    ),
    year: String(work.issued?.['date-parts']?.[0][0] ?? ''),
    date: text(json, 'date'),
    archive: text(json, 'archive'),
    archiveLocation: text(json, 'archiveLocation'),
    url: work.URL ?? '',
  };
}

/** Knows the works of a library; reading a large one takes a while. */
export async function knownWorks(
  zotero: Zotero,
  libraryID: number,
  breathe: Breathe,
  onStep: (done: number, total: number) => void,
): Promise<FindKnown> {
  const items = (await zotero.Items.getAll(libraryID, true)).filter((item) => item.isRegularItem());
  const byKey = new Map<string, { readonly item: Item; readonly facts: Facts }[]>();
  for (const [done, item] of items.entries()) {
    onStep(done, items.length);
    await breathe();
    const facts = factsOfItem(item);
    for (const [match, key] of keysOf(facts, facts.creators)) {
      const name = `${match} ${key}`;
      byKey.set(name, [...(byKey.get(name) ?? []), { item, facts }]);
    }
  }
  const given = new Set<Item>();
  return (work) => {
    const facts = factsOfWork(work);
    for (const [match, key] of keysOf(facts, facts.creators.slice(0, 1))) {
      const candidates = byKey.get(`${match} ${key}`) ?? [];
      const found = candidates.find((one) => !given.has(one.item) && agree(one.facts, facts, match));
      if (!found) continue;
      given.add(found.item);
      return { item: found.item, match };
    }
    return undefined;
  };
}
