/** What a character can be part of. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** The others are tokens of their own, of these kinds. */
export const KINDS = ['mark', 'mark', 'mark', 'mark', 'quote', 'bracket', 'dash', 'mark'] as const;
const [QUOTE, BRACKET, DASH, MARK] = [4, 5, 6, 7];

const LETTERS = /^[\p{L}\p{M}]$/u;
const QUOTES = '‘’“”„‚«»‹›"\'`´';
const BRACKETS = '()[]{}';
const DASHES = '-‐‑‒–—―−';

function classify(code: number): number {
  const char = String.fromCharCode(code);
  if (code <= 32 || code === 160) return SPACE;
  if (code >= 48 && code <= 57) return DIGIT;
  // half of a letter outside the BMP
  if ((code >= 0xd800 && code <= 0xdfff) || LETTERS.test(char)) return LETTER;
  if (QUOTES.includes(char)) return QUOTE;
  if (BRACKETS.includes(char)) return BRACKET;
  return DASHES.includes(char) ? DASH : MARK;
}

/** By code unit; 0 for those not met yet. */
const CLASSES = new Uint8Array(0x10000);

/** The class of the code unit at an index; 0 outside the text. */
export function classAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  const known = CLASSES[code] ?? 0;
  return known > 0 ? known : (CLASSES[code] = classify(code));
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

/** A hyphen or an apostrophe, which may stand between the letters of a word. */
export const isJoint = (code: number): boolean => isHyphen(code) || isApostrophe(code);

/** Small ASCII letters and nothing else is as vocabularies have it. */
const isPlain = (text: string): boolean => {
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (code > 127 || (code >= 65 && code <= 90)) return false;
  }
  return true;
};

/** Letters that vocabularies have in one variant only. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/[’ʼ]/g, "'"],
  [/[‐‑]/g, '-'],
  [/ş/g, 'ș'],
  [/ţ/g, 'ț'],
];

const isVariant = (code: number): boolean =>
  (code > 127 && (isApostrophe(code) || isHyphen(code))) || code === 0x15f || code === 0x163;

/** Lower case with the variants that vocabularies do not list folded. */
export function fold(text: string): string {
  if (isPlain(text)) return text;
  const lower = text.toLowerCase();
  for (let k = 0; k < lower.length; k++)
    if (isVariant(lower.charCodeAt(k)))
      return VARIANTS.reduce((folded, [pattern, letter]) => folded.replace(pattern, letter), lower);
  return lower;
}

/** A capital, or half of one. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
