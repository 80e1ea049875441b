/** Letters that have no decomposition into a base letter and marks. */
const BASE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};

const ASCII = /^[\x20-\x7e]*$/;

const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;

/** Punctuation and spaces outside ASCII: Latin-1 signs, general punctuation, CJK brackets. */
const isSign = (code: number): boolean =>
  (code >= 0x80 && code <= 0xbf) ||
  code === 0xd7 ||
  code === 0xf7 ||
  (code >= 0x2000 && code <= 0x206f) ||
  (code >= 0x3000 && code <= 0x303f);

const isWord = (code: number): boolean =>
  code < 0x80 ? (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) : !isSign(code);

/** Lower case, no marks, no apostrophes: authors spell a name differently from note to note. */
export function plain(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replaceAll("'", '');
  const decomposed = text.normalize('NFD').toLowerCase();
  let result = '';
  for (let at = 0; at < decomposed.length; at++) {
    const code = decomposed.charCodeAt(at);
    if (isMark(code) || isApostrophe(code)) continue;
    const char = decomposed[at] ?? '';
    result += code < 0x80 ? char : (BASE[char] ?? char);
  }
  return result;
}

/** The words of a text in plain letters: letters and digits between anything else. */
export function words(text: string): string[] {
  const letters = plain(text);
  const found: string[] = [];
  let start = -1;
  for (let at = 0; at <= letters.length; at++) {
    const inside = at < letters.length && isWord(letters.charCodeAt(at));
    if (inside && start < 0) start = at;
    else if (!inside && start >= 0) {
      found.push(letters.slice(start, at));
      start = -1;
    }
  }
  return found;
}
