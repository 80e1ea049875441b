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

/** All but ASCII, Latin-1 signs, general punctuation and CJK brackets: letters and digits in plain text. */
const WORD = /[0-9a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2070-\u2fff\u3040-\uffff]+/g;

/** What letters outside ASCII come to, found once each. */
const folded = new Map<number, string>();

function foldLetter(code: number): string {
  let letter = folded.get(code);
  if (letter === undefined) {
    letter = '';
    for (const char of String.fromCharCode(code).normalize('NFD').toLowerCase()) {
      const part = char.charCodeAt(0);
      if (!isMark(part) && !isApostrophe(part)) letter += part < 0x80 ? char : (BASE[char] ?? char);
    }
    folded.set(code, letter);
  }
  return letter;
}

/** Names and titles are compared again and again: answers are kept, though not more than these. */
const MOST = 5000;

function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    if (known.size >= MOST) known.clear();
    const found = find(text);
    known.set(text, found);
    return found;
  };
}

/** Lower case, no marks, no apostrophes: authors spell a name differently from note to note. */
export const plain = remembered((text) => {
  if (ASCII.test(text)) return text.toLowerCase().replaceAll("'", '');
  const lower = text.toLowerCase();
  let result = '';
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code >= 0x80) result += foldLetter(code);
    else if (!isApostrophe(code)) result += lower[at] ?? '';
  }
  return result;
});

/** The words of a text in plain letters: letters and digits between anything else. */
export const words = remembered((text): readonly string[] => plain(text).match(WORD) ?? []);
