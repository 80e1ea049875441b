import { availableParallelism } from 'node:os';
import { STDOUT } from '../deliver.ts';
import { UsageError } from '../errors.ts';
import type { Options } from '../options.ts';
import { progressOn, SILENT } from '../progress.ts';
import { batchInputs, filesOf } from './inputs.ts';
import { convertBatch } from './pool.ts';
import { summariseBatch } from './summary.ts';

const MOST_JOBS = 256;

/** @throws UsageError for what is no number of jobs */
function jobsOf(asked: string | undefined, files: number): number {
  if (asked !== undefined && !/^[1-9]\d{0,2}$/.test(asked))
    throw new UsageError(`--jobs ${asked}: this is no number of jobs`, 'It is 1 or more.');
  return Math.min(asked === undefined ? availableParallelism() : Number(asked), files, MOST_JOBS);
}

/**
 * `ibidem convert` with several files: each goes to a folder of its own, and one that fails stops none of the others.
 * What failed is told at the end, and makes the exit code 1.
 * @returns the summary to print
 * @throws UsageError for options that only one file can have
 */
export async function convertAll(operands: readonly string[], options: Options): Promise<string> {
  if (options.out === STDOUT) throw new UsageError('--out - prints one file', 'Name a folder for all of them.');
  if (options.source !== undefined) throw new UsageError('--source belongs to one article');
  const inputs = batchInputs(filesOf(operands), options.out);
  const progress = options.quiet ? SILENT : progressOn(process.stderr, 'article');
  const results = await convertBatch(inputs, options, jobsOf(options.jobs, inputs.length), progress.update);
  progress.end();
  const failures = results.flatMap((result) => ('failure' in result ? [result.failure] : []));
  for (const line of failures) process.stderr.write(line);
  if (failures.length > 0) process.exitCode = 1;
  return options.quiet ? '' : summariseBatch(results);
}
