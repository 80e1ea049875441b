/** A number at the start of a line, in one of the ways notes are numbered. */
export interface Marker {
  /** Position of its form in the table: one list of notes keeps to one form. */
  readonly form: number;
  readonly number: number;
  /** The digits as printed; superscripts as plain digits. */
  readonly printed: string;
  /** The line without the number. */
  readonly rest: string;
}

/** Group 1 holds the digits. The first form that matches counts, so the more particular ones stand first. */
const FORMS: readonly RegExp[] = [
  /^\[\^(\d{1,4})\]:?\s*/, // [^1]: text
  /^\[(\d{1,4})\][.:]?\s*/, // [1] text
  /^\((\d{1,4})\)[.:]?\s*/, // (1) text
  /^(\d{1,4})\)\s*/, // 1) text
  /^(\d{1,4})\s?[↑↩⇧]\uFE0E?\s*/, // 1↑ text
  /^[↑↩⇧^]\uFE0E?\s?(\d{1,4})[.:]?(?:\s+|$)/, // ↑1 text, ^1 text
  /^([⁰¹²³⁴-⁹]{1,4})\s*/, // ¹ text
  /^(\d{1,4})\.(?:[-–—]\s*|\s+|$|(?=[\p{Lu}"'“‘„«(]))/u, // 1. text
  /^(\d{1,4})(?::\s+|\s*\/\s+|\s+[-–—]\s+)/, // 1: text, 1 / text, 1 – text
  /^(\d{1,4})(?:\s+|$)/, // 1 text
  /^(\d{1,4})(?=[\p{Lu}"'“‘„«])/u, // 1Text: a superscript that lost its height
];

export const FORM_COUNT = FORMS.length;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const plainDigits = (digits: string): string =>
  digits.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit)));

const FIRST = /^[\d[(↑↩⇧^⁰¹²³⁴-⁹]/;
/** Longer than any marker, so that a form never looks at more of a long line. */
const HEAD = 24;

/** The number that a line starts with, if it starts with one. */
export function markerOf(line: string): Marker | undefined {
  if (!FIRST.test(line)) return undefined;
  const head = line.slice(0, HEAD);
  for (const [form, pattern] of FORMS.entries()) {
    const match = pattern.exec(head);
    if (!match) continue;
    const printed = plainDigits(match[1] ?? '');
    return { form, number: Number(printed), printed, rest: line.slice(match[0].length).trimStart() };
  }
  return undefined;
}
