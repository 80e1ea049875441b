import type { Variable } from '../../model/index.ts';
import { labelOf } from '../label.ts';
import { FIELD_LABELS } from './fields.ts';
import { linesOf } from './text.ts';

/** `Accessed` would name the field itself, and Zotero makes a day of every month and drops every other date there. */
const LABELS: Readonly<Partial<Record<Variable, string>>> = { accessed: 'Date Accessed' };

/** The variable that such a label names. */
export const OWN_LABELS: ReadonlyMap<string, Variable> = new Map(
  Object.entries(LABELS).map(([variable, label]) => [label, variable as Variable]),
);

/** The line of a variable that the item type has no field for, by its CSL name: `Original Date: 1844`. */
export const extraLine = (variable: Variable, value: string): string =>
  `${LABELS[variable] ?? labelOf(variable)}: ${value}`;

/** `fooBar`, `Foo Bar`, `foo_bar` and `foo-bar` are one label to Zotero. */
const normalised = (label: string): string =>
  label
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_]/g, '-');

const TAKEN = new Set(['type', ...FIELD_LABELS.map(normalised)]);

/** Zotero would make a field of it, or another type of the item. */
const isTaken = (line: string): boolean =>
  line.startsWith('{:') || TAKEN.has(normalised(line.slice(0, Math.max(0, line.indexOf(':')))));

/** The lines of a note, so that they stay text: `Note: Archive: Bergen`. */
export const noteLines = (note: string): string[] =>
  linesOf(note).map((line) => (isTaken(line) ? `Note: ${line}` : line));
