/** A table written as lines of text, `|` between the columns. */
export const lines = ([text]) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const rows = (strings) => lines(strings).map((line) => line.split('|').map((cell) => cell.trim()));

/** Names and other short words, commas between them. */
export const list = ([text]) =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
