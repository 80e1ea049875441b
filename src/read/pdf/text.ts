import type { Run } from '../markup/runs.ts';
import { isRaised, type Column, type Line, type Piece } from './layout.ts';
import { noteId } from './notes.ts';
import { SAME_SIZE } from './starts.ts';
import { asText, runsOf, type Attested, type ReadPiece } from './runs.ts';

/** Measures in sizes of letters: the first line of a paragraph stands in, the last one ends early, or there is a gap. */
const INDENT = 0.8;
const SHORT = 4;
const GAP = 1.75;

/** Where a page ends in the middle of a sentence, the next one goes on in it. */
const ENDS_SENTENCE = /[.!?:]['’"”»)\]]*\d{0,4}$/;

interface Margins {
  readonly left: number;
  readonly right: number;
  /** Of the letters of most lines: those of headings are larger. */
  readonly size: number;
}

function marginsOf(column: Column): Margins {
  const sizes = column.map(({ size }) => size).sort((one, other) => one - other);
  return {
    left: Math.min(...column.map(({ x }) => x)),
    right: Math.max(...column.map(({ end }) => end)),
    size: sizes[Math.floor(sizes.length / 2)] ?? 0,
  };
}

function opensParagraph(before: Line, line: Line, column: Margins): boolean {
  if (Math.abs(before.size - line.size) > SAME_SIZE) return true;
  if (line.page !== before.page || line.y < before.y) return ENDS_SENTENCE.test(before.text);
  const isApart = line.y - before.y > GAP * line.size;
  // Headings are not set to the margins.
  if (isApart || line.size > column.size + SAME_SIZE) return isApart;
  const indented = line.x - column.left > INDENT * line.size && before.x - column.left < INDENT * line.size;
  return indented || column.right - before.end > SHORT * line.size;
}

/** Lines that belong to one paragraph. */
function paragraphsOf(columns: readonly Column[]): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [];
  for (const column of columns) {
    const margins = marginsOf(column);
    for (const line of column) {
      const before = paragraphs.at(-1)?.at(-1);
      if (before && !opensParagraph(before, line, margins)) paragraphs.at(-1)?.push(line);
      else paragraphs.push([line]);
    }
  }
  return paragraphs;
}

/** The numbers in a raised piece (`12`, `12,13`); none where it is something else. */
function raisedNumbers(piece: Piece, line: Line): readonly string[] {
  const figures = isRaised(piece, line) ? piece.text.split(/[,;\s]+/).filter((part) => part !== '') : [];
  return figures.every((figure) => /^\d{1,4}$/.test(figure)) ? figures : [];
}

/** Behind a measure (`m`, `km`, `x`, `10`) a raised figure is rather its power. */
const MEASURE = /(?:^|[^\p{L}\p{M}])(?:\p{L}|[kcdm]m|\d+)$/u;

function isPower(piece: Piece, line: Line): boolean {
  const before = line.pieces[line.pieces.indexOf(piece) - 1]?.text ?? '';
  return MEASURE.test(before.slice(-10));
}

/**
 * Tells calls of notes from other raised figures (`m²`): the notes are called in the order of their numbers.
 * @param numbers those of the notes there are
 */
function callReader(columns: readonly Column[], numbers: ReadonlySet<number>): ReadPiece {
  const lines = columns.flat();
  const clear = new Set(
    lines.flatMap((line) =>
      line.pieces.flatMap((piece) => (isPower(piece, line) ? [] : raisedNumbers(piece, line).map(Number))),
    ),
  );
  let last = 0;
  const isCall = (number: number, perhapsPower: boolean): boolean =>
    numbers.has(number) && number > last && number <= last + 3 && !(perhapsPower && clear.has(number));
  return (piece, line) => {
    const figures = raisedNumbers(piece, line);
    if (figures.length === 0) return asText(piece, line);
    const perhapsPower = isPower(piece, line);
    return figures.flatMap((figure): readonly Run[] => {
      const number = Number(figure);
      const space = piece.text.endsWith(' ') ? ' ' : '';
      if (!isCall(number, perhapsPower)) return asText({ ...piece, text: figure + space }, line);
      last = number;
      return [{ kind: 'call', note: noteId(number) }, ...asText({ ...piece, text: space }, line)];
    });
  };
}

/** The article's text with the calls of its notes. */
export function textRuns(columns: readonly Column[], numbers: ReadonlySet<number>, attested: Attested): readonly Run[] {
  const read = callReader(columns, numbers);
  return paragraphsOf(columns).flatMap((lines): readonly Run[] => [
    ...runsOf(lines, attested, read),
    { kind: 'break' },
  ]);
}
