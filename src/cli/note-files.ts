import type { Conversion } from '../model/index.ts';
import type { FileContent } from './files.ts';
import { NOTE_FILES, NOTE_FORMATS, type Format } from './formats.ts';

/** The notes in the formats that are asked for, with commands in the place of citations. */
export async function noteFiles(
  conversion: Conversion,
  formats: ReadonlySet<Format>,
): Promise<(readonly [name: string, content: FileContent])[]> {
  const { NOTE_WRITERS } = await import('../write/notes/index.ts');
  return NOTE_FORMATS.filter((format) => formats.has(format)).map((format) => [
    NOTE_FILES[format],
    () => NOTE_WRITERS[format](conversion),
  ]);
}
