import { shown, type Complain } from './complain.ts';

/** Longer than any abstract. What goes beyond is no reference, and would be carried through every format. */
const LONGEST = 100_000;

/** A text variable. Numbers are text (CSL-JSON allows both), lists are joined; nothing at all is no value. */
export function mendText(value: unknown, variable: string, complain: Complain): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    if (value.length <= LONGEST) return value;
    complain('warning', 'text-too-long', `${variable} has ${value.length} characters; the first ${LONGEST} are kept`);
    return value.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
  }
  if (typeof value === 'boolean') {
    complain('info', 'wrong-value', `${variable} is ${value}, and is kept as text`);
    return String(value);
  }
  if (Array.isArray(value) && value.every((part) => typeof part === 'string' || typeof part === 'number')) {
    complain('info', 'wrong-value', `${variable} is a list, and is joined by commas`);
    return mendText(value.join(', '), variable, complain);
  }
  complain('warning', 'wrong-value', `${variable} is no text, and is left out: ${shown(value)}`);
  return undefined;
}
