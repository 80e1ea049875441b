import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CslItem } from '../../model/index.ts';
import type { BibliographyJob, BibliographyResult, SetBibliography } from './job.ts';

/** A thread that sets bibliographies, one at a time, while this one does something else. */
export interface Setter {
  /**
   * @returns undefined where the thread did not come up
   * @throws Error where citeproc-js cannot use the style
   */
  readonly bibliography: (job: BibliographyJob) => Promise<SetBibliography | undefined>;
  readonly end: () => void;
}

/** The build puts the thread's file beside the command. */
const FILE = new URL('./setter.js', import.meta.url);

/** Origins and the like stay here: they are most of an item, and nothing of them is set. */
const bare = ({ custom, ...item }: CslItem): CslItem => item;

/** Starts the thread, which makes itself ready at once. @returns undefined on a machine with one core */
export function startSetter(): Setter | undefined {
  if (availableParallelism() < 2) return undefined;
  const worker = new Worker(FILE);
  // A command that fails meanwhile ends all the same.
  worker.unref();
  let answer: (result: BibliographyResult | undefined) => void = () => undefined;
  const gone = new Promise<undefined>((resolve) => {
    worker.once('error', () => {
      resolve(undefined);
    });
  });
  worker.on('message', (result: BibliographyResult) => {
    answer(result);
  });
  return {
    async bibliography(job) {
      worker.ref();
      const answered = new Promise<BibliographyResult | undefined>((resolve) => (answer = resolve));
      worker.postMessage({ ...job, references: job.references.map(bare) });
      const result = await Promise.race([answered, gone]);
      worker.unref();
      if (!result || 'rendering' in result) return result?.rendering;
      throw new Error(result.error);
    },
    end: () => void worker.terminate(),
  };
}
