import { setImmediate as turn } from 'node:timers/promises';

/** The signals that ask a program to end, with their numbers: its status is then 128 and the number. */
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/**
 * Does synchronous work that must not be left half done: a signal that comes meanwhile ends the program after it.
 * @returns what the work returns
 */
export async function uninterrupted<Result>(work: () => Result): Promise<Result> {
  const handlers = Object.entries(SIGNALS).map(
    ([signal, number]) => [signal, () => process.exit(128 + number)] as const,
  );
  for (const [signal, handler] of handlers) process.on(signal, handler);
  try {
    return work();
  } finally {
    // Signals wait for the event loop. The first turn may only end the one that we are in; the second is a whole one.
    await turn();
    await turn();
    for (const [signal, handler] of handlers) process.off(signal, handler);
  }
}
