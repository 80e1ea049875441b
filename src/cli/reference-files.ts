import type { CslItem, Diagnostic } from '../model/index.ts';
import type { FileContent } from './files.ts';
import { REFERENCE_FILES, REFERENCE_FORMATS, type Format } from './formats.ts';

export interface ReferenceFilesOptions {
  readonly ascii: boolean;
  /** Told of what a format has no place for, while the file is written. */
  readonly report: (diagnostic: Diagnostic) => void;
}

/** References in the formats that are asked for; made piece by piece when they are written. */
export async function referenceFiles(
  references: readonly CslItem[],
  formats: ReadonlySet<Format>,
  options: ReferenceFilesOptions,
): Promise<(readonly [name: string, content: FileContent])[]> {
  const { WRITERS } = await import('../write/index.ts');
  return REFERENCE_FORMATS.filter((format) => formats.has(format)).map((format) => [
    REFERENCE_FILES[format],
    () => WRITERS[format].write(references, options),
  ]);
}
