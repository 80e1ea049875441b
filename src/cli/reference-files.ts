import type { CslItem } from '../model/index.ts';
import type { WriteOptions } from '../write/index.ts';
import type { FileContent } from './files.ts';
import { REFERENCE_FILES, REFERENCE_FORMATS, type Format } from './formats.ts';

/** References in the formats that are asked for; made piece by piece when they are written. */
export async function referenceFiles(
  references: readonly CslItem[],
  formats: ReadonlySet<Format>,
  options: WriteOptions,
): Promise<(readonly [name: string, content: FileContent])[]> {
  const { WRITERS } = await import('../write/index.ts');
  return REFERENCE_FORMATS.filter((format) => formats.has(format)).map((format) => [
    REFERENCE_FILES[format],
    () => WRITERS[format].write(references, options),
  ]);
}
