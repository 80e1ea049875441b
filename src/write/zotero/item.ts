import { NAME_VARIABLES, DATE_VARIABLES, TEXT_VARIABLES, type CslItem, type Variable } from '../../model/index.ts';
import { creatorsOf, type CreatorType } from './creators.ts';
import { dateText, isDay } from './dates.ts';
import { extraLine, noteLines } from './extra.ts';
import { fieldsOf, type Field, type FieldVariable } from './fields.ts';
import { nameLine, zoteroName, type ZoteroName } from './names.ts';
import { linesOf, oneLine } from './text.ts';
import { isNearestOnly, itemType, type ItemType } from './types.ts';

/** A work as Zotero keeps it. */
export interface ZoteroItem {
  readonly type: ItemType;
  /** Those of the type only, none empty. */
  readonly fields: readonly (readonly [Field, string])[];
  /** Those of the type only, in printed order within each. */
  readonly creators: readonly (readonly [CreatorType, readonly ZoteroName[]])[];
  /** What the type has no place for. */
  readonly extra: readonly string[];
}

/** These have places of their own: Extra and tags. */
const ELSEWHERE: readonly Variable[] = ['note', 'keyword'];

/** Zotero has no field for the collection: Loc. in Archive holds the whole shelf mark. */
const shelfMark = ({ archive_collection = '', archive_location = '' }: CslItem): string =>
  [archive_collection, archive_location].map(oneLine).filter(Boolean).join(', ');

/** What the item says, as text, by variable. */
function texts(item: CslItem): Map<FieldVariable, string> {
  const found = new Map<FieldVariable, string>();
  const put = (variable: FieldVariable, text: string) => {
    if (text !== '' && !ELSEWHERE.includes(variable)) found.set(variable, text);
  };
  for (const variable of TEXT_VARIABLES) {
    const value = item[variable];
    if (value) put(variable, linesOf(value).join(variable === 'abstract' ? '\n' : ' '));
  }
  for (const variable of DATE_VARIABLES) if (item[variable]) put(variable, dateText(item[variable]));
  found.delete('archive_collection');
  put('archive_location', shelfMark(item));
  put('citation-key', found.get('citation-key') ?? oneLine(item.id));
  return found;
}

const isFit = (field: Field, text: string): boolean => field !== 'accessDate' || isDay(text);

/** Every value goes into the field that the item type has for it, or else into a line of Extra. */
export function zoteroItem(item: CslItem, type = itemType(item)): ZoteroItem {
  const values = texts(item);
  const fields = fieldsOf(type).flatMap(([field, variables]) => {
    for (const variable of variables) {
      const text = values.get(variable);
      if (text === undefined || !isFit(field, text)) continue;
      values.delete(variable);
      return [[field, text] as const];
    }
    return [];
  });

  const names = new Map(
    NAME_VARIABLES.flatMap((variable) => {
      const people = item[variable]?.flatMap((name) => zoteroName(name) ?? []);
      return people ? [[variable, people] as const] : [];
    }),
  );
  const creators = creatorsOf(type, item).flatMap(([creator, variable]) => {
    const people = names.get(variable) ?? [];
    names.delete(variable);
    return people.length === 0 ? [] : [[creator, people] as const];
  });

  return {
    type,
    fields,
    creators,
    extra: [
      ...(isNearestOnly(item.type) ? [`Type: ${item.type}`] : []),
      ...Array.from(values, ([variable, text]) => extraLine(variable, oneLine(text))),
      ...Array.from(names, ([variable, people]) => people.map((name) => extraLine(variable, nameLine(name)))).flat(),
      // Zotero reads variables up to the first line that is none.
      ...noteLines(item.note ?? ''),
    ],
  };
}
