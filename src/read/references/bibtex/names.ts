import type { CslName } from '../../../model/index.ts';
import { latexToText } from './latex.ts';
import { isBraced, splitOutside as split } from './split.ts';

type Particle = 'dropping-particle' | 'non-dropping-particle';

const AND = / and /iy;
const COMMA = /,/y;
const SPACE = / /y;

/** Whether BibTeX takes the word for part of a particle: its first letter outside braces is lower case. */
const isParticle = (word: string): boolean => !word.startsWith('{') && /^\P{L}*\p{Ll}/u.test(latexToText(word));

const text = (words: readonly string[]): string => latexToText(words.join(' '));

/** `von Last`: particles, then the family name, which is the last word at least. */
function familyParts(words: readonly string[], particleKind: Particle): CslName {
  const first = words.findIndex((word) => !isParticle(word));
  const particles = first < 0 ? words.length - 1 : first;
  const particle = text(words.slice(0, particles));
  return { family: text(words.slice(particles)), ...(particle && { [particleKind]: particle }) };
}

/** `First von Last`. */
function naturalName(words: readonly string[], particleKind: Particle): CslName {
  const particle = words.slice(0, -1).findIndex(isParticle);
  const givens = particle < 0 ? words.length - 1 : particle;
  const given = text(words.slice(0, givens));
  return { ...familyParts(words.slice(givens), particleKind), ...(given && { given }) };
}

/** The extended format of biber: `family=Holm, given=Anna, prefix=van, useprefix=true`. */
const EXTENDED = /^"?(family|given|prefix|suffix|useprefix) ?= ?(.*?)"?$/;

function extendedName(parts: readonly string[]): CslName | undefined {
  const pairs = parts.map((part) => EXTENDED.exec(part));
  if (pairs.some((pair) => pair === null)) return undefined;
  const values = new Map(pairs.map((pair) => [pair?.[1], latexToText(pair?.[2] ?? '')]));
  const [family, given, prefix, suffix] = ['family', 'given', 'prefix', 'suffix'].map((part) => values.get(part));
  const particle = values.get('useprefix') === 'false' ? 'dropping-particle' : 'non-dropping-particle';
  return {
    ...(family && { family }),
    ...(given && { given }),
    ...(prefix && { [particle]: prefix }),
    ...(suffix && { suffix }),
  };
}

function readName(latex: string, particle: Particle): CslName {
  if (isBraced(latex)) return { literal: latexToText(latex) };
  const parts = split(latex, COMMA);
  const extended = extendedName(parts);
  if (extended) return extended;
  const [first = '', second, third, ...more] = parts;
  const words = split(first, SPACE).filter((word) => word !== '');
  if (second === undefined) return naturalName(words, particle);
  if (more.length > 0 || words.length === 0) return { literal: latexToText(latex) };
  const given = latexToText(third ?? second);
  const suffix = third === undefined ? '' : latexToText(second);
  return { ...familyParts(words, particle), ...(given && { given }), ...(suffix && { suffix }) };
}

/**
 * Names as BibTeX divides them (Markey, Tame the BeaST, section 11); `and others` is no name. `particle` says what a
 * lower-case `van` before a family name is.
 */
export const readNames = (latex: string, particle: Particle): CslName[] =>
  split(latex.replace(/[ \t-\r]+/g, ' ').trim(), AND)
    .filter((name) => name !== '' && name !== 'others')
    .map((name) => readName(name, particle));
