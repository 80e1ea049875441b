const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
const ROMAN = /^m{0,4}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

const LONGEST = 12;
const LETTERS = 'ivxlcdmIVXLCDM';

/** Value of a well-formed Roman numeral (either case), 0 for anything else. */
export function romanValue(text: string): number {
  if (text === '' || text.length > LONGEST) return 0;
  for (let k = 0; k < text.length; k++) if (!LETTERS.includes(text.charAt(k))) return 0;
  const lower = text.toLowerCase();
  if (!ROMAN.test(lower)) return 0;
  let sum = 0;
  for (let k = 0; k < lower.length; k++) {
    const value = DIGITS[lower[k] ?? ''] ?? 0;
    sum += value < (DIGITS[lower[k + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}
