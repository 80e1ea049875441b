import type { CslName } from '../../model/index.ts';
import { oneLine } from './text.ts';

/** A person in two fields; one alone for corporate authors and names that cannot be split. */
export interface ZoteroName {
  readonly surname: string;
  readonly givenName?: string;
}

const joined = (parts: readonly (string | undefined)[], separator: string): string =>
  parts
    .map((part) => oneLine(part ?? ''))
    .filter((part) => part !== '')
    .join(separator);

/**
 * Zotero has no fields for particles and suffixes: it finds them again when it cites (`de la Cruz`, `Ludwig van`,
 * `Martin Luther, Jr.`). Undefined for a name without letters.
 */
export function zoteroName(name: CslName): ZoteroName | undefined {
  const { family, given, suffix, literal } = name;
  const surname = joined([name['non-dropping-particle'], family], ' ');
  const givenName = joined([joined([given, name['dropping-particle']], ' '), suffix], ', ');
  if (surname !== '' && givenName !== '') return { surname, givenName };
  const single = surname || givenName || oneLine(literal ?? '');
  return single === '' ? undefined : { surname: single };
}

/** A name in a line of Extra, as Zotero and citeproc-js read it. */
export const nameLine = ({ surname, givenName }: ZoteroName): string =>
  givenName === undefined ? surname : `${surname} || ${givenName}`;
