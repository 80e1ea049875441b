import type { CreatorJson } from '../../../src/zotero/api.ts';
import { isCreatorType, rulesOf } from './schema.ts';

const clean = (text: unknown, what: string): string => {
  if (typeof text !== 'string') throw new Error(`'${what}' must be a string`);
  return text.trim().normalize();
};

/**
 * A creator as Zotero keeps it: one whose type the item type does not have becomes its main one.
 * @throws as Zotero does, over data that is none
 */
export function creator(data: CreatorJson, type: string, warn: (text: string) => void): CreatorJson {
  const { name, firstName, lastName, creatorType } = data as unknown as Record<string, unknown>;
  if (name === undefined && lastName === undefined)
    throw new Error("Creator data must contain either 'name' or 'firstName'/'lastName' properties");
  if (name !== undefined && (firstName !== undefined || lastName !== undefined))
    throw new Error("Creator data cannot contain both 'name' and 'firstName'/'lastName' properties");
  const known = String(creatorType);
  const { creators } = rulesOf(type);
  const [main] = creators;
  if (main === undefined) throw new Error(`${type} has no creators`);
  const isFit = isCreatorType(known) && creators.includes(known);
  if (!isFit) warn(`Creator type '${known}' isn't valid for ${type} -- changing to primary creator`);
  const as = isFit ? known : main;
  return name === undefined
    ? { creatorType: as, firstName: clean(firstName ?? '', 'firstName'), lastName: clean(lastName, 'lastName') }
    : { creatorType: as, name: clean(name, 'name') };
}
