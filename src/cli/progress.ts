/** What progress needs of a stream. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  readonly update: (done: number, total: number) => void;
  /** Takes the line away again. */
  readonly end: () => void;
}

/** What is counted, and below which number a person would see a line flash by. */
const UNITS = { note: 500, article: 2 } as const;
const CLEAR_LINE = '\r\u001b[2K';

export const SILENT: Progress = { update: () => undefined, end: () => undefined };

/** A line that counts what a long command has read, on a terminal only; it is written once a percent. */
export function progressOn(stream: ProgressStream, unit: keyof typeof UNITS = 'note'): Progress {
  if (!stream.isTTY) return SILENT;
  let shown = -1;
  return {
    update(done, total) {
      const percent = Math.floor((100 * done) / total);
      if (total < UNITS[unit] || percent === shown) return;
      shown = percent;
      stream.write(`${CLEAR_LINE}Reading ${unit} ${done} of ${total} (${percent} %)`);
    },
    end() {
      if (shown >= 0) stream.write(CLEAR_LINE);
    },
  };
}
