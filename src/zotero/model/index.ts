import type { CslItem } from '../../model/index.ts';
import type { ItemJson } from '../api.ts';
import { cslOf, type ReadDate } from './to-csl.ts';
import { isWorkField, workJson } from './work-json.ts';

/** What CSL does not say as Zotero has it: kept with the item, and put back where it goes back. */
interface Rest {
  readonly itemType?: string;
  /** '' where Zotero has nothing in the field. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly creators?: ItemJson['creators'];
}

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function fieldsOf(json: ItemJson): Record<string, string> {
  const entries = Object.entries(json).filter(([field, value]) => isWorkField(field) && value !== '');
  return Object.fromEntries(entries) as Record<string, string>;
}

/** Where two items differ: what the first has. */
function restOf(json: ItemJson, back: ItemJson, isOwnType: boolean): Rest {
  const own = fieldsOf(json);
  const made = fieldsOf(back);
  const differing = Object.keys({ ...made, ...own }).filter((field) => own[field] !== made[field]);
  return {
    ...(!isOwnType && { itemType: json.itemType }),
    ...(differing.length > 0 && { fields: Object.fromEntries(differing.map((field) => [field, own[field] ?? ''])) }),
    ...(!isEqual(json.creators ?? [], back.creators) && { creators: json.creators ?? [] }),
  };
}

/**
 * A work of Zotero's as CSL; `custom.zotero` has what CSL cannot say, so that `fromCsl` gives the same work again.
 * `id` is for works that have no citation key.
 */
export function toCsl(json: ItemJson, id: (item: Omit<CslItem, 'id'>) => string, readDate?: ReadDate): CslItem {
  const work = cslOf(json, readDate);
  const { 'citation-key': key, ...named } = work;
  const item: CslItem = { id: key ?? id(work), ...named };
  const back = workJson(item, json.itemType);
  const rest = restOf(json, back, workJson(item).itemType === json.itemType);
  return Object.keys(rest).length === 0 ? item : { ...item, custom: { zotero: rest } };
}

/** A work as `fromJSON` of Zotero takes it: a new one, or one that `toCsl` has made. */
export function fromCsl(item: CslItem): ItemJson {
  const { itemType, fields, creators } = (item.custom?.zotero ?? {}) as Rest;
  const json = workJson(item, itemType);
  const all = Object.entries({
    ...json,
    itemType: itemType ?? json.itemType,
    ...(creators && { creators }),
    ...fields,
  });
  return Object.fromEntries(all.filter(([, value]) => value !== '')) as unknown as ItemJson;
}
