import type { Diagnostic } from '../model/index.ts';
import { readReferences } from '../read/references/index.ts';
import { LossTally } from '../write/losses.ts';
import { rekeyItems } from '../write/rekey.ts';
import { deliver, STDOUT } from './deliver.ts';
import { about } from './errors.ts';
import { diagnosticsFile } from './diagnostics-file.ts';
import { chooseFormats, type Format } from './formats.ts';
import { inputName } from './input.ts';
import type { Job } from './job.ts';
import { pageFiles } from './pages.ts';
import { referenceFiles } from './reference-files.ts';
import { chooseStyles, needStyle } from './style-choice.ts';
import { summariseReferences, summaryOptions } from './summary.ts';

async function referencesOf({ file, text }: Job) {
  try {
    return await readReferences(text);
  } catch (error) {
    throw about(inputName(file), error);
  }
}

/**
 * Reads references and writes them in those of `possible` formats that are asked for.
 * @returns the summary to print
 * @throws InputError where nothing can be read
 */
export async function convertReferences(job: Job, possible: readonly Format[]): Promise<string> {
  const { folder, rules, options } = job;
  const formats = chooseFormats(options.to, possible);
  needStyle(formats, options);
  const choice = await chooseStyles(options);
  const { items: read, diagnostics } = await referencesOf(job);
  const items = options.keys === undefined ? read : rekeyItems(read, options.keys).references;

  const found: Diagnostic[] = [...job.diagnostics, ...diagnostics];
  const losses = new LossTally();
  const files = await referenceFiles(items, formats, { ascii: options.ascii ?? false, report: losses.add });
  if (choice) {
    const sections = options.sections ?? false;
    const request = { choice, formats, sections, asCited: false, subtitle: undefined };
    const pages = await pageFiles(items, undefined, request);
    files.push(...pages.files);
    found.push(...pages.diagnostics);
  }
  if (folder !== STDOUT) files.push(diagnosticsFile(found, losses));

  await deliver(new Map(files), folder, rules);
  if (options.quiet || folder === STDOUT) return '';
  const names = files.map(([name]) => name);
  return summariseReferences(items, found, summaryOptions(folder, names));
}
