import type { Diagnostic } from '../../model/index.ts';
import type { Line } from './lines.ts';

/** Lines that archives print on every page, in the middle of whatever stands there. */
const FURNITURE = [
  /^this content downloaded from\b/i,
  /^all use subject to (?:https?:\/\/\S+|jstor terms)/i,
  /^downloaded from (?:https?:\/\/|www\.)\S+ (?:by|on|at)\b/i,
  /^https?:\/\/\S+ published online by cambridge university press$/i,
  /^published online by cambridge university press$/i,
] as const;
const LONGEST = 400;

const isFurniture = ({ text }: Line): boolean =>
  text.length <= LONGEST && FURNITURE.some((pattern) => pattern.test(text));

export interface Furnished {
  readonly lines: readonly Line[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes out the lines that do not belong to the text; says how many. */
export function removeFurniture(lines: readonly Line[]): Furnished {
  const kept: Line[] = [];
  let opened = false;
  for (const line of lines) {
    opened ||= line.opensParagraph;
    if (isFurniture(line)) continue;
    kept.push(opened === line.opensParagraph ? line : { ...line, opensParagraph: opened });
    opened = false;
  }
  const count = lines.length - kept.length;
  if (count === 0) return { lines, diagnostics: [] };
  const message = `${count} ${count === 1 ? 'line' : 'lines'} that an archive prints on its pages were left out.`;
  return { lines: kept, diagnostics: [{ code: 'removed-page-furniture', severity: 'info', message }] };
}
