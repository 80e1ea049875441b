import type { CslItem, Diagnostic } from '../model/index.ts';
import type { LossTally } from '../write/losses.ts';
import type { FileContent } from './files.ts';
import { chooseFormats, type Format } from './formats.ts';
import type { Options } from './options.ts';
import { pageFiles } from './pages.ts';
import { referenceFiles } from './reference-files.ts';
import { chooseStyles, needStyle } from './style-choice.ts';

interface ReferenceOutput {
  readonly files: readonly (readonly [name: string, content: FileContent])[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes the files of references that no notes go with. */
export type MakeReferenceOutput = (references: readonly CslItem[], losses: LossTally) => Promise<ReferenceOutput>;

/**
 * What options ask for of references, checked before any file is read: the formats, and the bibliography in each style.
 * @throws UsageError for formats that are none of `possible`, InputError for a style that is not known
 */
export async function referenceOutput(options: Options, possible: readonly Format[]): Promise<MakeReferenceOutput> {
  const formats = chooseFormats(options.to, possible);
  needStyle(formats, options);
  const choice = await chooseStyles(options);
  return async (references, losses) => {
    const write = { ascii: options.ascii ?? false, report: losses.add };
    const files = await referenceFiles(references, formats, write);
    if (!choice) return { files, diagnostics: [] };
    const request = { choice, formats, sections: options.sections ?? false, asCited: false, subtitle: undefined };
    const pages = await pageFiles(references, undefined, request);
    return { files: [...files, ...pages.files], diagnostics: pages.diagnostics };
  };
}
