import type { CslItem, CslName, Diagnostic } from '../../model/index.ts';
import { headingKind } from './headings.ts';
import { imprintOf, isDated, type Imprint } from './imprint.ts';
import { joinerFor } from '../text/join.ts';
import { isBroken, type Line } from '../text/lines.ts';
import { namesIn, namesOfBiography } from './people.ts';
import { repairTitle, reportRepair } from '../repair.ts';
import { authorsBelow, findTitle } from './title.ts';

export interface TitlePage {
  readonly article: Partial<CslItem>;
  readonly diagnostics: readonly Diagnostic[];
}

const MOST_LINES = 60;
const PROSE = 250;
const SENTENCE_END = /[.!?]['’"”]?$/;
const PROSE_WORDS = 7;

/** An article's own text, not its title: long, or a longer sentence. */
const isProse = ({ text }: Line): boolean =>
  text.length > PROSE ||
  (SENTENCE_END.test(text) &&
    text.split(' ').length > PROSE_WORDS &&
    imprintOf(text) === undefined &&
    namesIn(text) === undefined);

const OPENERS = new Set(['text', 'matter', 'notes']);
const opensText = ({ text }: Line): boolean => OPENERS.has(headingKind(text) ?? '');

/** The lines at the top up to the article's text; lines broken at a margin are whole again. */
function titleLines(before: readonly Line[], width: number | undefined): readonly string[] {
  const join = joinerFor(before);
  const paragraphs: Line[][] = [];
  for (const [index, line] of before.slice(0, MOST_LINES).entries()) {
    const above = before[index - 1];
    const paragraph = paragraphs.at(-1);
    if (paragraph && above && isBroken(above, line, width)) paragraph.push(line);
    else paragraphs.push([line]);
  }
  const lines = paragraphs.map((paragraph): Line => ({ text: join(paragraph).text, opensParagraph: true }));
  const end = lines.findIndex((line) => isProse(line) || opensText(line));
  return lines.slice(0, end === -1 ? lines.length : end).map(({ text }) => text);
}

/** A date of publication comes before the year of a volume; of anything else the first line that gives it counts. */
function imprintIn(lines: readonly string[]): Imprint {
  const dated = lines.filter(isDated);
  const all = [...dated, ...lines].map((line) => imprintOf(line) ?? {});
  return all.reduce<Imprint>((merged, imprint) => ({ ...imprint, ...merged }), {});
}

/** The people of `Notes on contributors`. */
function contributorsIn(lines: readonly Line[]): readonly CslName[] {
  const heading = lines.findIndex(({ text }) => headingKind(text) === 'contributors');
  if (heading === -1) return [];
  const below = lines.slice(heading + 1);
  const end = below.findIndex(({ text }) => headingKind(text) !== undefined);
  const names = below.slice(0, end === -1 ? below.length : end).flatMap(({ text }) => namesOfBiography(text));
  // Some pages print each name over its biography, which begins with it.
  return [...new Map(names.map((name) => [`${name.family}, ${name.given}`, name])).values()];
}

/**
 * What the lines before and after the notes say about the article itself. What they do not say is left out.
 * @param width the column at which the text's lines are broken, if they are
 */
export function readTitlePage(before: readonly Line[], after: readonly Line[], width: number | undefined): TitlePage {
  const lines = titleLines(before, width);
  const { title: printed, end, container } = findTitle(lines);
  const title = printed === undefined ? undefined : repairTitle(printed);
  const below = authorsBelow(lines, end);
  const author = below.length > 0 ? below : contributorsIn([...after, ...before]);

  const fields: Partial<CslItem> = {
    ...(title ? { title: title.text } : {}),
    ...(author.length > 0 ? { author } : {}),
    ...(container === undefined ? {} : { 'container-title': container }),
    ...imprintIn(lines),
  };
  return {
    article: Object.keys(fields).length > 0 ? { type: 'article-journal', ...fields } : {},
    diagnostics: (title?.repairs ?? []).map((repair) => reportRepair(repair, 'Title')),
  };
}
