/** The accents of LaTeX, by the combining mark each one is (The LaTeX Companion, 3rd ed., 9.4). */
const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0323': 'd',
  // In the kernel since 2015; no `\c`, which is another letter in Romanian
  '\u0326': 'textcommabelow',
  '\u0327': 'c',
  '\u0328': 'k',
  '\u0331': 'b',
};

/** Letters and signs that are no letter with an accent. */
const COMMANDS: Readonly<Record<string, string>> = {
  ß: '{\\ss}', ẞ: '{\\SS}', æ: '{\\ae}', Æ: '{\\AE}', œ: '{\\oe}', Œ: '{\\OE}', ø: '{\\o}', Ø: '{\\O}', å: '{\\aa}',
  Å: '{\\AA}', ł: '{\\l}', Ł: '{\\L}', đ: '{\\dj}', Đ: '{\\DJ}', ð: '{\\dh}', Ð: '{\\DH}', þ: '{\\th}', Þ: '{\\TH}',
  ŋ: '{\\ng}', Ŋ: '{\\NG}', ı: '{\\i}', ȷ: '{\\j}', '‘': '\\textquoteleft{}', '’': "'", '‚': '\\quotesinglbase{}',
  '“': '\\textquotedblleft{}', '”': '\\textquotedblright{}', '„': '\\quotedblbase{}', '«': '\\guillemotleft{}',
  '»': '\\guillemotright{}', '‹': '\\guilsinglleft{}', '›': '\\guilsinglright{}', '‐': '-', '‑': '\\mbox{-}', '–': '--',
  '—': '---', '…': '\\dots{}', '•': '\\textbullet{}', '·': '\\textperiodcentered{}', '¡': '!`', '¿': '?`', '§': '\\S{}',
  '¶': '\\P{}', '†': '\\dag{}', '‡': '\\ddag{}', '©': '\\copyright{}', '®': '\\textregistered{}', '™': '\\texttrademark{}',
  '°': '\\textdegree{}', '×': '\\texttimes{}', '÷': '\\textdiv{}', '±': '\\textpm{}', 'ª': '\\textordfeminine{}',
  'º': '\\textordmasculine{}', '£': '\\pounds{}', '€': '\\texteuro{}', '¥': '\\textyen{}', '¢': '\\textcent{}',
}; // prettier-ignore

/**
 * Two signs of which one becomes a hyphen, a dash or an apostrophe of ASCII: TeX would draw both as one. Pairs that are in
 * ASCII already are none of ours.
 */
const TOUCHING = /[-‐–—](?=[‐–—])|[‐–—](?=-)|['’](?=’)|’(?=')/g;

const ASCII = /^[ -~]*$/;
const ACCENTED = /([A-Za-z])([\u0300-\u036f]+)/g;

/** `\'e`, `\c{s}`; the mark nearest to the letter is the innermost. */
function accented(letter: string, marks: string): string | undefined {
  let inner = letter;
  for (const mark of marks) {
    const accent = ACCENTS[mark];
    if (accent === undefined) return undefined;
    inner = /^[a-z]/i.test(accent) || inner.length > 1 ? `\\${accent}{${inner}}` : `\\${accent}${inner}`;
  }
  return inner;
}

/**
 * Letters beyond ASCII as commands, each in braces of its own, so that BibTeX counts it as one letter (btxdoc, section 4,
 * "special characters"). A script that LaTeX has no commands for, such as Cyrillic, stays as it is.
 */
export function lettersAsCommands(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(ACCENTED, (all, letter: string, marks: string) => {
      const command = accented(letter, marks);
      return command === undefined ? all : `{${command}}`;
    })
    .normalize('NFC')
    .replace(TOUCHING, '$&{}')
    .replace(/\P{ASCII}/gu, (character) => COMMANDS[character] ?? character);
}
