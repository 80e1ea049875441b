import { fork, type ChildProcess } from 'node:child_process';
import { failureOf } from '../errors.ts';
import type { Options } from '../options.ts';
import type { Counts } from '../outcome.ts';
import type { BatchInput } from './inputs.ts';

/** What became of a file. */
export type BatchResult =
  { readonly input: BatchInput; readonly counts: Counts } | { readonly input: BatchInput; readonly failure: string };

/** What is sent to a worker, and what it answers. */
export interface Task {
  readonly input: BatchInput;
  readonly options: Options;
}
export type Answer = { readonly counts: Counts } | { readonly failure: string };

/** Reads one file in this process. */
export async function convertHere({ input, options }: Task): Promise<Answer> {
  const { convertFile } = await import('../convert.ts');
  try {
    const { counts } = await convertFile(input.file, { ...options, out: input.folder, quiet: true });
    return { counts };
  } catch (error) {
    return { failure: failureOf(error).line };
  }
}

const died = ({ file }: BatchInput, signal: string | null): Answer => ({
  failure: `ibidem: ${file}: the program that read it ended${signal === null ? '' : ` (${signal})`}.\n`,
});

/** Another process that reads files one after the other; when one of them ends it, the next gets a new process. */
class Worker {
  #process: ChildProcess | undefined;

  convert(task: Task): Promise<Answer> {
    const worker = (this.#process ??= fork(new URL('./batch-worker.js', import.meta.url)));
    return new Promise((resolve) => {
      const settle = (answer: Answer): void => {
        worker.removeAllListeners();
        resolve(answer);
      };
      worker.once('message', (answer) => {
        settle(answer as Answer);
      });
      worker.once('error', (error) => {
        this.#process = undefined;
        settle({ failure: failureOf(error).line });
      });
      worker.once('exit', (_, signal) => {
        this.#process = undefined;
        settle(died(task.input, signal));
      });
      worker.send(task);
    });
  }

  end(): void {
    this.#process?.disconnect();
  }
}

/**
 * Reads files, so many at a time. One that fails stops none of the others.
 * @returns what became of each, in their order
 */
export async function convertBatch(
  inputs: readonly BatchInput[],
  options: Options,
  jobs: number,
  onDone: (done: number, total: number) => void,
): Promise<readonly BatchResult[]> {
  const results: BatchResult[] = [];
  let [next, done] = [0, 0];
  const run = async (convert: (task: Task) => Promise<Answer>): Promise<void> => {
    for (let at = next++; ; at = next++) {
      const input = inputs[at];
      if (!input) return;
      results[at] = { input, ...(await convert({ input, options })) };
      onDone(++done, inputs.length);
    }
  };
  if (jobs === 1) await run(convertHere);
  else {
    const workers = Array.from({ length: jobs }, () => new Worker());
    await Promise.all(workers.map((worker) => run((task) => worker.convert(task))));
    for (const worker of workers) worker.end();
  }
  return results;
}
