import { names as table } from '../../../locales/index.ts';
import type { CslName } from '../../model/index.ts';
import type { CreatorJson } from '../api.ts';

/** `van der Berg`, `d’Este`: words in lower case before the name proper. */
const LEADING = /^((?:\p{Ll}[\p{L}.]*\s+|\p{Ll}{1,3}['’])+)(?=\p{Lu})/u;
/** `Ludwig van`: words in lower case behind the given name. */
const TRAILING = /\s((?:\p{Ll}[\p{L}'’.]*\s?)+)$/u;
const SUFFIXES: ReadonlySet<string> = new Set(table.suffixes);

/** The same, with its end cut off where a pattern finds it. */
function cut(text: string, pattern: RegExp): readonly [rest: string, found: string | undefined] {
  const match = pattern.exec(text);
  if (!match || match[0] === text) return [text, undefined];
  return [text.replace(pattern, ''), match[1]?.trim()];
}

function splitSuffix(text: string): readonly [given: string, suffix: string | undefined] {
  const comma = text.lastIndexOf(', ');
  const suffix = text.slice(comma + 2);
  return comma > 0 && SUFFIXES.has(suffix) ? [text.slice(0, comma), suffix] : [text, undefined];
}

/** A person as CSL has one: Zotero has no fields for particles and suffixes, and finds them when it cites. */
export function cslName(creator: CreatorJson): CslName | undefined {
  if ('name' in creator) return creator.name === '' ? undefined : { literal: creator.name };
  const { firstName, lastName } = creator;
  if (firstName === '' || lastName === '') {
    const only = lastName || firstName;
    return only === '' ? undefined : { family: only };
  }
  const [family, particle] = cut(lastName, LEADING);
  const [rest, suffix] = splitSuffix(firstName);
  const [given, dropping] = cut(rest, TRAILING);
  return {
    family,
    given,
    ...(particle !== undefined && { 'non-dropping-particle': particle }),
    ...(dropping !== undefined && { 'dropping-particle': dropping }),
    ...(suffix !== undefined && { suffix }),
  };
}
