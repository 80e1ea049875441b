import { markerOf } from './markers.ts';

/** A line that is not blank, trimmed. */
export interface Line {
  readonly text: string;
  /** After a blank line, or at the top. */
  readonly opensParagraph: boolean;
}

/** The lines of a normalised text; blank ones only leave their mark on the next. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let opensParagraph = true;
  for (const printed of text.split('\n')) {
    const line = printed.trim();
    if (line !== '') lines.push({ text: line, opensParagraph });
    opensParagraph = line === '';
  }
  return lines;
}

/** Column at which an editor, a mail program or a PDF may have broken lines. */
const WIDTHS = { least: 36, most: 110 };
const FULL_SHARE = 0.6;
const MARGIN_QUANTILE = 0.9;
const FEWEST_FULL = 4;

const CUT_WORD = /\p{L}[-‐]$/u;

const firstWordLength = (text: string): number => {
  const end = text.indexOf(' ');
  return end === -1 ? text.length : end;
};

/** Would the next line's first word have had no room, or was it cut? */
const isFull = (line: Line, next: Line, width: number): boolean =>
  !next.opensParagraph && (CUT_WORD.test(line.text) || line.text.length + 1 + firstWordLength(next.text) > width);

/** Where every note is one line, lines of like length are no wrapped text. */
const isContinuation = (line: Line | undefined): line is Line =>
  line?.opensParagraph === false && markerOf(line.text) === undefined;

/** The column at which the text's lines are broken, or undefined where a line is a paragraph. */
export function wrapWidth(lines: readonly Line[]): number | undefined {
  const goingOn = lines.filter((_, index) => isContinuation(lines[index + 1]));
  const lengths = Int32Array.from(goingOn, ({ text }) => text.length).sort();
  // Not the longest: an address that cannot be broken stands out over the margin.
  const width = lengths[Math.floor(lengths.length * MARGIN_QUANTILE)] ?? 0;
  if (width < WIDTHS.least || width > WIDTHS.most) return undefined;

  const full = lines.filter((line, index) => {
    const next = lines[index + 1];
    return isContinuation(next) && isFull(line, next, width);
  });
  return full.length >= FEWEST_FULL && full.length >= goingOn.length * FULL_SHARE ? width : undefined;
}

/** Was this line broken for want of room, so that the next one continues it? */
export const isBroken = (line: Line, next: Line | undefined, width: number | undefined): boolean =>
  width !== undefined && next !== undefined && isFull(line, next, width);
