import { headingKind } from './headings.ts';
import { imprintOf } from './imprint.ts';
import { namesAfterBy, namesIn } from './people.ts';

/** What publishers print over a title to say what kind of piece it is. */
const KINDS = new Set([
  'article', 'articles', 'original article', 'original articles', 'original paper', 'original research', 'research article', 'research articles',
  'research paper', 'full article', 'full length article', 'review article', 'essay', 'essays', 'feature', 'regular article', 'special issue article',
  'paper', 'papers', 'aufsatz', 'aufsätze', 'beitrag', 'beiträge', 'forschungsbeitrag', 'articolo', 'articoli', 'saggi', 'saggio', 'artículo', 'artículos',
  'artículo original', 'artigo', 'artigos', 'articol', 'articole', 'studii', 'study', 'studies', 'études', 'étude', 'miscellany',
]); // prettier-ignore

/** Buttons and labels around a title. */
const LABELS = new Set([
  'journal', 'open access', 'free access', 'full access', 'free', 'get access', 'access', 'full text', 'full text html', 'pdf', 'epub', 'view pdf', 'download pdf',
  'download', 'crossref citations to date', 'altmetric', 'views', 'citations', 'figures & data', 'figures and data', 'references', 'metrics', 'licensing',
  'reprints & permissions', 'read this article', 'supplemental', 'share', 'cite', 'submit an article', 'journal homepage', 'search', 'menu', 'skip to main content',
  'home', 'issues', 'all issues', 'about', 'browse', 'register', 'subscribe', 'content', 'preview', 'previous article', 'next article', 'save', 'print', 'email',
  'add to favorites', 'track citations', 'request permissions', 'listen', 'export citation', 'rights & permissions', 'core share', 'article contents',
]); // prettier-ignore
const LABEL_STARTS =
  /^(?:\d[\d,.]* (?:views?|crossref|altmetric|citations?|shares?|downloads?)|crossref |submit an article|skip to |https?:\/\/|www\.|doi|issn|cite this|received|accepted|crossmark|source:|published by|stable url|(?:chapter|kapitel|chapitre|capitolo|capítulo|capitolul) [\divxlc]+$)/i;

const LONGEST_TITLE = 400;
const LONGEST_CONTAINER = 100;
const FEWEST_LETTERS = 4;
/** Titles end in question marks, but not in a full stop. */
const SENTENCE = /[^.]\.['’"”]?$/;
const LETTER = /\p{L}/gu;

const isKind = (line: string): boolean => KINDS.has(line.toLowerCase());
const isLabel = (line: string): boolean => LABELS.has(line.toLowerCase()) || LABEL_STARTS.test(line);

function mayBeTitle(line: string): boolean {
  return (
    line.length <= LONGEST_TITLE &&
    (line.match(LETTER)?.length ?? 0) >= FEWEST_LETTERS &&
    !isKind(line) &&
    !isLabel(line) &&
    !SENTENCE.test(line) &&
    headingKind(line) === undefined &&
    namesAfterBy(line) === undefined &&
    imprintOf(line) === undefined
  );
}

/** Two lines of which the first ends in a colon are one title. */
const withSubtitle = (lines: readonly string[], at: number): string => {
  const title = lines[at] ?? '';
  const next = lines[at + 1];
  return title.endsWith(':') && next !== undefined && mayBeTitle(next) ? `${title} ${next}` : title;
};

export interface Title {
  readonly title?: string;
  /** The line after it, or after them all where there is none. */
  readonly end: number;
  /** The line before it that names the journal, if one does. */
  readonly container?: string;
}

/** A line above the volume's own: `Journal of Examples` over `Volume 4, 2010 - Issue 2`. */
function containerAt(lines: readonly string[]): number {
  return lines.findIndex((line, at) => {
    const below = lines[at + 1];
    const imprint = below === undefined ? undefined : imprintOf(below);
    const names = imprint?.volume !== undefined && imprint['container-title'] === undefined;
    return names && line.length <= LONGEST_CONTAINER && mayBeTitle(line);
  });
}

/** The title among a title page's lines: above its authors, below what kind of piece it is, or else the first that may be one. */
export function findTitle(lines: readonly string[]): Title {
  const container = containerAt(lines);
  const journal = lines[container];
  const fits = (at: number): boolean => at !== container && at >= 0 && mayBeTitle(lines[at] ?? '');
  const from = (start: number): number => lines.findIndex((_, at) => at >= start && fits(at));

  const kind = lines.findLastIndex(isKind);
  const by = lines.findIndex((line) => namesAfterBy(line) !== undefined);
  const found = [fits(by - 1) ? by - 1 : -1, kind === -1 ? -1 : from(kind + 1), from(0)].find((at) => at !== -1);
  const named = journal === undefined ? {} : { container: journal };
  if (found === undefined) return { end: lines.length, ...named };

  const at = fits(found - 1) && lines[found - 1]?.endsWith(':') ? found - 1 : found;
  const title = withSubtitle(lines, at);
  return { title, end: title === lines[at] ? at + 1 : at + 2, ...named };
}

/** The authors in the lines below a title; a line may hold one or all of them. */
export function authorsBelow(lines: readonly string[], end: number): NonNullable<ReturnType<typeof namesIn>> {
  const by = lines.map(namesAfterBy).find((names) => names !== undefined);
  if (by) return by;
  const following = lines.slice(end).filter((line) => !isLabel(line) && imprintOf(line) === undefined);
  const stop = following.findIndex((line) => namesIn(line) === undefined);
  return following.slice(0, stop === -1 ? following.length : stop).flatMap((line) => namesIn(line) ?? []);
}
