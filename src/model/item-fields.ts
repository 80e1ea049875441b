import { DATE_VARIABLES, NAME_VARIABLES, TEXT_VARIABLES, type CslItem } from './csl.ts';
import type { Field, Origin } from './field.ts';

/** What an item of CSL-JSON says, as fields of one origin. */
export function itemFields(item: CslItem, origin: Origin): readonly Field[] {
  const fields: Field[] = [];
  for (const variable of TEXT_VARIABLES) {
    const value = item[variable];
    if (value !== undefined) fields.push({ variable, value, origin });
  }
  for (const variable of NAME_VARIABLES) {
    const value = item[variable];
    if (value !== undefined) fields.push({ variable, value, origin });
  }
  for (const variable of DATE_VARIABLES) {
    const value = item[variable];
    if (value !== undefined) fields.push({ variable, value, origin });
  }
  return fields;
}
