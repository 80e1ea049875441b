import { itemFields, type CslItem, type Origin } from '../model/index.ts';
import { describeSameWork, makers, type Description } from '../resolve/same-work.ts';
import { surname, textOf } from '../resolve/state.ts';
import { plain, words } from '../resolve/text-key.ts';

/** Which article says it does not matter here. */
const ORIGIN: Origin = { from: 'derived', rule: 'merged' };

const descriptionOf = (item: CslItem): Description => ({
  type: item.type,
  fields: new Map(itemFields(item, ORIGIN).map((field) => [field.variable, field])),
});

/**
 * What two descriptions of one work always have in common: its file, or else who made it first and the first word of
 * the title; all of the title where nobody is named.
 */
function keyOf({ fields }: Description): string {
  const [first] = makers(fields);
  const title = words(plain(textOf(fields, 'title') ?? ''));
  const file = words(textOf(fields, 'archive_location') ?? '').join(' ');
  return [file, first ? surname(first) : '', first ? (title[0] ?? '') : title.join(' ')].join('|');
}

const doiOf = ({ fields }: Description): string | undefined => textOf(fields, 'DOI')?.toLowerCase();

/** Works of several articles, found again where another one describes the same. Its cost a work does not grow with their number. */
export class WorkIndex<Entry> {
  readonly #byKey = new Map<string, { readonly description: Description; readonly entry: Entry }[]>();
  readonly #byDoi = new Map<string, Entry>();

  find(item: CslItem): Entry | undefined {
    const description = descriptionOf(item);
    const doi = doiOf(description);
    const named = doi === undefined ? undefined : this.#byDoi.get(doi);
    const alike = (other: Description): boolean =>
      (doi === undefined || (doiOf(other) ?? doi) === doi) && describeSameWork(other, description);
    return named ?? this.#byKey.get(keyOf(description))?.find((one) => alike(one.description))?.entry;
  }

  add(item: CslItem, entry: Entry): void {
    const description = descriptionOf(item);
    const doi = doiOf(description);
    if (doi !== undefined) this.#byDoi.set(doi, entry);
    const key = keyOf(description);
    const list = this.#byKey.get(key);
    if (list) list.push({ description, entry });
    else this.#byKey.set(key, [{ description, entry }]);
  }
}
