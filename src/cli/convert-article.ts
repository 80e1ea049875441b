import { convert } from '../index.ts';
import type { Conversion, CslItem, Diagnostic } from '../model/index.ts';
import { readDocument, type DocumentFormatName } from '../read/index.ts';
import { LossTally } from '../write/losses.ts';
import { prettyJson } from '../write/pretty-json.ts';
import { rekeyCitations, rekeyItems } from '../write/rekey.ts';
import { bundleFiles } from './bundle-files.ts';
import { about } from './errors.ts';
import type { FileContent } from './files.ts';
import { ALL_FORMATS, BUNDLE, chooseFormats } from './formats.ts';
import { handOver } from './hand-over.ts';
import { inputName, readInput } from './input.ts';
import type { Job } from './job.ts';
import { namesOf } from './names.ts';
import { noteFiles } from './note-files.ts';
import type { Outcome } from './outcome.ts';
import { pageFiles } from './pages.ts';
import { progressOn, SILENT } from './progress.ts';
import { referenceFiles } from './reference-files.ts';
import { readSourceFile } from './source-file.ts';
import { chooseStyles, needStyle } from './style-choice.ts';
import { summariseArticle, type SummaryOptions } from './summary.ts';

/** What of a conversion goes into files of its own, beside the formats. */
const PARTS = {
  'citations.json': 'citations',
  'source.json': 'source',
} as const satisfies Record<string, keyof Conversion>;

async function articleOf(file: string | undefined): Promise<Partial<CslItem>> {
  if (file === undefined) return {};
  const bytes = await readInput(file);
  try {
    return readSourceFile(bytes);
  } catch (error) {
    throw about(file, error);
  }
}

/** What an article's file gives, read in the format that is said or shows. */
export async function conversionOf(
  { file, bytes, options }: Pick<Job, 'file' | 'bytes' | 'options'>,
  from: DocumentFormatName | undefined,
  article: Partial<CslItem>,
): Promise<Conversion> {
  const progress = options.quiet ? SILENT : progressOn(process.stderr);
  try {
    return convert(await readDocument(bytes, from), { article, onProgress: progress.update });
  } catch (error) {
    throw about(inputName(file), error);
  } finally {
    progress.end();
  }
}

/** The conversion under the citation keys of `--keys`. */
function withKeys(conversion: Conversion, pattern: string | undefined): Conversion {
  if (pattern === undefined) return conversion;
  const { references, keys } = rekeyItems(conversion.references, pattern);
  return { ...conversion, references, citations: rekeyCitations(conversion.citations, keys) };
}

const subtitleOf = ({ author, title }: CslItem): string | undefined =>
  title === undefined ? undefined : [namesOf(author), title].filter((part) => part !== '').join(', ');

/**
 * Reads the notes of an article and writes what they cite.
 * @param from the format of its file, where that is said
 * @throws InputError
 */
export async function convertArticle(job: Job, from?: DocumentFormatName): Promise<Outcome> {
  const { options } = job;
  const formats = chooseFormats(options.to, ALL_FORMATS);
  needStyle(formats, options);
  const choice = await chooseStyles(options);
  const conversion = withKeys(await conversionOf(job, from, await articleOf(options.source)), options.keys);
  const { references, source } = conversion;

  const found: Diagnostic[] = [...conversion.diagnostics];
  const losses = new LossTally();
  const files: (readonly [string, FileContent])[] = [
    ...(await referenceFiles(references, formats, { ascii: options.ascii ?? false, report: losses.add })),
    ...(await noteFiles(conversion, formats)),
    ...(formats.has(BUNDLE) ? await bundleFiles(conversion, job) : []),
  ];
  if (choice) {
    const pages = await pageFiles(references, conversion, {
      choice,
      formats,
      sections: options.sections ?? false,
      asCited: options['as-cited'] ?? false,
      subtitle: subtitleOf(source),
    });
    files.push(...pages.files);
    found.push(...pages.diagnostics);
  }
  if (!options.to) for (const [name, part] of Object.entries(PARTS)) files.push([name, prettyJson(conversion[part])]);
  const summarise = (summary: SummaryOptions): string =>
    summariseArticle({ ...conversion, diagnostics: found }, summary);
  const { notes, citations } = conversion;
  const counts = {
    notes: notes.length,
    citations: citations.reduce((sum, { citationItems }) => sum + citationItems.length, 0),
    works: references.length,
  };
  return handOver(job, { files, diagnostics: found, losses, counts, summarise });
}
