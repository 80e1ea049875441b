type Replacements = readonly (readonly [sign: RegExp, text: string])[];

/** Markup of pandoc's Markdown that CSL has, too, and the tags that it is in CSL's rich text. */
const SPANS: Replacements = [
  [/\*\*(?=\S)([^*]+)(?<=\S)\*\*/g, '<b>$1</b>'],
  [/\*(?=\S)([^*]+)(?<=\S)\*/g, '<i>$1</i>'],
  [/\^([^ \t\r\n^]+)\^/g, '<sup>$1</sup>'],
  [/~([^ \t\r\n~]+)~/g, '<sub>$1</sub>'],
  [/\[([^[\]]*)\]\{\.smallcaps\}/g, '<span style="font-variant:small-caps;">$1</span>'],
  [/\[([^[\]]*)\]\{\.nocase\}/g, '<span class="nocase">$1</span>'],
];

/** What is between the marks of sub- and superscript, with them. */
const RAISED = /\^[^ \t\r\n^]+\^|~[^ \t\r\n~]+~/g;

/** What pandoc's typography makes of plain signs; a quotation mark after a letter or at the end closes. */
const SMART: Replacements = [
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

const replaceAll = (table: Replacements, text: string): string =>
  table.reduce((result, [sign, meaning]) => result.replace(sign, meaning), text);

/** Markup from the innermost outwards: none is in its own kind, so that there are no more levels than kinds. */
const withTags = (text: string): string => SPANS.reduce((tagged) => replaceAll(SPANS, tagged), text);

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
  // No blank stands in a raised text but an escaped one.
  const blanks = (raised: string): string =>
    raised.replace(PLACEHOLDER, (all, index: string) => (escaped[Number(index)] === MEANINGS[' '] ? keep(' ') : all));
  const read = isAddress ? kept : withTags(replaceAll(SMART, kept).replace(RAISED, blanks));
  return read.replace(PLACEHOLDER, (_, index: string) => escaped[Number(index)] ?? '');
}
