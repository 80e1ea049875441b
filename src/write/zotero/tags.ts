import type { Conversion, CslItem, Diagnostic } from '../../model/index.ts';
import type { CitingNote } from './citing-notes.ts';
import { groupBy } from './group.ts';
import { oneLine } from './text.ts';
import { ENGLISH, type Words } from './words.ts';

const keywords = ({ keyword = '' }: CslItem): string[] =>
  keyword
    .split(/[,;]/)
    .map(oneLine)
    .filter((tag) => tag !== '');

/** `Holm 1999`; the id where names and years are missing. */
export function shortReference({ id, author = [], issued }: CslItem): string {
  const [first] = author;
  const name = oneLine(first?.family ?? first?.literal ?? '');
  const year = issued?.['date-parts']?.[0][0];
  if (name === '' || year === undefined) return oneLine(id);
  return `${name}${author.length > 1 ? ' et al.' : ''} ${String(year)}`;
}

/** Gives a work's tags: its keywords, the article that cites it, and whether a diagnostic asks to look at a citation. */
export function tagger({ source, diagnostics }: Pick<Conversion, 'source' | 'diagnostics'>, words: Words = ENGLISH) {
  const doubts = groupBy(
    diagnostics.filter(({ severity }) => severity !== 'info'),
    ({ note }) => note,
  );
  const isDoubtful = ({ index, citations }: CitingNote): boolean =>
    citations.some(({ custom: { span } }) => doubts.get(index)?.some((doubt) => overlaps(doubt, span)));
  const article = words.citedIn(shortReference(source));
  return (item: CslItem, notes: readonly CitingNote[]): string[] => [
    ...new Set([...keywords(item), article, ...(notes.some(isDoubtful) ? [words.doubt] : [])]),
  ];
}

const overlaps = ({ span }: Diagnostic, [start, end]: readonly [number, number]): boolean =>
  span !== undefined && span.start < end && start < span.end;

export const articleTags = (source: CslItem): string[] => [...new Set(keywords(source))];
