import type { Diagnostic } from '../model/index.ts';
import type { Counts, Outcome } from './outcome.ts';
import type { LossTally } from '../write/losses.ts';
import { prettyJson } from '../write/pretty-json.ts';
import { deliver, STDOUT } from './deliver.ts';
import type { FileContent } from './files.ts';
import type { Job } from './job.ts';
import { summaryOptions, type SummaryOptions } from './summary.ts';

/** What a command has made of its input. */
export interface Result {
  readonly files: readonly (readonly [path: string, content: FileContent])[];
  readonly diagnostics: readonly Diagnostic[];
  readonly losses: LossTally;
  readonly counts: Counts;
  readonly summarise: (options: SummaryOptions) => string;
}

/**
 * Writes the files of a job, or prints the only one of them.
 * @returns with no summary where the file itself was printed, or the person wants none
 * @throws InputError where the folder cannot be written to
 */
export async function handOver(
  { folder, rules, options }: Job,
  { files, diagnostics, losses, counts, summarise }: Result,
): Promise<Outcome> {
  const whole = new Map<string, FileContent>(files);
  // The last one, since writing the others adds to the losses.
  if (folder !== STDOUT) whole.set('diagnostics.json', () => [prettyJson([...diagnostics, ...losses.diagnostics()])]);
  await deliver(whole, folder, rules);
  const silent = options.quiet === true || folder === STDOUT;
  return { counts, summary: silent ? '' : summarise(summaryOptions(folder, [...whole.keys()])) };
}
