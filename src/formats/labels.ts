import { DATE_VARIABLES, NAME_VARIABLES, TEXT_VARIABLES } from '../model/index.ts';

/** `Archive Collection`, `archive_collection` and `archive-collection` are one label. */
const key = (label: string): string => label.toLowerCase().replace(/[\s_-]/g, '');

const VARIABLES = new Map(
  [...TEXT_VARIABLES, ...NAME_VARIABLES, ...DATE_VARIABLES, 'type'].map((variable) => [key(variable), variable]),
);

const LABEL = /^([A-Za-z][A-Za-z_ -]{1,30}): ?/;

/** What a note begins with that would be taken for labelled values: all behind it is the note. */
export const OWN_NOTE = 'Note: ';

/** The variable that a line `Archive Collection: …` is labelled with, and what follows it. */
export function labelled(line: string): { readonly variable: string; readonly value: string } | undefined {
  const [start = '', label = ''] = LABEL.exec(line) ?? [];
  const variable = VARIABLES.get(key(label));
  return variable === undefined || start === line ? undefined : { variable, value: line.slice(start.length) };
}
