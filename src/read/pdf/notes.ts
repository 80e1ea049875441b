import type { MarkedNote } from '../markup/runs.ts';
import type { PrintedNote } from './areas.ts';
import type { Line } from './layout.ts';
import { runsOf, type Attested } from './runs.ts';

/** A line without the number at its head. */
function withoutNumber(line: Line, printed: string): Line {
  const head = new RegExp(`^\\s*[[(]?${printed}[.)\\]]*\\s*`);
  // The number may be a piece of its own, or begin one.
  let found = false;
  const pieces = line.pieces.flatMap((piece) => {
    if (found || piece.text.trim() === '') return found ? [piece] : [];
    found = true;
    const text = piece.text.replace(head, '');
    return text === '' ? [] : [{ ...piece, text }];
  });
  return { ...line, pieces, text: line.text.replace(head, '') };
}

export const noteId = (number: number): string => String(number);

/** The notes as text, without their numbers. */
export const markedNotes = (notes: readonly PrintedNote[], attested: Attested): readonly MarkedNote[] =>
  notes.map(({ start: { number, printed }, lines: [first, ...rest] }) => ({
    id: noteId(number),
    printed,
    runs: first ? runsOf([withoutNumber(first, printed), ...rest], attested) : [],
  }));
