import { STDOUT } from './deliver.ts';
import { PAGE_FORMATS, REFERENCE_FORMATS } from './formats.ts';
import { inputKind } from './input-kind.ts';
import { readInput } from './input.ts';
import type { Job } from './job.ts';
import { isFolder } from './batch/inputs.ts';
import type { Options } from './options.ts';
import type { Outcome } from './outcome.ts';
import { checkFolder, defaultFolder } from './output.ts';

/**
 * Reads the file of a command, after a look at the folder that is to be written.
 * @throws InputError for a file that cannot be read, or a folder that must not be written to
 */
async function startJob(file: string, options: Options): Promise<Job> {
  const folder = options.out ?? defaultFolder(file);
  const inputs = [file, options.source].filter((path) => path !== undefined).filter((path) => path !== '-');
  const rules = { force: options.force ?? false, inputs };
  if (folder !== STDOUT) checkFolder(folder, rules);
  return { file, bytes: await readInput(file), folder, rules, options };
}

/**
 * Reads an article or a file of references, writes the folder of its references.
 * @throws InputError for bad input, or where the folder cannot be written
 */
export async function convertFile(file: string, options: Options): Promise<Outcome> {
  const job = await startJob(file, options);
  const input = inputKind(file, job.bytes, options.from);
  if (input.kind === 'references') {
    const { convertReferences } = await import('./convert-references.ts');
    return convertReferences(job, [...REFERENCE_FORMATS, ...PAGE_FORMATS], input.from);
  }
  const { convertArticle } = await import('./convert-article.ts');
  return convertArticle(job, input.from);
}

/**
 * `ibidem convert`: one file, several or a folder, each into a folder of its own or all into one library.
 * @returns the summary to print
 * @throws InputError for bad input, or where a folder cannot be written
 */
export async function convertCommand(operands: readonly string[], options: Options): Promise<string> {
  const [only] = operands;
  if (options.merge) {
    const { mergeArticles } = await import('./batch/merge-articles.ts');
    return mergeArticles(operands, options);
  }
  if (operands.length === 1 && only !== undefined && !isFolder(only)) return (await convertFile(only, options)).summary;
  const { convertAll } = await import('./batch/convert-all.ts');
  return convertAll(operands, options);
}

/** What `render` sets references in where no style is named: the one that does justice to archives. */
const OWN_STYLE = 'ibidem-full-note';

/**
 * `ibidem render`: sets the bibliography of a file of references.
 * @returns the summary to print
 * @throws InputError for bad input, or where the folder cannot be written
 */
export async function renderCommand(file: string, options: Options): Promise<string> {
  const job = await startJob(file, { ...options, style: options.style ?? [OWN_STYLE] });
  const { convertReferences } = await import('./convert-references.ts');
  const input = inputKind(file, job.bytes, options.from);
  const from = input.kind === 'references' ? input.from : undefined;
  return (await convertReferences(job, PAGE_FORMATS, from)).summary;
}
