import type { CslDate, CslItem, CslName, Field, Reading } from '../../src/model/index.ts';

/** `Holm, Anna`, `Berg, Anna van der`, `Lund, Per, Jr.`; a body or an undivided name stands in braces: `{NATO}`. */
export function compactName(name: CslName): string {
  const { family, given, literal, suffix, 'non-dropping-particle': before, 'dropping-particle': behind } = name;
  if (literal !== undefined) return `{${literal}}`;
  const whole = [before, family].filter((part) => part !== undefined).join(' ');
  const rest = [given, behind].filter((part) => part !== undefined).join(' ');
  return [whole, rest, suffix].filter((part) => part !== undefined && part !== '').join(', ');
}

export const compactNames = (names: readonly CslName[]): string => names.map(compactName).join('; ');

/** `1999`, `1999-05-03/1999-05-04`, `2016 season 2`, `circa 1900`. */
export function compactDate({ 'date-parts': parts, season, circa, literal }: CslDate): string {
  const dates = (parts ?? []).map((date: readonly number[]) =>
    date.map((part) => String(part).padStart(2, '0')).join('-'),
  );
  return [circa && 'circa', dates.join('/'), season !== undefined && `season ${season}`, literal]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' ');
}

const compactValue = ({ value }: { readonly value: Field['value'] }): string => {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? compactNames(value as readonly CslName[]) : compactDate(value as CslDate);
};

/** Fields by variable, each value as one line. */
export const compactFields = (fields: readonly Field[]): Record<string, string> =>
  Object.fromEntries(fields.map((field) => [field.variable, compactValue(field)]));

/** `page 12`, `folio 3–5`; several places after each other. */
export const compactLocators = ({ locators }: Reading): string =>
  locators.map(({ label, locator }) => `${label} ${locator}`).join(', ');

/** A reading as one flat object: type, fields, `at` for its place, `left` for words it could not explain. */
export const compactReading = (reading: Reading, text: string): Record<string, string> => ({
  type: reading.type,
  ...compactFields(reading.fields),
  ...(reading.locators.length > 0 && { at: compactLocators(reading) }),
  ...(reading.unexplained.length > 0 && {
    left: reading.unexplained.map(({ start, end }) => text.slice(start, end)).join(' | '),
  }),
});

/** An item without `id` and `custom`, each value as one line. */
export function compactItem(item: CslItem): Record<string, string> {
  const entries = Object.entries(item).filter(([key]) => key !== 'id' && key !== 'custom') as [
    string,
    Field['value'],
  ][];
  return Object.fromEntries(entries.map(([key, value]) => [key, compactValue({ value })]));
}
