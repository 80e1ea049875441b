import { labelled, OWN_NOTE } from '../../formats/labels.ts';
import { isNameVariable } from '../../formats/variables.ts';
import type { CslName } from '../../model/index.ts';

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
 * our own writers): names are collected, of anything else the first one counts. Other lines are the note, and so is what is labelled as a note.
 */
export function readRemarks(lines: readonly string[]): Remarks {
  const values: Record<string, unknown> = {};
  const note: string[] = [];
  const names = new Map<string, CslName[]>();
  for (const line of lines) {
    const found = labelled(line);
    if (!found) note.push(line);
    else if (found.variable === 'note') note.push(found.value);
    else if (isNameVariable(found.variable)) {
      const list = names.get(found.variable) ?? [];
      list.push(...readNames(found.value));
      names.set(found.variable, list);
    } else values[found.variable] ??= found.value;
  }
  return { values: { ...values, ...Object.fromEntries(names) }, note };
}

const JOINT = /; (?=[A-Z][A-Za-z ]{1,30}: )/;

/** `Printed in Bergen; Volume Title: Salt`: the remarks that stand in one note. What `Note: ` opens is one to its end. */
export function splitRemarks(note: string): string[] {
  const parts = note.split(JOINT);
  const own = parts.findIndex((part) => part.startsWith(OWN_NOTE));
  const remarks = own === -1 ? parts : [...parts.slice(0, own), parts.slice(own).join('; ')];
  const lines: string[] = [];
  for (const remark of remarks) {
    if (lines.length === 0 || labelled(remark)) lines.push(remark);
    else lines.push(`${lines.pop() ?? ''}; ${remark}`);
  }
  return lines;
}
