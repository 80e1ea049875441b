import { packs } from '../../../locales/index.ts';
import type { CslDate, CslItem, CslName } from '../../model/index.ts';
import { toAscii } from './ascii.ts';

/** What a pattern can be made of, in the manner of Better BibTeX for Zotero (its manual, “Citation keys”). */
export interface Part {
  /** What the numbers in its brackets are where they are not given; there can be no more of them. */
  readonly defaults: readonly number[];
  readonly value: (item: CslItem, numbers: readonly number[]) => string;
}

const STOPWORDS = new Map(packs.map(({ language, stopwords }) => [language, new Set(stopwords)]));
const stopwordsOf = (language = 'en'): ReadonlySet<string> =>
  STOPWORDS.get(language.toLowerCase().split(/[-_]/)[0] ?? '') ?? new Set();

/** Apostrophes join: `Brezhnev’s` is one word. */
const words = (text: string): string[] => text.replace(/['’ʼ]/gu, '').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The words that say something. */
function skipFunctionWords(text: string, language?: string): string[] {
  const stopwords = stopwordsOf(language);
  return words(text).filter((word) => !stopwords.has(word.toLowerCase()));
}

const firstOf = (text: string, letters: number): string => (letters > 0 ? [...text].slice(0, letters).join('') : text);
const last = ({ family, literal, given }: CslName): string => family ?? literal ?? given ?? '';
const creators = (item: CslItem): readonly CslName[] => item.author ?? item.editor ?? item.translator ?? [];
const nameAt = (names: readonly CslName[], at: number): string => {
  const name = names.at(at);
  return name ? toAscii(last(name)) : '';
};

/** One name; two, joined; or the first and what stands for the rest. */
function etAl(names: readonly CslName[], joint: string, rest: string): string {
  if (names.length > 2) return nameAt(names, 0) + rest;
  return names.map((_, at) => nameAt(names, at)).join(joint);
}

function severalNames(names: readonly CslName[], most: number): string {
  const shown = most > 0 ? names.slice(0, most) : names;
  return shown.map(last).join(' ') + (shown.length < names.length ? ' EtAl' : '');
}

const numberOf = (date: CslDate | undefined, at: 0 | 1 | 2): string => String(date?.['date-parts']?.[0][at] ?? '');
const titleWords = (item: CslItem): string[] => skipFunctionWords(item.title ?? '', item.language);
const opening = (item: CslItem, count = 1, capitals = 0): string =>
  titleWords(item)
    .slice(0, count)
    .map((word, at) => (at < capitals ? capitalised(word) : word))
    .join(' ');

const plain = (value: (item: CslItem) => string | undefined): Part => ({
  defaults: [],
  value: (item) => value(item) ?? '',
});

export const PARTS: Readonly<Record<string, Part>> = {
  /** `auth(n, m)`: n letters of the mth name. Editors and translators stand in for missing authors. */
  auth: {
    defaults: [0, 1],
    value: (item, [letters = 0, nth = 1]) => firstOf(nth > 0 ? nameAt(creators(item), nth - 1) : '', letters),
  },
  authorLast: plain((item) => nameAt(creators(item), -1)),
  authors: { defaults: [0], value: (item, [most = 0]) => severalNames(creators(item), most) },
  authEtal: plain((item) => etAl(creators(item), '.', '.etal')),
  authEtal2: plain((item) => etAl(creators(item), '', 'EtAl')),
  edtr: { defaults: [0], value: ({ editor = [] }, [letters = 0]) => firstOf(nameAt(editor, 0), letters) },
  title: plain((item) => titleWords(item).map(capitalised).join(' ')),
  /** `shorttitle(n, m)`: n words that say something, m of them capitalised. */
  shorttitle: { defaults: [3, 0], value: (item, [count, capitals]) => opening(item, count, capitals) },
  veryshorttitle: { defaults: [1, 0], value: (item, [count, capitals]) => opening(item, count, capitals) },
  year: plain((item) => numberOf(item.issued, 0)),
  shortyear: plain((item) => numberOf(item.issued, 0).slice(-2)),
  origyear: plain((item) => numberOf(item['original-date'], 0)),
  month: plain((item) => numberOf(item.issued, 1)),
  day: plain((item) => numberOf(item.issued, 2)),
  journal: plain((item) => item['container-title-short'] ?? item['container-title']),
  publisher: plain((item) => item.publisher),
  volume: plain((item) => item.volume),
  issue: plain((item) => item.issue),
  firstpage: plain((item) => /^[\p{L}\p{N}]+/u.exec(item.page ?? '')?.[0]),
  archive: plain((item) => item.archive),
  language: plain((item) => item.language),
  type: plain((item) => item.type),
  id: plain((item) => item.id),
};

/** What can be done with a part: `auth.lower`. */
export interface Method {
  readonly defaults: readonly number[];
  readonly apply: (text: string, numbers: readonly number[], item: CslItem) => string;
}

const ALL = 1000;

export const METHODS: Readonly<Record<string, Method>> = {
  lower: { defaults: [], apply: (text) => text.toLowerCase() },
  upper: { defaults: [], apply: (text) => text.toUpperCase() },
  capitalize: { defaults: [], apply: (text) => words(text).map(capitalised).join(' ') },
  skipwords: { defaults: [], apply: (text, _, item) => skipFunctionWords(text, item.language).join(' ') },
  /** `select(start, n)`: n words from that one on. */
  select: {
    defaults: [1, ALL],
    apply: (text, [start = 1, count = ALL]) =>
      words(text)
        .slice(Math.max(0, start - 1), Math.max(0, start - 1) + count)
        .join(' '),
  },
  /** `substring(start, n)`: n letters from that one on. */
  substring: {
    defaults: [1, ALL],
    apply: (text, [start = 1, count = ALL]) => text.slice(Math.max(0, start - 1), Math.max(0, start - 1) + count),
  },
  abbr: {
    defaults: [],
    apply: (text) =>
      words(text)
        .map((word) => firstOf(word, 1))
        .join(''),
  },
};
