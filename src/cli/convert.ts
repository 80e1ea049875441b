import type { Conversion, CslItem } from '../model/index.ts';
import { about } from './errors.ts';
import { inputName, readInput } from './input.ts';
import { prettyJson } from './json.ts';
import type { Options } from './options.ts';
import { checkFolder, defaultFolder, writeFolder } from './output.ts';
import { progressOn } from './progress.ts';
import { uninterrupted } from './signals.ts';
import { readSourceFile } from './source-file.ts';
import { styleFor } from './style.ts';
import { summarise } from './summary.ts';

const MAX_WIDTH = 100;

/** The files written, and what of a conversion each one holds. */
const FILES = {
  'references.json': 'references',
  'citations.json': 'citations',
  'source.json': 'source',
  'diagnostics.json': 'diagnostics',
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

async function conversionOf(file: string, bytes: Uint8Array, article: Partial<CslItem>): Promise<Conversion> {
  const { convert, decode, readText } = await import('../index.ts');
  const progress = progressOn(process.stderr);
  try {
    const { text, diagnostics } = decode(bytes);
    const document = readText(text);
    const whole = { ...document, diagnostics: [...diagnostics, ...document.diagnostics] };
    return convert(whole, { article, onProgress: progress.update });
  } catch (error) {
    throw about(inputName(file), error);
  } finally {
    progress.end();
  }
}

/**
 * `ibidem convert`: reads a file, writes the folder of its references.
 * @returns the summary to print
 * @throws InputError for bad input, or where the folder cannot be written
 */
export async function convertCommand(file: string, options: Options): Promise<string> {
  const folder = options.out ?? defaultFolder(file);
  const inputs = [file, options.source].filter((path) => path !== undefined).filter((path) => path !== '-');
  const rules = { force: options.force ?? false, inputs };
  checkFolder(folder, rules);

  const bytes = await readInput(file);
  const article = await articleOf(options.source);
  const conversion = await conversionOf(file, bytes, article);
  const files = new Map(Object.entries(FILES).map(([name, part]) => [name, prettyJson(conversion[part])]));
  await uninterrupted(() => writeFolder(folder, files, rules));

  if (options.quiet) return '';
  const width = Math.min(process.stdout.columns || MAX_WIDTH, MAX_WIDTH);
  return summarise(conversion, {
    folder,
    files: [...files.keys()],
    style: styleFor(process.stdout, process.env),
    width,
  });
}
