import { classAt, DIGIT, fold, isJoint, KINDS, LETTER, SPACE } from './characters.ts';
import { wordOf, type TokenKind, type Word } from './words.ts';

export { fold };

/**
 * A note's text as tokens. One pass, no backtracking; every character but white space and the full stop
 * after a word or number (kept as a flag) belongs to exactly one token.
 */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly norm: string;
  readonly word: Word;
  /** A full stop follows directly (words and numbers only). */
  readonly dot: boolean;
  /** White space stands before it. */
  readonly spaced: boolean;
}

/** End of a word: letters and digits, with hyphens and apostrophes between letters inside. */
function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    for (let kind = classAt(text, at); kind === LETTER || kind === DIGIT; kind = classAt(text, at)) at++;
    if (at >= text.length || !isJoint(text.charCodeAt(at)) || classAt(text, at + 1) !== LETTER) return at;
    at++;
  }
}

/** End of a number, with the letters written on to it. */
function numberEnd(text: string, from: number): number {
  let at = from;
  for (let kind = DIGIT; kind === DIGIT || kind === LETTER; kind = classAt(text, at)) at++;
  return at;
}

const URL_START = /^(?:https?:\/\/|www\.|doi:\s?10\.|10\.\d{4,9}\/)/i;
const URL_END = /[\s<>"“”«»]/;

/** End of the address that starts at `from`, or `from` where none does. Closing punctuation is left outside. */
function urlEnd(text: string, from: number): number {
  const char = text[from];
  if (char !== 'h' && char !== 'H' && char !== 'w' && char !== 'W' && char !== 'd' && char !== 'D' && char !== '1')
    return from;
  const opening = URL_START.exec(text.slice(from, from + 20));
  if (!opening) return from;
  let at = from + opening[0].length;
  while (at < text.length && !URL_END.test(text[at] ?? '')) at++;
  for (let last = text[at - 1] ?? ''; at > from; last = text[at - 1] ?? '') {
    const closes =
      last === ')'
        ? !text.slice(from, at).includes('(')
        : last === ']'
          ? !text.slice(from, at).includes('[')
          : ".,;:’'!?".includes(last);
    if (!closes) break;
    at--;
  }
  return at;
}

/** All tokens are made here, so that they have one shape. */
const token = (word: Word, start: number, end: number, dot: boolean, spaced: boolean): Token => ({
  kind: word.kind,
  start,
  end,
  text: word.text,
  norm: word.norm,
  word,
  dot,
  spaced,
});

const COMMA = wordOf('mark', ',');

/** A comma that is not printed as one: where a full stop is, or behind it. */
export const comma = (start: number, end: number, spaced: boolean): Token => token(COMMA, start, end, false, spaced);

const isStop = (text: string, at: number): boolean => text.charCodeAt(at) === 0x2e;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    const url = urlEnd(text, at);
    const counts = url === at && kind === DIGIT;
    const spells = url === at && kind === LETTER;
    const end = url > at ? url : counts ? numberEnd(text, at) : spells ? wordEnd(text, at) : at + 1;
    const dot = (counts || spells) && isStop(text, end) && !isStop(text, end + 1);
    const name = url > at ? 'url' : counts ? 'number' : spells ? 'word' : (KINDS[kind] ?? 'mark');
    tokens.push(token(wordOf(name, text.slice(at, end)), at, end, dot, spaced));
    spaced = false;
    at = dot ? end + 1 : end;
  }
  return tokens;
}

const PLAIN_PHRASE = /^[a-z]+\.?(?: [a-z]+\.?)*$/;

const withoutDot = (word: string): Pick<Token, 'norm' | 'dot'> =>
  word.endsWith('.') ? { norm: word.slice(0, -1), dot: true } : { norm: word, dot: false };

/** A phrase of the vocabulary as tokens. Most are plain words, which need no tokenizer: thousands are cut at the start. */
export const cutPhrase = (phrase: string): readonly Pick<Token, 'norm' | 'dot'>[] =>
  PLAIN_PHRASE.test(phrase) ? phrase.split(' ').map(withoutDot) : tokenize(phrase);

/** What most phrases begin with; a regular expression is quick from the start, as the vocabulary is read before all else. */
const PLAIN_WORD = /^[a-z]+(?=[ .,]|$)/;

/** The `norm` of a text's first token, without the others. */
export function firstNorm(text: string): string {
  const plain = PLAIN_WORD.exec(text)?.[0];
  if (plain !== undefined) return plain;
  return classAt(text, 0) === LETTER ? fold(text.slice(0, wordEnd(text, 0))) : (tokenize(text)[0]?.norm ?? '');
}
