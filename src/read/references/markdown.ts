/** Markup of pandoc's Markdown that CSL has, too, and the tags that it is in CSL's rich text. */
const SPANS: readonly (readonly [markup: RegExp, text: string])[] = [
  [/\*\*(?=\S)([^*]+)(?<=\S)\*\*/g, '<b>$1</b>'],
  [/\*(?=\S)([^*]+)(?<=\S)\*/g, '<i>$1</i>'],
  [/\^([^\s^]+)\^/g, '<sup>$1</sup>'],
  [/~([^\s~]+)~/g, '<sub>$1</sub>'],
  [/\[([^[\]]*)\]\{\.smallcaps\}/g, '<span style="font-variant:small-caps;">$1</span>'],
  [/\[([^[\]]*)\]\{\.nocase\}/g, '<span class="nocase">$1</span>'],
];

/** What pandoc's typography makes of plain signs; a quotation mark after a letter or at the end closes. */
const SMART: readonly (readonly [sign: RegExp, text: string])[] = [
  [/---/g, '—'],
  [/--/g, '–'],
  [/\.\.\./g, '…'],
  [/(?<![^\s([{—–*])"(?=\S)/g, '“'],
  [/"/g, '”'],
  [/(?<![^\s([{—–“*])'(?=\S)/g, '‘'],
  [/'/g, '’'],
];

const ESCAPE = /\\(\r?\n|[^\p{L}\p{N}])/gu;
const MEANINGS: Readonly<Record<string, string>> = { ' ': '\u00a0', '\r\n': '\n' };

/** A number between private characters stands for each escaped sign while markup is read. */
const PRIVATE = /[\uE000\uE001]/g;
const PLACEHOLDER = /\uE000(\d+)\uE001/g;

/**
 * The text that a line of pandoc's Markdown stands for, with emphasis and the like as CSL's rich text (pandoc manual,
 * "Pandoc’s Markdown" and "Smart punctuation"): texts in CSL-YAML are Markdown. In an address nothing but the backslash
 * has a meaning.
 */
export function markdownToText(markdown: string, isAddress = false): string {
  if (!/[\\*^~[\]"']|--|\.\.\./.test(markdown)) return markdown;
  const escaped: string[] = [];
  const keep = (sign: string): string => `\uE000${escaped.push(sign) - 1}\uE001`;
  const kept = markdown
    .replace(PRIVATE, (sign) => keep(sign))
    .replace(ESCAPE, (_, sign: string) => keep(MEANINGS[sign] ?? sign));
  const read = isAddress
    ? kept
    : [...SMART, ...SPANS].reduce((text, [sign, meaning]) => text.replace(sign, meaning), kept);
  return read.replace(PLACEHOLDER, (_, index: string) => escaped[Number(index)] ?? '');
}
