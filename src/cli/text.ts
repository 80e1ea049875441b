/** Control characters and those that turn the direction of what follows: in a terminal they are commands, not text. */
const UNPRINTABLE = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** Text from the input made safe to print: one line without control characters. */
export const printable = (text: string): string => text.replace(/\s+/g, ' ').replace(UNPRINTABLE, '').trim();

/** Columns aligned to the left, two spaces in and two apart. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return rows.map((row) => `  ${line(row)}`.trimEnd()).join('\n');
}

/** `lead`, and beside it the words of `text` in lines that all fit in `width` columns. */
export function hanging(lead: string, text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && lead.length + line.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lead + lines.join(`\n${' '.repeat(lead.length)}`);
}

/** Long text without its middle: it says at the start what it is about, and at the end what about it. */
export function clip(text: string, length: number): string {
  const letters = [...text];
  if (letters.length <= length) return text;
  const half = Math.floor((length - 3) / 2);
  return `${letters.slice(0, half).join('').trimEnd()} … ${letters.slice(-half).join('').trimStart()}`;
}
