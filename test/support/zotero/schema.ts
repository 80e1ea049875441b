import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Zotero's published schema (version 41) without its translations: lists are words between spaces. */
interface SchemaFile {
  /** Fields as `bookTitle=publicationTitle` where they stand for a general one; of the creators the first is the main one. */
  readonly types: Readonly<Record<string, { readonly fields: string; readonly creators: string }>>;
  readonly csl: Readonly<Record<'types' | 'text' | 'date' | 'names', Readonly<Record<string, string>>>>;
}

const { types, csl } = JSON.parse(readFileSync(join(__dirname, 'schema.json'), 'utf8')) as SchemaFile;

const words = (list: string): string[] => list.split(' ').filter(Boolean);

interface TypeRules {
  /** In Zotero's order, each with the general field that it stands for, itself where it stands for none. */
  readonly fields: ReadonlyMap<string, string>;
  readonly creators: readonly string[];
}

export const TYPES: ReadonlyMap<string, TypeRules> = new Map(
  Object.entries(types).map(([type, row]) => [
    type,
    {
      fields: new Map(
        words(row.fields).map((field) => {
          const [name = '', base = name] = field.split('=');
          return [name, base];
        }),
      ),
      creators: words(row.creators),
    },
  ]),
);

/** Types of works: the others hang on these. */
export const WORK_TYPES = [...TYPES.keys()].filter((type) => !['annotation', 'attachment', 'note'].includes(type));

export const rulesOf = (type: string): TypeRules => {
  const rules = TYPES.get(type);
  if (!rules) throw new Error(`no item type ${type}`);
  return rules;
};

const ALL_FIELDS = new Set([...TYPES.values()].flatMap(({ fields }) => [...fields.keys(), ...fields.values()]));
export const isField = (name: string): boolean => ALL_FIELDS.has(name);

const ALL_CREATORS = new Set([...TYPES.values()].flatMap(({ creators }) => creators));
export const isCreatorType = (name: string): boolean => ALL_CREATORS.has(name);

/** The field of a type that a field is, or that stands for it; undefined where the type has none. */
export function fieldOf(type: string, name: string): string | undefined {
  const { fields } = rulesOf(type);
  if (fields.has(name)) return name;
  return [...fields].find(([, base]) => base === name)?.[0];
}

/** All fields that stand for a general one, itself included. */
export const standingFor = (base: string): string[] => [
  ...new Set([
    base,
    ...[...TYPES.values()].flatMap(({ fields }) => [...fields].flatMap(([name, of]) => (of === base ? [name] : []))),
  ]),
];

/** `fooBar`, `Foo Bar`, `foo_bar` and `foo-bar` are one label. */
export const normalised = (label: string): string =>
  label
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_]/g, '-');

/** What a label in Extra can mean: fields by their own names and by those of CSL. */
export const LABELLED: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map([...ALL_FIELDS].map((field) => [normalised(field), [field]]));
  for (const [variable, fields] of [...Object.entries(csl.text), ...Object.entries(csl.date)]) {
    const label = normalised(variable);
    found.set(label, [...new Set([...(found.get(label) ?? []), ...words(fields)])]);
  }
  return found;
})();

/** The item types that a CSL type stands for. */
export const typesOfCsl = (type: string): string[] => words(csl.types[type] ?? '');
