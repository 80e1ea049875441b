import { CSL_TYPES, DATE_VARIABLES, NAME_VARIABLES, TEXT_VARIABLES } from '../../../model/index.ts';
import type { CslItem, CslType, Variable } from '../../../model/index.ts';
import { isRecord, type Fields } from '../reader.ts';
import { shown, type Complain } from './complain.ts';
import { mendDate } from './date.ts';
import { mendNames } from './names.ts';
import { mendText } from './text.ts';

type Mend = (value: unknown, variable: string, complain: Complain) => unknown;

const MENDS: readonly (readonly [variables: readonly Variable[], mend: Mend])[] = [
  [TEXT_VARIABLES, mendText],
  [NAME_VARIABLES, mendNames],
  [DATE_VARIABLES, mendDate],
];

/** Names that CSL 1.0.2 has replaced, and misspellings that are read everywhere. */
const ALIASES: Readonly<Record<string, Variable>> = {
  shortTitle: 'title-short',
  journalAbbreviation: 'container-title-short',
  event: 'event-title',
  part: 'part-number',
  supplement: 'supplement-number',
  printing: 'printing-number',
  'archive-collection': 'archive_collection',
  'archive-location': 'archive_location',
  archive_place: 'archive-place',
};

/** Variables of a work's place in a document: whoever sets the document makes them anew. */
const OF_THE_DOCUMENT = new Set([
  'citation-number', 'citation-label', 'first-reference-note-number', 'year-suffix', 'page-first', 'locator',
]); // prettier-ignore

const BY_NAME = new Map(
  MENDS.flatMap(([variables, mend]) =>
    variables.map((variable) => [variable.toLowerCase(), { variable, mend }] as const),
  ),
);
const TYPES = new Map(CSL_TYPES.map((type) => [type.replaceAll('_', '-'), type]));

/** Deeper data than anybody keeps with a reference; no writer could walk through them. */
const DEEPEST = 50;
const isShallow = (value: unknown, depth = 0): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth < DEEPEST && Object.values(value).every((part: unknown) => isShallow(part, depth + 1)));

function mendType(value: unknown, complain: Complain): CslType {
  const name = typeof value === 'string' ? value : '';
  const type = TYPES.get(name.trim().toLowerCase().replaceAll('_', '-'));
  if (type === undefined) {
    const problem = name === '' ? 'no type' : `an unknown type, ${shown(name)},`;
    complain('warning', 'unknown-type', `it has ${problem} and becomes a document`);
  } else if (type !== name) complain('info', 'unknown-type', `its type, ${shown(name)}, is read as ${type}`);
  return type ?? 'document';
}

/**
 * An item of which everything is right, from data that may be wrong in any way: what can be kept is kept, and every
 * mend is told. The id is looked after by `giveIds`, which sees all items.
 */
export function mendItem(data: Fields, complain: Complain): Omit<CslItem, 'id'> {
  const item: Record<string, unknown> = { type: mendType(data.type, complain) };
  const put = (name: string, value: unknown) => {
    const known = BY_NAME.get(name.toLowerCase());
    const mended = known?.mend(value, known.variable, complain);
    if (known && mended !== undefined) item[known.variable] ??= mended;
    return known !== undefined;
  };
  const strangers = Object.entries(data).filter(([name, value]) => {
    if (name === 'id' || name === 'type' || OF_THE_DOCUMENT.has(name)) return false;
    if (name === 'custom' && isRecord(value) && isShallow(value)) {
      item.custom = value;
      return false;
    }
    return !put(name, value);
  });
  // After all others: where a file has the old name and the new one, the new one counts
  const unknown = strangers.filter(([name, value]) => {
    const variable = Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined;
    if (variable === undefined) return true;
    if (item[variable] === undefined) complain('info', 'legacy-variable', `${name} is read as ${variable}`);
    put(variable, value);
    return false;
  });
  if (unknown.length > 0)
    complain(
      'warning',
      'unknown-variable',
      `CSL has no place for ${shown(unknown.map(([name]) => name).join(', '))}; left out`,
    );
  return item as Omit<CslItem, 'id'>;
}
