import type { CslItem, CslType } from '../../model/index.ts';

/** The entry type of a CSL type; a function where it depends on what else the item says. */
export type TypeChoice<Type extends string> = Type | ((item: CslItem) => Type);

/** What BibLaTeX and its styles call these. */
const SUBTYPES: Readonly<Partial<Record<CslType, string>>> = {
  'article-magazine': 'magazine',
  'article-newspaper': 'newspaper',
};

export interface ChosenType<Type extends string> {
  readonly type: Type;
  /**
   * What goes into `entrysubtype` where the entry type says less than the item's type: the name of the CSL type, with
   * hyphens, since BibLaTeX makes a command's name of it.
   */
  readonly subtype: string | undefined;
}

/** Gives an item its entry type. `meanings` is the CSL type that each entry type means where it stands alone. */
export const typeChooser =
  <Type extends string>(
    choices: Readonly<Record<CslType, TypeChoice<Type>>>,
    meanings: Readonly<Record<Type, CslType>>,
  ) =>
  (item: CslItem): ChosenType<Type> => {
    const choice = choices[item.type];
    const type = typeof choice === 'function' ? choice(item) : choice;
    const isTold = meanings[type] === item.type;
    return { type, subtype: isTold ? undefined : (SUBTYPES[item.type] ?? item.type.replaceAll('_', '-')) };
  };

/** For each entry type the fields that it can have: its own, and those of every entry. */
export const fieldSets = <Type extends string, Field extends string>(
  own: Readonly<Record<Type, readonly Field[]>>,
  everywhere: readonly Field[],
): ReadonlyMap<Type, ReadonlySet<Field>> =>
  new Map(
    Object.entries<readonly Field[]>(own).map(([type, fields]) => [type as Type, new Set([...fields, ...everywhere])]),
  );
