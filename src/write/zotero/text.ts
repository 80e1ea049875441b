/** The lines of a text, however it breaks them, without white space at their ends; none is empty. */
export const linesOf = (text: string): string[] =>
  text
    .split(/[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** On one line, as Zotero keeps all but abstracts and Extra. */
export const oneLine = (text: string): string => linesOf(text).join(' ');
