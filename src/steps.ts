/** Work that can be paused between its steps, for those who have a window to keep alive; each says how far it is. */
export type Steps<Result> = Generator<number, Result, undefined>;

/** Does it in one go. */
export function finish<Result>(steps: Steps<Result>, onStep?: (done: number) => void): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onStep?.(step.value);
  }
}
