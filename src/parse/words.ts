import { fold, isCapital, isJoint } from './characters.ts';

export type TokenKind = 'word' | 'number' | 'dash' | 'quote' | 'bracket' | 'url' | 'mark';

/** What a token is wherever it stands: a word, a number or a mark as printed. */
export interface Word {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, straight apostrophe, plain hyphen, Romanian comma-below letters: what vocabularies are compared with. */
  readonly norm: string;
  /** A word that begins with a capital. */
  readonly capital: boolean;
  /** A word with a hyphen or an apostrophe inside. */
  readonly joined: boolean;
  /** What `fact` found out about it; nothing for most words of the vocabulary, which no note has. */
  facts: unknown[] | undefined;
}

/** Notes repeat their words: more than these are not kept. */
const MOST = 20_000;

const words = new Map<string, Word>();

function isJoined(text: string): boolean {
  for (let at = 1; at < text.length; at++) if (isJoint(text.charCodeAt(at))) return true;
  return false;
}

/** The one `Word` for a text; the text shows its kind. */
export function wordOf(kind: TokenKind, text: string): Word {
  const known = words.get(text);
  if (known) return known;
  if (words.size >= MOST) words.clear();
  const spelt = kind === 'word';
  const word: Word = {
    kind,
    text,
    norm: spelt ? fold(text) : text,
    capital: spelt && isCapital(text),
    joined: spelt && isJoined(text),
    facts: undefined,
  };
  words.set(text, word);
  return word;
}

/** How many questions there are. */
let facts = 0;

/** A question about words, whose answer is remembered with the word: `fact(({ norm }) => PARTICLES.has(norm))`. */
export function fact<T>(find: (word: Word) => T): (word: Word) => T {
  const slot = facts++;
  return (word) => {
    const known = word.facts?.[slot];
    if (known !== undefined) return known as T;
    const found = find(word);
    const answers = (word.facts ??= new Array<undefined>(facts).fill(undefined));
    answers[slot] = found;
    return found;
  };
}
