import type { Line } from './lines.ts';

/** How two lines of one paragraph become one. */
export interface Seam {
  /** Printed characters to take off the first line. */
  readonly drop: number;
  readonly between: '' | ' ';
}

const SPACE: Seam = { drop: 0, between: ' ' };
const CLOSE: Seam = { drop: 0, between: '' };
const DEHYPHENATE: Seam = { drop: 1, between: '' };

const WORD = /[\p{L}\p{M}]+(?:[-‐‑][\p{L}\p{M}]+)*/gu;
const LAST_PART = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[-‐‑]$/u;
const FIRST_PART = /^[\p{L}\p{M}]+/u;
const LOWER_CASE = /^\p{Ll}/u;
/** After a hyphen that stands for a part left out: `Außen- und Innenpolitik`. */
const CONJUNCTIONS = new Set([
  'and', 'or', 'to', 'of', 'und', 'oder', 'bzw', 'et', 'ou', 'e', 'o', 'y', 'en', 'și', 'sau',
]); // prettier-ignore

const LAST_WORD = /\S+$/;
const FIRST_WORD = /^\S+/;
const ADDRESS = /^[("'“‘<[]*(?:https?:\/\/|www\.|doi:|10\.\d{4})/i;
const ADDRESS_GOES_ON = /[^.,;:)\]>'"’”]$/;
/** No word of a language looks like this. */
const ADDRESS_PART = /\w[/=_%?&]\w|\.(?:pdf|html?|php|aspx?)\b/i;
const BETWEEN_NUMBERS = /\d[-–]$/;
const DIGIT = /^\d/;

/** Enough of a line's end to hold a word or an address. */
const TAIL = 300;

/** Every word of the text, in lower case, and the parts of compounds; not the halves that a line's end leaves. */
export function wordsOf(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  let broken = false;
  for (const { text } of lines) {
    const ends = /[\p{L}\p{M}][-‐‑]$/u.test(text.slice(-2));
    for (const match of text.matchAll(WORD)) {
      const isHalf = (broken && match.index === 0) || (ends && match.index + match[0].length === text.length - 1);
      if (isHalf) continue;
      const word = match[0].toLowerCase();
      words.add(word);
      if (/[-‐‑]/.test(word)) for (const part of word.split(/[-‐‑]/)) words.add(part);
    }
    broken = ends;
  }
  return words;
}

function hyphenSeam(first: string, second: string, attested: (word: string) => boolean): Seam {
  if (!LOWER_CASE.test(second)) return CLOSE;
  const head = first.toLowerCase();
  if (attested(`${head}-${second}`)) return CLOSE;
  if (attested(head + second)) return DEHYPHENATE;
  if (CONJUNCTIONS.has(second)) return SPACE;
  // `micro-détente` is made of words, `primu-lui` is not.
  return attested(head) && attested(second) ? CLOSE : DEHYPHENATE;
}

function isCutWord(before: string, after: string, attested: (word: string) => boolean): boolean {
  const first = LAST_PART.exec(before)?.[1]?.toLowerCase();
  const second = FIRST_PART.exec(after)?.[0];
  if (first === undefined || second === undefined || !LOWER_CASE.test(second)) return false;
  return attested(first + second) && !attested(`${first}-${second}`);
}

/** How a line goes on in the next; `attested` says whether a word occurs elsewhere in the text. */
export function seamOf(before: string, after: string, attested: (word: string) => boolean): Seam {
  const tail = before.slice(-TAIL);
  const head = after.slice(0, TAIL);
  const address = LAST_WORD.exec(tail)?.[0] ?? '';
  if (ADDRESS.test(address) && ADDRESS_GOES_ON.test(address)) {
    const next = FIRST_WORD.exec(head)?.[0] ?? '';
    // An address may have hyphens of its own; one in the middle of a known word is the line's.
    if (isCutWord(tail, head, attested)) return DEHYPHENATE;
    return address.endsWith('-') || (!ADDRESS.test(next) && ADDRESS_PART.test(next)) ? CLOSE : SPACE;
  }
  if (BETWEEN_NUMBERS.test(tail) && DIGIT.test(head)) return CLOSE;
  const first = LAST_PART.exec(tail)?.[1];
  const second = FIRST_PART.exec(head)?.[0];
  return first === undefined || second === undefined ? SPACE : hyphenSeam(first, second, attested);
}
