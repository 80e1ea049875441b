import { basename } from 'node:path';
import { merge, type Article, type Library } from '../../merge/index.ts';
import type { Diagnostic } from '../../model/index.ts';
import { csv } from '../../write/csv.ts';
import { LossTally } from '../../write/losses.ts';
import { prettyJson } from '../../write/pretty-json.ts';
import { rekeyItems } from '../../write/rekey.ts';
import { conversionOf } from '../convert-article.ts';
import { failureOf, UsageError } from '../errors.ts';
import type { FileContent } from '../files.ts';
import { PAGE_FORMATS, REFERENCE_FORMATS } from '../formats.ts';
import { handOver } from '../hand-over.ts';
import { inputKind } from '../input-kind.ts';
import { readInput } from '../input.ts';
import type { Options } from '../options.ts';
import { checkFolder } from '../output.ts';
import { progressOn, SILENT } from '../progress.ts';
import { referenceOutput } from '../reference-output.ts';
import { summariseReferences, type SummaryOptions } from '../summary.ts';
import { filesOf } from './inputs.ts';

const FOLDER = 'ibidem-references';

/** Reads the articles one after the other; those that cannot be read are told and left out. */
async function readArticles(files: readonly string[], options: Options): Promise<readonly Article[]> {
  const progress = options.quiet ? SILENT : progressOn(process.stderr, 'article');
  const articles: Article[] = [];
  for (const [at, file] of files.entries()) {
    try {
      const bytes = await readInput(file);
      const input = inputKind(file, bytes, options.from);
      if (input.kind === 'references') throw new UsageError(`${file} holds references, not an article`);
      const quiet = { ...options, quiet: true };
      articles.push({
        name: basename(file),
        conversion: await conversionOf({ file, bytes, options: quiet }, input.from, {}),
      });
    } catch (error) {
      process.stderr.write(failureOf(error).line);
      process.exitCode = 1;
    }
    progress.update(at + 1, files.length);
  }
  progress.end();
  return articles;
}

/** The table of what cites what: a row a citation. */
function citingTable({ citings, references }: Library): Generator<string> {
  const titles = new Map(references.map(({ id, title }) => [id, title]));
  return csv(
    ['article', 'note', 'form', 'label', 'locator', 'id', 'title'],
    citings.map(({ article, note, form, label, locator, id }) => [
      article,
      note,
      form,
      label,
      locator,
      id,
      titles.get(id),
    ]),
  );
}

function withKeys(library: Library, pattern: string | undefined): Library {
  if (pattern === undefined) return library;
  const { references, keys } = rekeyItems(library.references, pattern);
  return { references, citings: library.citings.map((one) => ({ ...one, id: keys.get(one.id) ?? one.id })) };
}

const ofArticle = ({ name, conversion }: Article): readonly Diagnostic[] =>
  conversion.diagnostics.map((diagnostic) => ({ ...diagnostic, message: `${name}: ${diagnostic.message}` }));

/**
 * `ibidem convert --merge`: one library of several articles, and a table of which note of which article cites which work.
 * @returns the summary to print
 * @throws InputError, UsageError
 */
export async function mergeArticles(operands: readonly string[], options: Options): Promise<string> {
  if (options.source !== undefined) throw new UsageError('--source belongs to one article');
  const make = await referenceOutput(options, [...REFERENCE_FORMATS, ...PAGE_FORMATS]);
  const files = filesOf(operands);
  const folder = options.out ?? FOLDER;
  const rules = { force: options.force ?? false, inputs: files };
  checkFolder(folder, rules);
  const articles = await readArticles(files, options);
  const library = withKeys(merge(articles), options.keys);
  const { references } = library;

  const losses = new LossTally();
  const made = await make(references, losses);
  const diagnostics = [...articles.flatMap(ofArticle), ...made.diagnostics];
  const output: (readonly [string, FileContent])[] = [
    ...made.files,
    ['citations.csv', () => citingTable(library)],
    ['articles.json', prettyJson(articles.map(({ name, conversion }) => ({ file: name, ...conversion.source })))],
  ];
  const counts = {
    notes: articles.reduce((sum, { conversion }) => sum + conversion.notes.length, 0),
    citations: library.citings.length,
    works: references.length,
  };
  const summarise = (summary: SummaryOptions): string =>
    `${articles.length} articles, ${counts.notes} notes, ${counts.citations} citations\n` +
    summariseReferences(references, diagnostics, summary);
  const job = { file: operands.join(', '), bytes: new Uint8Array(), folder, rules, options };
  return (await handOver(job, { files: output, diagnostics, losses, counts, summarise })).summary;
}
