import { isNameVariable } from '../../formats/variables.ts';
import { DATE_VARIABLES, NAME_VARIABLES, TEXT_VARIABLES, type CslName } from '../../model/index.ts';

/** `Archive Collection`, `archive_collection` and `archive-collection` are one label. */
const key = (label: string): string => label.toLowerCase().replace(/[\s_-]/g, '');

const VARIABLES = new Map(
  [...TEXT_VARIABLES, ...NAME_VARIABLES, ...DATE_VARIABLES, 'type'].map((variable) => [key(variable), variable]),
);

const LABEL = /^([A-Za-z][A-Za-z_ -]{1,30}): ?/;

/** The variable that a line `Archive Collection: …` is labelled with, and what follows it. */
function labelled(line: string): { readonly variable: string; readonly value: string } | undefined {
  const [start = '', label = ''] = LABEL.exec(line) ?? [];
  const variable = VARIABLES.get(key(label));
  return variable === undefined || start === line ? undefined : { variable, value: line.slice(start.length) };
}

/** `Holm || Anna, Jr.`, as Zotero writes names in Extra; what has no bars is undivided, unless it is one word. */
function extraName(text: string): CslName {
  const [family = '', rest, ...more] = text.split(' || ');
  if (rest === undefined) return /\s/.test(family) ? { literal: family } : { family };
  const [given = '', suffix, ...others] = rest.split(', ');
  if (more.length > 0 || others.length > 0) return { literal: text };
  return { family, given, ...(suffix !== undefined && { suffix }) };
}

/** One name a line; or several, as one reads them, between commas, which nobody can divide any further. */
const readNames = (text: string): CslName[] =>
  text.includes(' || ') || !text.includes(', ') ? [extraName(text)] : text.split(', ').map((literal) => ({ literal }));

export interface Remarks {
  readonly values: Readonly<Record<string, unknown>>;
  readonly note: readonly string[];
}

/**
 * The variables of CSL that lines of a note are labelled with, where a format has no field for them (Zotero, "Extra";
 * our own writers): names are collected, of anything else the first one counts. Other lines are the note.
 */
export function readRemarks(lines: readonly string[]): Remarks {
  const values: Record<string, unknown> = {};
  const note: string[] = [];
  const names = new Map<string, CslName[]>();
  for (const line of lines) {
    const found = labelled(line);
    if (!found) note.push(line);
    else if (isNameVariable(found.variable)) {
      const list = names.get(found.variable) ?? [];
      list.push(...readNames(found.value));
      names.set(found.variable, list);
    } else values[found.variable] ??= found.value;
  }
  return { values: { ...values, ...Object.fromEntries(names) }, note };
}

const JOINT = /; (?=[A-Z][A-Za-z ]{1,30}: )/;

/** `Printed in Bergen; Volume Title: Salt`: the remarks that stand in one note. */
export function splitRemarks(note: string): string[] {
  const lines: string[] = [];
  for (const part of note.split(JOINT)) {
    if (lines.length === 0 || labelled(part)) lines.push(part);
    else lines.push(`${lines.pop() ?? ''}; ${part}`);
  }
  return lines;
}
