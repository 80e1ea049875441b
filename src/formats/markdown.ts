/*
 * CommonMark (https://spec.commonmark.org/0.31.2/) and pandoc's Markdown with all that it switches on by itself
 * (https://pandoc.org/MANUAL.html#pandocs-markdown): either must give back the same text.
 */

/** Characters that mean something wherever they stand. */
const SPECIAL = /[\\`*_[\]<>{|~^$&@"']/g;
/** Those that mean something in company only: `--`, `...`, `:name:`, `!` before a bracket, `#` closing a heading. */
const IN_COMPANY = /-(?=-)|\.(?=\.\.)|:(?=[\w+-]+:)|[!#]$/g;

export const escapeText = (text: string): string => text.replace(SPECIAL, '\\$&').replace(IN_COMPANY, '\\$&');

/** What opens a heading, a list, a definition, a rule or a title block. */
const OPENS_BLOCK = /^(?:[#+=:%-]|\(?(?:\d+|#|[a-z]|[ivxlcdm]+|[IVXLCDM]{2,})[.)](?= |$)|\([A-Z]\)(?= |$))/;

/** A line that starts with escaped text, so that it opens nothing. */
export const escapeStart = (line: string): string =>
  line.replace(OPENS_BLOCK, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
