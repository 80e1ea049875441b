import { decode } from '../read/index.ts';
import { readReferences, type ReferenceFormat } from '../read/references/index.ts';
import { LossTally } from '../write/losses.ts';
import { rekeyItems } from '../write/rekey.ts';
import { about } from './errors.ts';
import type { Format } from './formats.ts';
import { handOver } from './hand-over.ts';
import { inputName } from './input.ts';
import type { Job } from './job.ts';
import type { Outcome } from './outcome.ts';
import { referenceOutput } from './reference-output.ts';
import { summariseReferences, type SummaryOptions } from './summary.ts';

async function referencesOf({ file, bytes }: Job, format: ReferenceFormat | undefined) {
  try {
    const { text, diagnostics } = decode(bytes, 'references');
    const read = await readReferences(text, format === undefined ? {} : { format });
    return { items: read.items, diagnostics: [...diagnostics, ...read.diagnostics] };
  } catch (error) {
    throw about(inputName(file), error);
  }
}

/**
 * Reads references and writes them in those of `possible` formats that are asked for.
 * @param from the format of their file, where that is said
 * @throws InputError where nothing can be read
 */
export async function convertReferences(
  job: Job,
  possible: readonly Format[],
  from?: ReferenceFormat,
): Promise<Outcome> {
  const { options } = job;
  const make = await referenceOutput(options, possible);
  const { items: read, diagnostics } = await referencesOf(job, from);
  const items = options.keys === undefined ? read : rekeyItems(read, options.keys).references;

  const losses = new LossTally();
  const { files, diagnostics: more } = await make(items, losses);
  const found = [...diagnostics, ...more];
  const summarise = (summary: SummaryOptions): string => summariseReferences(items, found, summary);
  const counts = { notes: 0, citations: 0, works: items.length };
  return handOver(job, { files, diagnostics: found, losses, counts, summarise });
}
