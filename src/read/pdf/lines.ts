import type { Line, Piece } from './layout.ts';

/** In sizes of letters: how far apart words of a line may stand, how wide a gap is a space, how far letters go up. */
const GAP = 1.8;
const SPACE = 0.18;
const OVERLAP = 0.65;

/** The size, or the place, that most letters have. */
function commonest(pieces: readonly Piece[], of: (piece: Piece) => number): number {
  const letters = new Map<number, number>();
  for (const piece of pieces) {
    const value = Math.round(of(piece) * 10) / 10;
    letters.set(value, (letters.get(value) ?? 0) + piece.text.trim().length);
  }
  return [...letters].reduce((best, one) => (one[1] > best[1] ? one : best), [0, -1])[0];
}

/** Pieces with the spaces that are seen between them. */
function spaced(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, at) => {
    const next = pieces[at + 1];
    const isApart = next && next.x - piece.end > SPACE * Math.min(piece.size, next.size);
    return isApart && !piece.text.endsWith(' ') && !next.text.startsWith(' ')
      ? { ...piece, text: `${piece.text} ` }
      : piece;
  });
}

function lineOf(page: number, unordered: readonly Piece[]): Line {
  const pieces = spaced(unordered);
  const size = commonest(pieces, (piece) => piece.size);
  const y = commonest(
    pieces.filter((piece) => Math.abs(piece.size - size) < 0.1),
    (piece) => piece.y,
  );
  const text = pieces.map((piece) => piece.text).join('');
  const ends = pieces.filter((piece) => piece.text.trim() !== '');
  return { page, pieces, text: text.trim(), x: ends[0]?.x ?? 0, end: ends.at(-1)?.end ?? 0, y, size };
}

/** Whether a piece goes on in the line that another ends. */
function goesOn(line: readonly Piece[], piece: Piece): boolean {
  const last = line.at(-1);
  if (!last) return true;
  const size = Math.max(...line.slice(-3).map((one) => one.size), piece.size);
  const gap = piece.x - last.end;
  return Math.abs(piece.y - last.y) < OVERLAP * size && gap < GAP * size && gap > -size;
}

/** The lines of a page: pieces that stand side by side. Files bring them in the order in which they are read. */
export function linesOf(page: number, pieces: readonly Piece[]): readonly Line[] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    // A space before a line begins is no part of it.
    if (line && goesOn(line, piece)) line.push(piece);
    else if (piece.text.trim() !== '') lines.push([piece]);
  }
  return lines.map((line) => lineOf(page, line)).filter(({ text }) => text !== '');
}
