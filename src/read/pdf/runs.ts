import type { Run } from '../markup/runs.ts';
import { seamOf } from '../text/hyphens.ts';
import type { Line, Piece } from './layout.ts';

/** Whether a word stands elsewhere in the text: tells hyphens from hyphens. */
export type Attested = (word: string) => boolean;

/** What a piece is to the text: its letters, or the calls of notes. */
export type ReadPiece = (piece: Piece, line: Line) => readonly Run[];

export const asText: ReadPiece = ({ text, look }) => [{ kind: 'text', text, look }];

/** Letters taken off the end of runs: a hyphen that a line's end has made. */
function dropLast(runs: Run[], count: number): void {
  for (let at = runs.length - 1, left = count; at >= 0 && left > 0; at--) {
    const run = runs[at];
    if (run?.kind !== 'text') continue;
    const kept = run.text.trimEnd();
    runs[at] = { ...run, text: kept.slice(0, Math.max(0, kept.length - left)) };
    left -= Math.min(left, kept.length);
  }
}

/** The lines of one paragraph as runs: words that were cut at a line's end are whole again. */
export function runsOf(lines: readonly Line[], attested: Attested, read: ReadPiece = asText): readonly Run[] {
  const runs: Run[] = [];
  for (const [at, line] of lines.entries()) {
    for (const piece of line.pieces) runs.push(...read(piece, line));
    const next = lines[at + 1];
    if (!next) continue;
    const { drop, between } = seamOf(line.text, next.text, attested);
    dropLast(runs, drop);
    if (between === ' ') runs.push({ kind: 'text', text: ' ', look: {} });
    else trimEnd(runs);
  }
  return runs;
}

/** A space at a line's end would part what belongs together. */
function trimEnd(runs: Run[]): void {
  const last = runs.at(-1);
  if (last?.kind === 'text') runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
}
