import type { Diagnostic } from '../model/index.ts';
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
  readonly summarise: (options: SummaryOptions) => string;
}

/**
 * Writes the files of a job, or prints the only one of them.
 * @returns the summary to print; nothing where the file itself was, or the person wants none
 * @throws InputError where the folder cannot be written to
 */
export async function handOver(
  { folder, rules, options }: Job,
  { files, diagnostics, losses, summarise }: Result,
): Promise<string> {
  const whole = new Map<string, FileContent>(files);
  // The last one, since writing the others adds to the losses.
  if (folder !== STDOUT) whole.set('diagnostics.json', () => [prettyJson([...diagnostics, ...losses.diagnostics()])]);
  await deliver(whole, folder, rules);
  return options.quiet || folder === STDOUT ? '' : summarise(summaryOptions(folder, [...whole.keys()]));
}
