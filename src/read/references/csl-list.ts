import { DATE_VARIABLES, InputError, NAME_VARIABLES, TEXT_VARIABLES } from '../../model/index.ts';
import { isRecord, type RawItem } from './reader.ts';

/** Under these keys a document holds its list of items: pandoc's metadata, exports of Zotero and Mendeley. */
const LIST_KEYS = ['references', 'items'];
/** Only an item has one of these. */
const ITEM_KEYS = ['type', 'id', 'title'];

const VARIABLES: ReadonlySet<string> = new Set([...ITEM_KEYS, ...TEXT_VARIABLES, ...NAME_VARIABLES, ...DATE_VARIABLES]);

const looksLikeItem = (record: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(record).some((name) => name !== 'note' && VARIABLES.has(name));

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
  // Lists of other things have notes and the like, too.
  const records = list.filter(isRecord);
  if (records.length > 0 && !records.some(looksLikeItem))
    throw new InputError('there are no references in this list', 'An item has a type, an id and a title.');
  return list.map((item: unknown, index) => ({ data: item, place: `Item ${index + 1}` }));
}
