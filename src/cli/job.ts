import type { Options } from './options.ts';
import type { FolderRules } from './output.ts';

/** A file that was read, and where what comes of it goes. */
export interface Job {
  /** The path, or `-`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** A folder, or `-` for standard output. */
  readonly folder: string;
  readonly rules: FolderRules;
  readonly options: Options;
}
