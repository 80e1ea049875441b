import { InputError } from '../../model/index.ts';
import { isRecord, type RawItem } from './reader.ts';

/** Under these keys a document holds its list of items: pandoc's metadata, exports of Zotero and Mendeley. */
const LIST_KEYS = ['references', 'items'];
/** Only an item has one of these. */
const ITEM_KEYS = ['type', 'id', 'title'];

/**
 * The items of CSL data: a list, a single item, or a document that holds a list as `references` or `items`.
 * @throws InputError where it is none of these
 */
export function cslList(data: unknown): RawItem[] {
  const key = isRecord(data) ? LIST_KEYS.find((name) => Array.isArray(data[name])) : undefined;
  const list: unknown = isRecord(data) ? (key === undefined ? [data] : data[key]) : data;
  const isSingle = isRecord(data) && key === undefined;
  if (!Array.isArray(list) || (isSingle && !ITEM_KEYS.some((name) => name in data))) {
    throw new InputError(
      'this holds no CSL items',
      'It should be a list of items, or have one under "references" or "items".',
    );
  }
  return list.map((item: unknown, index) => ({ data: item, place: `Item ${index + 1}` }));
}
