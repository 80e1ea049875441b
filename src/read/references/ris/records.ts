/** A record: its lines by tag, in order. */
export interface RisRecord {
  /** The line of `TY`, from 1. */
  readonly line: number;
  readonly type: string;
  readonly lines: readonly RisLine[];
  readonly problems: readonly string[];
}

export interface RisLine {
  readonly tag: string;
  readonly value: string;
}

export interface RisFile {
  readonly records: readonly RisRecord[];
  /** Runs of lines that are in no record: the numbers of the first and the last one. */
  readonly strays: readonly (readonly [first: number, last: number])[];
}

/** `AU  - Holm, Anna`; some programs write one space, or none after the hyphen. */
const TAGGED = /^[ \t]*([A-Z][A-Z0-9])[ \t]{1,3}-(?:[ \t]+(.*)|)$/;
const UNFINISHED = 'its last line, ER, is missing';

interface OpenRecord {
  readonly line: number;
  readonly type: string;
  readonly lines: { readonly tag: string; readonly parts: string[] }[];
  readonly problems: string[];
}

const close = ({ lines, ...record }: OpenRecord): RisRecord => ({
  ...record,
  lines: lines.map(({ tag, parts }) => ({ tag, value: parts.join(' ').trim() })),
});

/**
 * Cuts an RIS file into its records (RIS format specification, Research Information Systems, 2001 and 2011). A record ends
 * with `ER`, or where the next one begins; a line without a tag goes on with the one before.
 */
export function cutRecords(text: string): RisFile {
  const records: OpenRecord[] = [];
  const strays: [number, number][] = [];
  let open: OpenRecord | undefined;
  const stray = (line: number) => {
    const run = strays.at(-1);
    if (run?.[1] === line - 1) run[1] = line;
    else strays.push([line, line]);
  };
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const [, tag, value = ''] = TAGGED.exec(line) ?? [];
    if (tag === 'TY') {
      open?.problems.push(UNFINISHED);
      open = { line: index + 1, type: value.trim().toUpperCase(), lines: [], problems: [] };
      records.push(open);
    } else if (tag === 'ER' && open) open = undefined;
    else if (tag !== undefined && open) open.lines.push({ tag, parts: [value.trim()] });
    else if (line.trim() !== '') {
      const last = open?.lines.at(-1);
      if (last) last.parts.push(line.trim());
      else stray(index + 1);
    }
  }
  open?.problems.push(UNFINISHED);
  return { records: records.map(close), strays };
}
