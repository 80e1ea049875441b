import type { Diagnostic } from '../../model/index.ts';

/** A record of a file of references as CSL data, not looked at yet: anything may be wrong with it. */
export interface RawItem {
  readonly data: unknown;
  /** Where it stands in the file: `Item 3`, `Line 12`. */
  readonly place: string;
}

/** What a format's reader makes of a file; the records that it could not read are reported and left out. */
export interface RawReferences {
  readonly items: readonly RawItem[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Cuts a file into records and turns each into CSL data.
 * @throws InputError where the file as a whole cannot be taken apart
 */
export type ReadRecords = (text: string) => RawReferences;

export type Fields = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
