import { DATE_VARIABLES, NAME_VARIABLES, TEXT_VARIABLES } from '../model/index.ts';
import type { DateVariable, NameVariable, TextVariable } from '../model/index.ts';

const NAMES: ReadonlySet<string> = new Set(NAME_VARIABLES);
const DATES: ReadonlySet<string> = new Set(DATE_VARIABLES);
const TEXTS: ReadonlySet<string> = new Set(TEXT_VARIABLES);

export const isNameVariable = (key: string): key is NameVariable => NAMES.has(key);
export const isDateVariable = (key: string): key is DateVariable => DATES.has(key);
export const isTextVariable = (key: string): key is TextVariable => TEXTS.has(key);

/** Texts that are addresses or numbers of registers: no markup is in them. */
const ADDRESSES: ReadonlySet<string> = new Set(['URL', 'DOI', 'ISBN', 'ISSN', 'PMID', 'PMCID']);
export const isAddressVariable = (key: string): boolean => ADDRESSES.has(key);
