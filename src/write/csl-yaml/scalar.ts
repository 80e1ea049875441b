/** What YAML 1.1 or 1.2 takes for something other than text (tag repositories `bool`, `null`), in any case. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

/** A letter first, and no mark that ends a plain scalar: `: ` and ` #`, or a colon or space at the end. */
const PLAIN = /^\p{L}(?:[^\p{C}\p{Zl}\p{Zp}:#]|:(?=[^ ])|(?<! )#)*$/u;

/** What must be escaped between double quotes, and is no text between others: all but printable characters. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/gu;

const escaped = (character: string): string =>
  /\p{Cs}/u.test(character) ? '\ufffd' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A text as a YAML scalar on one line (YAML 1.2, 7.3; the same in 1.1): plain where nobody could take it for anything
 * else, between single quotes where it is printable, else between double quotes.
 */
export function scalar(text: string): string {
  if (PLAIN.test(text) && !text.endsWith(' ') && !RESERVED.test(text)) return text;
  if (text.search(UNPRINTABLE) < 0) return `'${text.replaceAll("'", "''")}'`;
  return `"${text.replace(/["\\]/g, '\\$&').replace(UNPRINTABLE, escaped).replaceAll('\\u000a', '\\n')}"`;
}
