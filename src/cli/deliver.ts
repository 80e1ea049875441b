import { once } from 'node:events';
import { UsageError } from './errors.ts';
import { inChunks, type Files } from './files.ts';
import { writeFolder, type FolderRules } from './output.ts';
import { uninterrupted } from './signals.ts';

/** Standard output in the place of a folder. */
export const STDOUT = '-';

/** @throws UsageError where standard output is to take more than one file */
function checkStdout(names: readonly string[]): void {
  if (names.length === 1) return;
  const made = names.length > 4 ? String(names.length) : `${names.length}: ${names.join(', ')}`;
  throw new UsageError(
    `--out - prints one file, and this makes ${made}`,
    'Name one format with --to; for the bibliography in one style: ibidem render.',
  );
}

async function print(content: Iterable<string>): Promise<void> {
  for (const chunk of inChunks(content)) if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
}

/** Writes files into a folder, all or none; or prints the only one of them. */
export async function deliver(files: Files, folder: string, rules: FolderRules): Promise<void> {
  if (folder !== STDOUT) {
    await uninterrupted(() => writeFolder(folder, files, rules));
    return;
  }
  checkStdout([...files.keys()]);
  for (const content of files.values()) {
    if (content instanceof Uint8Array) process.stdout.write(content);
    else await print(typeof content === 'string' ? [content] : content());
  }
}
