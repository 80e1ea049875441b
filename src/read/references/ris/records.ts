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
  /** Lines of no record, each with its number. */
  readonly strays: readonly number[];
}

/** `AU  - Holm, Anna`; some programs write one space, or none after the hyphen. */
const TAGGED = /^[ \t]*([A-Z][A-Z0-9])[ \t]{1,3}-(?:[ \t]+(.*)|)$/;

interface OpenRecord {
  readonly line: number;
  readonly type: string;
  readonly lines: { readonly tag: string; value: string }[];
  readonly problems: string[];
}

/**
 * Cuts an RIS file into its records (RIS format specification, Research Information Systems, 2001 and 2011). A record ends
 * with `ER`, or where the next one begins; a line without a tag goes on with the one before.
 */
export function cutRecords(text: string): RisFile {
  const records: RisRecord[] = [];
  const strays: number[] = [];
  let open: OpenRecord | undefined;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const [, tag, value = ''] = TAGGED.exec(line) ?? [];
    if (tag === 'TY') {
      open?.problems.push('its last line, ER, is missing');
      open = { line: index + 1, type: value.trim().toUpperCase(), lines: [], problems: [] };
      records.push(open);
    } else if (tag === 'ER') {
      if (!open) strays.push(index + 1);
      open = undefined;
    } else if (tag !== undefined && open) open.lines.push({ tag, value: value.trim() });
    else if (line.trim() !== '') {
      const last = open?.lines.at(-1);
      if (last) last.value = `${last.value} ${line.trim()}`.trim();
      else strays.push(index + 1);
    }
  }
  open?.problems.push('its last line, ER, is missing');
  return { records, strays };
}
