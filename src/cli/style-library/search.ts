import type { StyleFacts } from './catalogue.ts';
import { fold, wordsOf } from './fold.ts';

/** All that a style can be found by; in-text is what CSL calls all styles that are none for notes. */
const textOf = ({ id, title, format, subjects }: StyleFacts): string =>
  fold([id, title, format, format === 'note' ? '' : 'in-text', ...subjects].join(' '));

const hasAll = (text: string, words: readonly string[]): boolean =>
  words.every((word) => ` ${text}`.includes(` ${word}`));

/**
 * The styles that have all words, or words that begin with them, in id, title, format and subjects: ours first, then
 * those that have them in the id, those of no use last, and else in the order of the catalogue.
 */
export function searchStyles<Row extends StyleFacts>(query: string, styles: readonly Row[]): readonly Row[] {
  const words = wordsOf(query);
  const rank = ({ id, ours, unfit }: Row): number => {
    if (ours) return 0;
    if (unfit?.kind === 'broken') return 3;
    return hasAll(fold(id), words) ? 1 : 2;
  };
  return styles.filter((style) => hasAll(textOf(style), words)).sort((one, other) => rank(one) - rank(other));
}
