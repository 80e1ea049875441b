import { names as vocabulary } from '../../../locales/index.ts';
import type { CslName, Field, NameVariable } from '../../model/index.ts';
import type { Pass } from '../pass.ts';
import type { Mention } from '../state.ts';

const GIVEN: ReadonlySet<string> = new Set(vocabulary.givenNames);
const INITIAL = /^\p{Lu}\.?$/u;
const ROLES = ['author', 'editor', 'translator'] as const satisfies readonly NameVariable[];

const isGiven = (word: string): boolean =>
  GIVEN.has(word) || word.split('-').every((part) => GIVEN.has(part)) || INITIAL.test(word);

const wordsOf = ({ given = '', 'non-dropping-particle': particle = '', family = '' }: CslName): string[] =>
  [given, particle, family].flatMap((part) => part.split(' ')).filter((word) => word !== '');

/** `Holm Mary Ann`: words at the end are given names, those at the start are not; the index of the first given name, or 0. */
function givenFrom(name: CslName): number {
  if (name.given === undefined || name.family === undefined) return 0;
  const words = wordsOf(name);
  const from = words.findLastIndex((word) => !isGiven(word)) + 1;
  return from < words.length ? from : 0;
}

const isNatural = ({ given, family }: CslName): boolean =>
  given !== undefined && family !== undefined && isGiven(given.split(' ')[0] ?? '') && !isGiven(family);

const namesIn = ({ fields }: Mention): (readonly [NameVariable, Field, readonly CslName[]])[] =>
  ROLES.flatMap((role) => {
    const field = fields.get(role);
    return field && Array.isArray(field.value) ? [[role, field, field.value as readonly CslName[]] as const] : [];
  });

function turned(name: CslName): CslName {
  const from = givenFrom(name);
  if (from === 0) return name;
  const words = wordsOf(name);
  return { family: words.slice(0, from).join(' '), given: words.slice(from).join(' ') };
}

const FEWEST = 4;
const SHARE = 3;

/**
 * `Holm Anna, Salt`, `Le Brun Mary Ann, Tar`: where the notes print surnames first as a rule, without a comma, the words
 * that the vocabulary knows for given names tell the two apart.
 */
export const turnedNames: Pass = {
  name: 'turned-names',
  run({ mentions }) {
    const names = mentions.flatMap((mention) => namesIn(mention).flatMap(([, , people]) => people));
    const count = names.filter((name) => givenFrom(name) > 0 && !isNatural(name)).length;
    if (count < FEWEST || count < SHARE * names.filter(isNatural).length) return;
    for (const mention of mentions)
      for (const [role, { origin }, people] of namesIn(mention))
        mention.fields.set(role, { variable: role, value: people.map(turned), origin });
  },
};
