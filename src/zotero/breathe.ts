import type { Steps } from '../steps.ts';
import { Problem } from './messages.ts';
import type { Task } from './host.ts';

/** Milliseconds: a window that cannot draw for longer stutters. */
const LONGEST = 12;

/** To be awaited often in long work: now and then it lets the window go on. */
export type Breathe = () => Promise<void>;

const pause = (): Promise<void> =>
  new Promise((go) => {
    setTimeout(go, 0);
  });

/** @throws Problem, from each breath, once the task is aborted */
export function breather({ signal }: Task): Breathe {
  let since = Date.now();
  return async () => {
    if (Date.now() - since >= LONGEST) {
      await pause();
      since = Date.now();
    }
    if (signal?.aborted) throw new Problem('ibidem-error-cancelled');
  };
}

/** Does work step by step. */
export async function inSteps<Result>(
  steps: Steps<Result>,
  breathe: Breathe,
  onStep: (done: number) => void,
): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onStep(step.value);
    await breathe();
  }
}
