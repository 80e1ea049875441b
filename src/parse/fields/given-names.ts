import { names as vocabulary } from '../../../locales/index.ts';
import type { CslName } from '../../model/index.ts';
import type { NoteText } from '../note-text.ts';
import { fact } from '../words.ts';

/** The given names of the vocabulary, as printed. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(vocabulary.givenNames);

/** `Anna`, `Eva-Maria`: what the vocabulary holds, whole or in its parts. */
export const isGivenName = (word: string): boolean =>
  GIVEN_NAMES.has(word) || (word.includes('-') && word.split('-').every((part) => GIVEN_NAMES.has(part)));

const isGiven = fact(({ text }) => isGivenName(text));

/** The token is a given name. */
export const isGivenNameAt = (t: NoteText, at: number): boolean => {
  const token = t.token(at);
  return token !== undefined && isGiven(token.word);
};

/** The first of a person's given names is one that the vocabulary knows. */
export const isKnownByGiven = ({ given = '' }: CslName): boolean => isGivenName(given.split(' ')[0] ?? '');

const INITIAL = /(?:^|[\s-])\p{Lu}\./u;

/** `A.`, `Anna M.`, `J.-P.` */
export const hasInitial = ({ given = '' }: CslName): boolean => INITIAL.test(given);
