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

/** Below this number of notes a person would see a line flash by. */
const LONG = 500;
const CLEAR_LINE = '\r\u001b[2K';

const SILENT: Progress = { update: () => undefined, end: () => undefined };

/** A line that counts the notes of a long input, on a terminal only; it is written once a percent. */
export function progressOn(stream: ProgressStream): Progress {
  if (!stream.isTTY) return SILENT;
  let shown = -1;
  return {
    update(done, total) {
      const percent = Math.floor((100 * done) / total);
      if (total < LONG || percent === shown) return;
      shown = percent;
      stream.write(`${CLEAR_LINE}Reading note ${done} of ${total} (${percent} %)`);
    },
    end() {
      if (shown >= 0) stream.write(CLEAR_LINE);
    },
  };
}
