import { packs } from '../../../locales/index.ts';

interface ShelfMark {
  readonly archive_collection?: string;
  readonly archive_location?: string;
}

const phrases = (term: 'archive-collection' | 'archive-location'): readonly string[] =>
  packs.flatMap(({ terms }) => terms[term] ?? []).map((phrase) => `${phrase} `);

const COLLECTION = phrases('archive-collection');
const LOCATION = phrases('archive-location');

const opensWith = (text: string, list: readonly string[]): boolean => {
  const lower = text.toLowerCase();
  return list.some((phrase) => lower.startsWith(phrase));
};

/**
 * Zotero's Loc. in Archive holds the whole mark: `fund CC al PCR – section Chancellery, dossier no. 62/1969` is a
 * collection and a place in it, where its words say so.
 */
export function splitShelfMark(mark: string): ShelfMark {
  const whole = { archive_location: mark };
  if (opensWith(mark, LOCATION)) return whole;
  const isNamed = opensWith(mark, COLLECTION);
  for (let comma = mark.indexOf(', '); comma > 0; comma = mark.indexOf(', ', comma + 1)) {
    const rest = mark.slice(comma + 2);
    if (rest !== '' && opensWith(rest, LOCATION))
      return { archive_collection: mark.slice(0, comma), archive_location: rest };
  }
  return isNamed && !mark.includes(', ') ? { archive_collection: mark } : whole;
}
