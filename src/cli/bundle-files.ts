import { basename } from 'node:path';
import type { Conversion } from '../model/index.ts';
import { mediaTypeOf } from '../read/index.ts';
import type { FileContent } from './files.ts';
import { BUNDLE } from './formats.ts';
import type { Job } from './job.ts';

/** Standard input has no name. */
const UNNAMED = 'notes.txt';

/** The folder that Zotero imports, with the file that was read, and all of it in one file. */
export async function bundleFiles(
  conversion: Conversion,
  { file, bytes }: Job,
): Promise<(readonly [path: string, content: FileContent])[]> {
  const { zipped, zoteroBundle } = await import('../write/zotero/index.ts');
  const name = file === '-' ? UNNAMED : basename(file);
  const bundle = zoteroBundle(conversion, { name, bytes, mediaType: mediaTypeOf(bytes) });
  return [
    ...[...bundle.files].map(([path, content]) => [`${BUNDLE}/${path}`, content] as const),
    [`${BUNDLE}.zip`, zipped(bundle)],
  ];
}
