import { headingTables } from '../../locales/headings.ts';

/** The headings of pages and of the sections of a bibliography. */
export type HeadingName =
  | 'bibliography' | 'notes' | 'archives' | 'interviews' | 'documents' | 'law' | 'press' | 'recordings' | 'online'
  | 'literature'; // prettier-ignore

/** What pages say of their own in a language. */
export interface HeadingTable {
  /** BCP 47, the primary subtag. */
  readonly language: string;
  readonly headings: Readonly<Record<HeadingName, string>>;
  /** Words by which the title of an edition of sources is told, lower case: `selected documents`, `correspondence`. */
  readonly documentWords: readonly string[];
}

const FALLBACK = 'en';

/** The headings in the language of a locale (`de-AT`), English where there are none. */
export function headingsOf(locale: string): HeadingTable['headings'] {
  const language = locale.split('-')[0];
  const table = headingTables.find((candidate) => candidate.language === language);
  const fallback = headingTables.find((candidate) => candidate.language === FALLBACK);
  const found = table ?? fallback;
  if (!found) throw new Error('no headings');
  return found.headings;
}

const words = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Whether a title is that of an edition of sources, in any language: `Foreign Relations …: Selected Documents`. */
export function isDocumentTitle(title: string): boolean {
  const own = words(title);
  return headingTables.some(({ documentWords }) => documentWords.some((phrase) => own.includes(` ${phrase} `)));
}
