import type { CslItem } from '../../model/index.ts';
import { zoteroItem } from '../../write/zotero/item.ts';
import { isItemType } from '../../write/zotero/types.ts';
import type { CreatorJson, ItemJson } from '../api.ts';

/** Of an item's JSON, what it says of its place in the library, and not of the work. */
const OF_THE_LIBRARY: ReadonlySet<string> = new Set([
  'key', 'version', 'itemType', 'creators', 'tags', 'collections', 'relations', 'dateAdded', 'dateModified', 'deleted',
  'inPublications', 'parentItem', 'note',
]); // prettier-ignore

export const isWorkField = (field: string): boolean => !OF_THE_LIBRARY.has(field);

const creatorsJson = (creators: ReturnType<typeof zoteroItem>['creators']): CreatorJson[] =>
  creators.flatMap(([creatorType, people]) =>
    people.map(({ surname, givenName }) =>
      givenName === undefined
        ? { creatorType, name: surname }
        : { creatorType, firstName: givenName, lastName: surname },
    ),
  );

/** A work as `fromJSON` of Zotero takes it; `type` where it is not what the work's own type comes to. */
export function workJson(item: CslItem, itemType?: string): ItemJson {
  const known = itemType !== undefined && isItemType(itemType) ? itemType : undefined;
  const { type, fields, creators, extra } = zoteroItem(item, known);
  return {
    itemType: type,
    ...Object.fromEntries(fields),
    creators: creatorsJson(creators),
    ...(extra.length > 0 && { extra: extra.join('\n') }),
  };
}
