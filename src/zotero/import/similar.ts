import { words } from '../../resolve/text-key.ts';
import type { Match } from './report.ts';

/** What tells whether two works are the same, as Zotero has it. */
export interface Facts {
  readonly itemType: string;
  readonly doi: string;
  readonly isbn: string;
  readonly title: string;
  /** Surnames, and names of bodies. */
  readonly creators: readonly string[];
  /** '' where there is none. */
  readonly year: string;
  readonly date: string;
  readonly archive: string;
  readonly archiveLocation: string;
  readonly url: string;
}

/** Types that one person chooses where another chooses another. */
const KINDS: Readonly<Record<string, string>> = {
  magazineArticle: 'journalArticle',
  newspaperArticle: 'journalArticle',
  encyclopediaArticle: 'bookSection',
  dictionaryEntry: 'bookSection',
  conferencePaper: 'bookSection',
  manuscript: 'document',
  letter: 'document',
};
const kindOf = (type: string): string => KINDS[type] ?? type;

/** The ISBN of a part is that of the whole book, which is another work. */
const PARTS = 'bookSection';

const plain = (text: string): string => words(text).join(' ');

/** `https://doi.org/10.1000/182` → `10.1000/182` */
const bareDoi = (text: string): string => /10\.\d{4,9}\/\S+/.exec(text.trim().toLowerCase())?.[0] ?? '';

/** The new form of an old number; both without hyphens. */
function longIsbn(isbn: string): string {
  if (isbn.length === 13) return isbn;
  const digits = `978${isbn.slice(0, 9)}`;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return `${digits}${String((10 - (sum % 10)) % 10)}`;
}

const isbns = (text: string): string[] =>
  (text.replace(/(?<=\d)-(?=[\dxX])/g, '').match(/\b(?:97[89]\d{10}|\d{9}[\dxX])\b/g) ?? []).map(longIsbn);

/** Without its subtitle. */
const mainTitle = (title: string): string => plain(title.split(/[:.?!]\s/, 1)[0] ?? '');

/** Shorter titles are those of very many works. */
const LONG_TITLE = 4;

/** What titles are looked up with: creators; of a work that names nobody, that it does not, if its title tells enough. */
function signatures({ title, archiveLocation }: Facts, creators: readonly string[]): readonly string[] {
  if (creators.length > 0) return creators.map(plain);
  return archiveLocation === '' && words(title).length >= LONG_TITLE ? [''] : [];
}

/** Where a work lies: its shelf mark, or else its address. */
const whereabouts = ({ archive, archiveLocation, url }: Facts): string =>
  archiveLocation === '' ? url.replace(/^https?:\/\/|\/$/g, '') : `${plain(archive)} ${plain(archiveLocation)}`;

/** By what a work can be found; of a work that is looked for, only the first creator counts. */
export function* keysOf(facts: Facts, creators: readonly string[]): Generator<readonly [Match, string]> {
  const kind = kindOf(facts.itemType);
  const doi = bareDoi(facts.doi);
  if (doi !== '') yield ['DOI', doi];
  if (kind !== PARTS) for (const isbn of isbns(facts.isbn)) yield ['ISBN', `${kind} ${isbn}`];
  const title = mainTitle(facts.title);
  if (title === '') return;
  if (facts.year !== '')
    for (const signature of signatures(facts, creators))
      yield ['title', [kind, facts.year, signature, title].join('|')];
  const location = whereabouts(facts);
  if (location !== '') yield ['location', [kind, facts.date, plain(facts.title), location].join('|')];
}

/** Whether two works that share a key are the same: nothing that both say may speak against it. */
export function agree(one: Facts, other: Facts, match: Match): boolean {
  if (match === 'DOI' || match === 'ISBN') return true;
  const dois = [bareDoi(one.doi), bareDoi(other.doi)];
  if (!dois.includes('') && dois[0] !== dois[1]) return false;
  const titles = [one.title, other.title];
  return new Set(titles.map(plain)).size === 1 || titles.some((title) => plain(title) === mainTitle(title));
}
