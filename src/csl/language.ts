import { packs } from '../../locales/index.ts';
import { fold } from '../parse/tokens.ts';

const STOPWORD = 1;
const LETTER = 0.7;
const CLEAR = 0.5;

interface Profile {
  readonly language: string;
  readonly stopwords: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
}

const PROFILES: readonly Profile[] = packs.map(({ language, stopwords, letters }) => ({
  language,
  stopwords: new Set(stopwords.map(fold)),
  letters: new Set(letters),
}));

/** How many marks of each language a text shows: its function words and its own letters. */
function scores(text: string): Map<string, number> {
  const folded = fold(text);
  const tokens = folded.match(/\p{L}+/gu) ?? [];
  const found = new Map<string, number>();
  for (const { language, stopwords, letters } of PROFILES) {
    const words = tokens.reduce((sum, word) => sum + (stopwords.has(word) ? STOPWORD : 0), 0);
    const marks = new Set([...folded].filter((letter) => letters.has(letter))).size;
    found.set(language, words + LETTER * marks);
  }
  return found;
}

/**
 * The language of a title (BCP 47 primary subtag), told by function words and letters; where two are as likely, the
 * one preferred; `undefined` where nothing tells.
 */
export function detectLanguage(text: string, preferred?: string): string | undefined {
  const ranked = [...scores(text)].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best || best[1] === 0) return preferred;
  const own = ranked.find(([language]) => language === preferred);
  if (own && best[1] - own[1] < CLEAR) return preferred;
  return !second || best[1] - second[1] >= CLEAR ? best[0] : preferred;
}

/** The language that most titles of a document are in, by the evidence of all together. */
export function mainLanguage(titles: readonly string[]): string | undefined {
  const votes = new Map<string, number>();
  for (const title of titles) {
    const language = detectLanguage(title);
    if (language !== undefined) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}
