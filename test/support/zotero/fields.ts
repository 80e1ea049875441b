import { isDay, isoDay } from './dates.ts';
import { fieldOf, isField, rulesOf } from './schema.ts';

const MULTILINE = ['abstractNote', 'extra'];

/** Zotero hyphenates valid ISBNs of 13 digits; here after the digits that all groups have in common. */
const hyphenated = (isbn: string): string =>
  /^97[89]\d{10}$/.test(isbn) ? isbn.replace(/^(...)(.)(...)(.....)(.)$/, '$1-$2-$3-$4-$5') : isbn;

/**
 * A value as `setField` keeps it in a field of a type; '' where there is nothing to keep.
 * @throws for a field that the type does not have
 */
export function fieldValue(type: string, field: string, value: unknown, warn: (text: string) => void): string {
  if (value === undefined) throw new Error(`'${field}' value cannot be undefined`);
  if (!isField(field)) throw new Error(`"${field}" is not a valid itemData field`);
  const name = fieldOf(type, field);
  const text = (value === null || value === false ? '' : `${value as string}`).trim().normalize();
  if (text === '') return '';
  if (name === undefined) throw new Error(`'${field}' is not a valid field for type '${type}'`);
  const line = MULTILINE.includes(name) ? text : text.replace(/[\r\n]+/g, ' ');
  if (name === 'ISBN') return hyphenated(line);
  if (name !== 'accessDate' || isDay(line)) return line;
  const day = isoDay(line);
  if (day === undefined) warn(`Discarding invalid accessDate '${line}'`);
  return day ?? '';
}

/** Whether a field of a type holds a date in Zotero’s sense, which it reads when it keeps it. */
export const isDateField = (type: string, field: string): boolean =>
  field === 'filingDate' || rulesOf(type).fields.get(field) === 'date';
